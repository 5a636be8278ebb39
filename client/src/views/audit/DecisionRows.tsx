import { useTranslation } from 'react-i18next';
import type { DecisionsQuery } from '../../generated/operations.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { ColumnHead } from '../ColumnHead.tsx';

type Decision = DecisionsQuery['reviews']['nodes'][number];
/** What waits for a new look comes first. */
const ORDER = ['STALE', 'REJECTED', 'CONFIRMED', 'NONE'];

/** What people have decided about links: the state, who, when and why, on which words. */
export function DecisionRows({ decisions, total }: { decisions: readonly Decision[]; total: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (decisions.length === 0) return <p className="view-empty">{t('audit.noDecision')}</p>;
  const sorted = [...decisions].sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <div className="table-frame">
      <table className="rows" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {(['state', 'link', 'words', 'why', 'who'] as const).map((name) => (
              <ColumnHead key={name}>{t(`decisions.${name}`)}</ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {sorted.map((decision) => (
            <DecisionRow key={decision.id} decision={decision} />
          ))}
        </tbody>
      </table>
      {total > decisions.length && (
        <p className="table-note">{t('audit.firstOf', { shown: number(decisions.length), total: number(total) })}</p>
      )}
    </div>
  );
}

/** What of an id people know: the number, and the path in it. Its thing has gone and can tell no more. */
function tailOf(id: string): string {
  return (id.split(';').at(-1) ?? id).replace('#', ' ');
}

function DecisionRow({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const { moment } = useFormats();
  const { select, selected } = useExplorer();
  const { link } = decision;
  return (
    <tr role="row" data-open={selected === decision.id}>
      <td role="cell">
        <span className="tag" data-review={decision.state}>
          {t(`decisions.states.${decision.state}`)}
        </span>
      </td>
      <th role="rowheader" scope="row">
        {link ? (
          <button type="button" className="link-button" onClick={() => select(link.id)}>
            {link.sentence}
          </button>
        ) : (
          t('decisions.gone', {
            from: tailOf(decision.from),
            type: t(`linkTypes.${decision.type}`),
            to: tailOf(decision.to),
          })
        )}
      </th>
      <td role="cell">
        {decision.quotes.map((quote) => (
          <span key={quote} className="clamped">
            “{quote}”
          </span>
        ))}
      </td>
      <td role="cell" data-label={t('decisions.why')}>
        {decision.reason ?? '–'}
      </td>
      <td role="cell" data-label={t('decisions.who')} className="nowrap">
        {decision.by ?? t('decisions.own')}
        <small>{moment(decision.at)}</small>
      </td>
    </tr>
  );
}
