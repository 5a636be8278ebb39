import { useTranslation } from 'react-i18next';
import type { PlanGraph } from '../graph/plan-graph.ts';
import type { Column } from '../graph/layout/layout.ts';
import { Shape } from '../evidence/Shape.tsx';
import { useFormats } from '../i18n/use-formats.ts';
import { headingOf } from './heading-of.ts';
import { band, scaled } from './Bands.tsx';

/** Column headings that stay in sight and stand on the columns' x. */
export function Headings({ columns, graph }: { columns: readonly Column[]; graph: PlanGraph }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <div className="headings" aria-hidden>
      {columns.map((column) => (
        <div key={column.x} className="heading" style={{ left: band(column.x), width: scaled(column.width + 24) }}>
          {column.rank && <Shape system={column.rank.endsWith('PARTY') ? 'PARTY' : 'STATE'} held size={12} />}
          <span className="heading-name">{headingOf(column, graph, t)}</span>
          <span className="count">{number(column.count)}</span>
          {column.kind === 'agencies' && (
            <span className="heading-roles">
              <span className="lead">{t('canvas.lead')}</span>
              <span className="coordinate">{t('canvas.coordinate')}</span>
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
