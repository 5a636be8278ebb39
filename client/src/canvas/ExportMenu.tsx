import { IconDownload } from '@tabler/icons-react';
import { useId, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { LINK_COLUMNS, linkRows, NODE_COLUMNS, nodeRows, toCsv } from '../graph/table-rows.ts';
import { screenOf, toGraphml } from './export-graph.ts';
import type { CanvasHandle } from './handle.ts';
import { saveFile, saveText } from './save-file.ts';

const FORMATS = ['png', 'csvNodes', 'csvLinks', 'graphml', 'json', 'link', 'print'] as const;
type Format = (typeof FORMATS)[number];

/** What is on screen, as a file, a link or a page of paper. */
export function ExportMenu({ handle }: { handle: RefObject<CanvasHandle | null> }) {
  const { t } = useTranslation();
  const { graph, picture, visible } = usePlan();
  const menu = useId();
  const save = (format: Format) => {
    document.getElementById(menu)?.hidePopover();
    if (!graph || !picture || !visible) return;
    const columns = (names: readonly string[]) => names.map((name) => t(`table.${name}`));
    const acts: Record<Format, () => void> = {
      png: () => saveFile(handle.current?.toPng() ?? '', 'truy-nguyen.png'),
      csvNodes: () =>
        saveText(toCsv(columns(NODE_COLUMNS), nodeRows(picture, visible, t)), 'text/csv', 'truy-nguyen-nodes.csv'),
      csvLinks: () =>
        saveText(
          toCsv(columns(LINK_COLUMNS), linkRows(graph, picture, visible, t)),
          'text/csv',
          'truy-nguyen-links.csv',
        ),
      graphml: () => saveText(toGraphml(screenOf(picture, visible)), 'application/graphml+xml', 'truy-nguyen.graphml'),
      json: () => saveText(JSON.stringify(screenOf(picture, visible), null, 2), 'application/json', 'truy-nguyen.json'),
      link: () => void navigator.clipboard.writeText(location.href),
      print: () => print(),
    };
    acts[format]();
  };
  return (
    <>
      <button type="button" className="text-button export-button" popoverTarget={menu}>
        <IconDownload size={16} stroke={1.75} aria-hidden />
        {t('toolbar.export')}
      </button>
      <div className="node-menu export-menu" popover="auto" id={menu} role="menu" aria-label={t('toolbar.export')}>
        {FORMATS.map((format) => (
          <button key={format} type="button" role="menuitem" onClick={() => save(format)}>
            {t(`export.${format}`)}
          </button>
        ))}
      </div>
    </>
  );
}
