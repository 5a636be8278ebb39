import './table.css';
import { IconArrowDown, IconArrowUp, IconCopy, IconDownload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { usePlan } from '../../app/plan-context.ts';
import { saveText } from '../../canvas/save-file.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';
import {
  arranged,
  LINK_COLUMNS,
  linkRows,
  NODE_COLUMNS,
  nodeRows,
  toCsv,
  type TableRow,
} from '../../graph/table-rows.ts';

/** Rows drawn at once; the rest are counted and found by the filter. */
const DRAWN = 500;

/** Every node or link on screen as a table: sorted, filtered, copied, downloaded. */
export default function TableView() {
  const { t } = useTranslation();
  const { number, compare } = useFormats();
  const { graph, picture, visible } = usePlan();
  const [kind, setKind] = useState<'nodes' | 'links'>('nodes');
  const [asked, setAsked] = useState('');
  const [order, setOrder] = useState({ column: 0, down: false });
  const columns = kind === 'nodes' ? NODE_COLUMNS : LINK_COLUMNS;
  const rows = useMemo(
    () =>
      !graph || !picture || !visible
        ? []
        : kind === 'nodes'
          ? nodeRows(picture, visible, t)
          : linkRows(graph, picture, visible, t),
    [graph, picture, visible, kind, t],
  );
  const shown = useMemo(() => arranged(rows, asked, order.column, order.down, compare), [rows, asked, order, compare]);
  const names = columns.map((column) => t(`table.${column}`));
  if (!graph) return <ViewWaiting />;
  return (
    <ViewFrame
      ready
      sentence={
        <Trans
          i18nKey={`table.sentence_${kind}`}
          values={{ shown: number(shown.length), all: number(rows.length) }}
          components={{ b: <b /> }}
        />
      }
      tools={
        <>
          <button
            type="button"
            className="text-button"
            onClick={() => void navigator.clipboard.writeText(shown.map((row) => row.cells.join('\t')).join('\n'))}
          >
            <IconCopy size={16} stroke={1.75} aria-hidden />
            {t('table.copy')}
          </button>
          <button
            type="button"
            className="text-button"
            onClick={() => saveText(toCsv(names, shown), 'text/csv', `truy-nguyen-${kind}.csv`)}
          >
            <IconDownload size={16} stroke={1.75} aria-hidden />
            {t('table.download')}
          </button>
        </>
      }
    >
      <div className="view-body">
        <div className="table-tools">
          <div className="segments" role="group" aria-label={t('table.what')}>
            {(['nodes', 'links'] as const).map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={kind === name}
                onClick={() => (setKind(name), setOrder({ column: 0, down: false }))}
              >
                {t(`table.${name}`)}
              </button>
            ))}
          </div>
          <input
            type="search"
            value={asked}
            onChange={(event) => setAsked(event.target.value)}
            placeholder={t('table.filter')}
            aria-label={t('table.filter')}
          />
        </div>
        <Rows names={names} rows={shown.slice(0, DRAWN)} order={order} onOrder={setOrder} />
        {shown.length > DRAWN && (
          <p className="table-note">{t('audit.firstOf', { shown: number(DRAWN), total: number(shown.length) })}</p>
        )}
      </div>
    </ViewFrame>
  );
}

interface Order {
  readonly column: number;
  readonly down: boolean;
}

function Rows({
  names,
  rows,
  order,
  onOrder,
}: {
  names: readonly string[];
  rows: readonly TableRow[];
  order: Order;
  onOrder: (order: Order) => void;
}) {
  const { t } = useTranslation();
  const { select, selected } = useExplorer();
  const { number, date } = useFormats();
  const Arrow = order.down ? IconArrowDown : IconArrowUp;
  const words = (cell: string | number) =>
    typeof cell === 'number' ? number(cell) : /^\d{4}-\d\d-\d\d$/.test(cell) ? date(cell) : cell;
  return (
    <div className="table-frame" tabIndex={0} role="region" aria-label={t('views.table')}>
      <table className="rows sortable">
        <thead>
          <tr>
            {names.map((name, column) => (
              <th
                key={name}
                scope="col"
                aria-sort={order.column === column ? (order.down ? 'descending' : 'ascending') : undefined}
              >
                <button type="button" onClick={() => onOrder({ column, down: order.column === column && !order.down })}>
                  {name}
                  {order.column === column && <Arrow size={13} aria-hidden />}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-open={row.id === selected}>
              {row.cells.map((cell, column) => (
                <td key={column} className={typeof cell === 'number' ? 'figure' : undefined}>
                  {column === 1 ? (
                    <button type="button" className="link-button" onClick={() => select(row.id)}>
                      {words(cell)}
                    </button>
                  ) : (
                    <span className="clamped">{words(cell)}</span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
