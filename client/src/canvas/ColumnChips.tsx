import type { Core } from 'cytoscape';
import { useTranslation } from 'react-i18next';
import type { Column } from '../graph/layout/layout.ts';
import { useVisibleColumns } from './hooks/use-visible-columns.ts';

/** Where the page is narrow: the columns by name, those in sight marked; a touch goes to one. */
export function ColumnChips({ core, columns }: { core: Core | null; columns: readonly Column[] }) {
  const { t } = useTranslation();
  const visible = useVisibleColumns(core, columns);
  const nameOf = (column: Column) =>
    column.kind === 'documents'
      ? t(`ranks.${column.rank ?? 'UNKNOWN'}`)
      : t(column.kind === 'sections' ? 'canvas.sections' : 'canvas.agencies');
  return (
    <div className="column-chips" role="group" aria-label={t('canvas.columns')}>
      {columns.map((column) => (
        <button
          key={column.x}
          type="button"
          aria-pressed={visible.has(column.x)}
          onClick={() => core?.pan({ x: 12 - column.x * core.zoom(), y: core.pan().y })}
        >
          {nameOf(column)}
        </button>
      ))}
    </div>
  );
}
