import { Trans, useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePlan } from '../../app/plan-context.ts';
import { DeadlinesDocument, type DeadlinesQuery } from '../../generated/operations.ts';
import { capitalised } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';

type Deadline = DeadlinesQuery['deadlines']['nodes'][number];

/** What falls due, to whom, by date: days of the year first to last, then what has no date. */
export default function DeadlinesView() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { graph } = usePlan();
  const [{ data, error }] = useQuery({
    query: DeadlinesDocument,
    variables: { document: graph?.plan.id ?? '' },
    pause: !graph,
  });
  if (error) return <ViewWaiting failed={t('audit.failed')} />;
  if (!data) return <ViewWaiting />;
  const { totalCount } = data.deadlines;
  const deadlines = [...data.deadlines.nodes].sort((a, b) => keyOf(a).localeCompare(keyOf(b)));
  return (
    <ViewFrame
      ready
      sentence={<Trans i18nKey="deadlines.sentence" values={{ count: totalCount }} components={{ b: <b /> }} />}
    >
      <div className="view-body">
        {deadlines.length === 0 ? (
          <p className="view-empty">{t('deadlines.none')}</p>
        ) : (
          <DeadlineTable deadlines={deadlines} />
        )}
        {totalCount > deadlines.length && (
          <p className="table-note">{t('audit.firstOf', { shown: deadlines.length, total: number(totalCount) })}</p>
        )}
      </div>
    </ViewFrame>
  );
}

/** Dated ones by date, then yearly ones by day, then the rest. */
function keyOf(deadline: Deadline): string {
  return deadline.date ?? (deadline.monthDay ? `a${deadline.monthDay}` : `b${deadline.recurrence ?? ''}`);
}

function DeadlineTable({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  return (
    <div className="table-frame">
      <table className="rows">
        <thead>
          <tr>
            {(['when', 'words', 'to', 'duty', 'lead'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`deadlines.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deadlines.map((deadline) => (
            <DeadlineRow key={`${deadline.start} ${deadline.text}`} deadline={deadline} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function DeadlineRow({ deadline }: { deadline: Deadline }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { select } = useExplorer();
  const { duty } = deadline;
  return (
    <tr>
      <th scope="row" className="nowrap">
        <b>{whenOf()}</b>
      </th>
      <td>
        <button
          type="button"
          className="link-button"
          onClick={() => duty && select(`${duty.document.id}@${deadline.start}-${deadline.end}`, 'text')}
        >
          “{deadline.text}”
        </button>
      </td>
      <td>{deadline.to ? capitalised(deadline.to.name) : '–'}</td>
      <td>
        {duty && (
          <button type="button" className="link-button" onClick={() => select(duty.id)}>
            {duty.path}
          </button>
        )}
      </td>
      <td>{duty?.leads.map((agency) => capitalised(agency.name)).join('; ')}</td>
    </tr>
  );

  function whenOf(): string {
    if (deadline.date) return date(deadline.date);
    const [month, day] = (deadline.monthDay ?? '').split('-');
    if (month && day) return t('deadlines.yearly', { day: Number(day), month: Number(month) });
    return deadline.recurrence ? t('deadlines.recurring') : t('deadlines.undated');
  }
}
