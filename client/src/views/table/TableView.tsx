import './table.css';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { parseAsInteger, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { usePlan } from '../../app/plan-context.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { CopyAndDownload } from '../CopyAndDownload.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewSkeleton } from '../ViewSkeleton.tsx';
import { arranged, LINK_COLUMNS, linkRows, NODE_COLUMNS, nodeRows, type TableRow } from '../../graph/table-rows.ts';

/** Rows drawn at once; the rest are counted and found by the filter. */
const DRAWN = 500;
const KINDS = ['nodes', 'links'] as const;

/** What of the table stands in the URL: nodes or links, the words asked for, the column in whose order it stands. */
const TABLE_STATE = {
  rows: parseAsStringLiteral(KINDS).withDefault('nodes'),
  find: parseAsString.withDefault(''),
  sort: parseAsInteger.withDefault(0),
  order: parseAsStringLiteral(['up', 'down']).withDefault('up'),
};

/** Every node or link on screen as a table: sorted, filtered, copied, downloaded. */
export default function TableView() {
  const { t } = useTranslation();
  const { number, compare } = useFormats();
  const { graph, picture, visible } = usePlan();
  const [{ rows: kind, find, sort, order }, setTable] = useQueryStates(TABLE_STATE);
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
  const shown = useMemo(
    () => arranged(rows, find, sort, order === 'down', compare),
    [rows, find, sort, order, compare],
  );
  const names = columns.map((column) => t(`table.${column}`));
  if (!graph) return <ViewSkeleton />;
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
      tools={<CopyAndDownload name={kind} columns={names} rows={shown} />}
    >
      <div className="view-body">
        <div className="table-tools">
          <div className="segments" role="group" aria-label={t('table.what')}>
            {KINDS.map((name) => (
              <button
                key={name}
                type="button"
                aria-pressed={kind === name}
                onClick={() => void setTable({ rows: name, sort: null, order: null })}
              >
                {t(`table.${name}`)}
              </button>
            ))}
          </div>
          <input
            type="search"
            value={find}
            onChange={(event) => void setTable({ find: event.target.value })}
            placeholder={t('table.filter')}
            aria-label={t('table.filter')}
          />
        </div>
        {shown.length === 0 ? (
          <p className="view-empty">{t('table.nothing', { text: find })}</p>
        ) : (
          <Rows
            names={names}
            rows={shown.slice(0, DRAWN)}
            order={{ column: sort, down: order === 'down' }}
            onOrder={({ column, down }) => void setTable({ sort: column, order: down ? 'down' : 'up' })}
          />
        )}
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
      <table className="rows sortable" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {names.map((name, column) => (
              <th
                key={name}
                role="columnheader"
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
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={row.id} data-open={row.id === selected}>
              {row.cells.map((cell, column) => (
                <td
                  role="cell"
                  key={column}
                  data-label={column > 1 && cell !== '' ? names[column] : undefined}
                  className={typeof cell === 'number' ? 'figure' : undefined}
                >
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
