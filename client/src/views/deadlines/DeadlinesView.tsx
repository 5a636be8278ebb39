import { Trans, useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePlan } from '../../app/plan-context.ts';
import { DeadlinesDocument, type DeadlinesQuery } from '../../generated/operations.ts';
import { capitalised } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { CopyAndDownload } from '../CopyAndDownload.tsx';
import { FilteredNote } from '../FilteredNote.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';

type Deadline = DeadlinesQuery['deadlines']['nodes'][number];

/** What falls due, to whom, by date: days of one year, then days of every year, then what has no day. */
export default function DeadlinesView() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { graph, shownDuties } = usePlan();
  const [{ data, error }, ask] = useQuery({
    query: DeadlinesDocument,
    variables: { document: graph?.plan.id ?? '' },
    pause: !graph,
  });
  if (!data) return <ViewWaiting error={error} onRetry={ask} />;
  const { totalCount, nodes } = data.deadlines;
  const deadlines = nodes
    .filter(({ duty }) => !duty || shownDuties.has(duty.id))
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
  return (
    <ViewFrame
      ready
      sentence={
        <>
          <Trans
            i18nKey="deadlines.sentence"
            values={{ count: deadlines.length, shown: number(deadlines.length) }}
            components={{ b: <b /> }}
          />
          <FilteredNote />
        </>
      }
      tools={<DeadlineExport deadlines={deadlines} />}
    >
      <div className="view-body">
        {deadlines.length === 0 ? (
          <p className="view-empty">{t(totalCount === 0 ? 'deadlines.none' : 'deadlines.filteredOut')}</p>
        ) : (
          <DeadlineTable deadlines={deadlines} />
        )}
        {totalCount > nodes.length && (
          <p className="table-note">{t('audit.firstOf', { shown: number(nodes.length), total: number(totalCount) })}</p>
        )}
      </div>
    </ViewFrame>
  );
}

function orderOf({ date, monthDay, recurrence, start }: Deadline): string {
  return `${date ?? (monthDay ? `a${monthDay}` : `b${recurrence ?? ''}`)} ${String(start).padStart(9, '0')}`;
}

const COLUMNS = ['when', 'words', 'to', 'duty', 'lead'] as const;

function DeadlineExport({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  const when = useWhen();
  const rows = deadlines.map((deadline) => ({
    id: `${deadline.start}`,
    cells: [when(deadline), deadline.text, deadline.to?.name ?? '', deadline.duty?.path ?? '', leadsOf(deadline)],
  }));
  return <CopyAndDownload name="deadlines" columns={COLUMNS.map((name) => t(`deadlines.${name}`))} rows={rows} />;
}

function leadsOf({ duty }: Deadline): string {
  return duty?.leads.map((agency) => capitalised(agency.name)).join('; ') ?? '';
}

function DeadlineTable({ deadlines }: { deadlines: readonly Deadline[] }) {
  const { t } = useTranslation();
  return (
    <div className="table-frame">
      <table className="rows" role="table">
        <thead role="rowgroup">
          <tr role="row">
            {COLUMNS.map((name) => (
              <ColumnHead key={name}>{t(`deadlines.${name}`)}</ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
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
  const when = useWhen();
  const { select, selected } = useExplorer();
  const { duty, to } = deadline;
  const place = duty && `${duty.document.id}@${deadline.start}-${deadline.end}`;
  return (
    <tr role="row" data-open={selected !== null && (selected === duty?.id || selected === place)}>
      <th role="rowheader" scope="row" className="nowrap">
        <b>{when(deadline)}</b>
      </th>
      <td role="cell">
        <button type="button" className="link-button" onClick={() => place && select(place, 'text')}>
          “{deadline.text}”
        </button>
      </td>
      <td role="cell" data-label={to ? t('deadlines.to') : undefined}>
        {to && <AgencyName agency={to} />}
      </td>
      <td role="cell">
        {duty && (
          <button type="button" className="link-button" onClick={() => select(duty.id)}>
            {duty.path}
          </button>
        )}
        <span className="clamped count">{duty?.text}</span>
      </td>
      <td role="cell" data-label={duty?.leads.length ? t('deadlines.lead') : undefined}>
        {duty?.leads.map((agency) => (
          <AgencyName key={agency.id} agency={agency} />
        ))}
      </td>
    </tr>
  );
}

function AgencyName({ agency }: { agency: { readonly id: string; readonly name: string } }) {
  const { select } = useExplorer();
  return (
    <button type="button" className="name-button" onClick={() => select(agency.id)}>
      {capitalised(agency.name)}
    </button>
  );
}

/** A deadline's day in words: a date, a day of every year, or only that it comes back. */
function useWhen(): (deadline: Deadline) => string {
  const { t } = useTranslation();
  const { date } = useFormats();
  return ({ date: day, monthDay, recurrence }) => {
    if (day) return date(day);
    const [month, of] = (monthDay ?? '').split('-');
    if (month && of) return t('deadlines.yearly', { day: Number(of), month: Number(month) });
    return recurrence ? t(`deadlines.every.${recurrence}`) : t('deadlines.undated');
  };
}
