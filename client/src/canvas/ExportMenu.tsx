import { IconDownload } from '@tabler/icons-react';
import { useId, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { nameOf } from '../graph/naming.ts';
import { queryOfScreen } from '../graph/query-of-screen.ts';
import { LINK_COLUMNS, linkRows, NODE_COLUMNS, nodeRows, toCsv } from '../graph/table-rows.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { screenOf, toGraphml } from './export-graph.ts';
import type { CanvasHandle } from './handle.ts';
import { saveBlob, saveText } from './save-file.ts';
import { walkMenu } from './walk-menu.ts';

const FORMATS = ['png', 'svg', 'xlsx', 'csvNodes', 'csvLinks', 'graphml', 'json', 'link', 'query', 'print'] as const;
type Format = (typeof FORMATS)[number];

/** What is on screen, as a file, a link, a query or a page of paper. What draws files is read when it is first asked for. */
export function ExportMenu({ handle }: { handle: RefObject<CanvasHandle | null> }) {
  const { t } = useTranslation();
  const menu = useId();
  const [failed, setFailed] = useState(false);
  const acts = useExports(handle);
  const choose = (format: Format) => {
    document.getElementById(menu)?.hidePopover();
    setFailed(false);
    Promise.resolve(acts?.[format]()).catch(() => setFailed(true));
  };
  const open = (event: React.ToggleEvent<HTMLDivElement>) => {
    if (event.newState === 'open') event.currentTarget.querySelector('button')?.focus();
  };
  return (
    <>
      <button type="button" className="text-button export-button" popoverTarget={menu} disabled={!acts}>
        <IconDownload size={16} stroke={1.75} aria-hidden />
        {t('toolbar.export')}
      </button>
      {failed && (
        <span className="tag" role="alert">
          {t('export.failed')}
        </span>
      )}
      <div
        className="node-menu export-menu"
        popover="auto"
        id={menu}
        role="menu"
        aria-label={t('toolbar.export')}
        onToggle={open}
        onKeyDown={(event) => walkMenu(event, () => document.getElementById(menu)?.hidePopover())}
      >
        {FORMATS.map((format) => (
          <button key={format} type="button" role="menuitem" tabIndex={-1} onClick={() => choose(format)}>
            {t(`export.${format}`)}
          </button>
        ))}
      </div>
    </>
  );
}

function useExports(handle: RefObject<CanvasHandle | null>): Record<Format, () => void | Promise<void>> | null {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { filter, grown } = useExplorer();
  const { graph, picture, visible } = usePlan();
  if (!graph || !picture || !visible) return null;
  const { plan } = graph;
  const name = `truy-nguyen-${nameOf(plan)}`.replace(/[^\p{L}\p{N}.]+/gu, '-');
  const heads = (names: readonly string[]) => names.map((column) => t(`table.${column}`));
  const nodes = () => nodeRows(picture, visible, t);
  const links = () => linkRows(graph, picture, visible, t);
  const source = () =>
    t('export.source', {
      name: [nameOf(plan), plan.issuer?.name, date(plan.issuedOn)].filter(Boolean).join(', '),
      day: date(new Date().toISOString().slice(0, 10)),
      link: location.host,
    });
  const sheet = async (as: 'sheetAsPng' | 'sheetAsSvg', ending: string) => {
    const asked = handle.current?.sheet();
    if (!asked) return;
    const draw = await import('./sheet/save-sheet.ts');
    saveBlob(await draw[as](asked, source()), `${name}.${ending}`);
  };
  return {
    png: () => sheet('sheetAsPng', 'png'),
    svg: () => sheet('sheetAsSvg', 'svg'),
    xlsx: async () => {
      const { toXlsx } = await import('./export-xlsx.ts');
      const sheets = [
        { name: t('table.nodes'), heads: heads(NODE_COLUMNS), rows: nodes() },
        { name: t('table.links'), heads: heads(LINK_COLUMNS), rows: links() },
      ];
      saveBlob(await toXlsx(sheets), `${name}.xlsx`);
    },
    csvNodes: () => saveText(toCsv(heads(NODE_COLUMNS), nodes()), 'text/csv', `${name}-nodes.csv`),
    csvLinks: () => saveText(toCsv(heads(LINK_COLUMNS), links()), 'text/csv', `${name}-links.csv`),
    graphml: () => saveText(toGraphml(screenOf(picture, visible)), 'application/graphml+xml', `${name}.graphml`),
    json: () => saveText(JSON.stringify(screenOf(picture, visible), null, 2), 'application/json', `${name}.json`),
    link: () => navigator.clipboard.writeText(location.href),
    query: () => navigator.clipboard.writeText(queryOfScreen(graph, picture, visible, filter, grown)),
    print: () => print(),
  };
}
