import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats.ts';
import { useSession } from '../../session/session-context.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { stageOf, type Entry } from './entry.ts';
import { useImports } from './use-imports.ts';

/** The files with how far each is, what went wrong, and what can be done about it. */
export function FileList() {
  const { t } = useTranslation();
  const { entries, busy, confirm, stop } = useImports();
  const { mayWrite } = useSession();
  const ready = entries.filter((entry) => stageOf(entry) === 'ready').map(({ id }) => id);
  if (entries.length === 0) return null;
  return (
    <section className="table-frame files" aria-label={t('import.files')}>
      <ul>
        {entries.map((entry) => (
          <FileRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {(busy || ready.length > 1) && (
        <div className="files-foot">
          {busy ? (
            <button type="button" className="plain-button" onClick={stop}>
              {t('import.stop')}
            </button>
          ) : (
            <button type="button" className="primary-button" disabled={!mayWrite} onClick={() => confirm(ready)}>
              {t('import.confirmAll', { count: ready.length })}
            </button>
          )}
        </div>
      )}
    </section>
  );
}

function FileRow({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { shown, busy, show, drop } = useImports();
  const { openPlan } = useExplorer();
  const stage = stageOf(entry);
  return (
    <li data-stage={stage} data-shown={shown?.id === entry.id && !entry.outcome}>
      <div className="file-name">
        <b>{entry.file.name}</b>
        <Progress entry={entry} />
        {entry.failure && (
          <p className="failed-words" role="alert">
            {entry.failure.message} {entry.failure.hint}
          </p>
        )}
        {entry.outcome?.uncorrected.map((why) => (
          <p key={why} className="failed-words">
            {t('import.uncorrected', { why })}
          </p>
        ))}
      </div>
      {entry.preview && !entry.outcome && !entry.taken && (
        <button
          type="button"
          className="plain-button"
          aria-pressed={shown?.id === entry.id}
          onClick={() => show(entry.id)}
        >
          {t('import.look')}
        </button>
      )}
      {entry.outcome && (
        <button type="button" className="plain-button" onClick={() => openPlan(entry.outcome?.document ?? '')}>
          {t('import.open')}
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        disabled={busy}
        aria-label={t('import.dropFile', { name: entry.file.name })}
        onClick={() => drop(entry.id)}
      >
        <IconX size={16} stroke={1.75} aria-hidden />
      </button>
    </li>
  );
}

/** What the server is doing with a file, in its figures. */
function Progress({ entry }: { entry: Entry }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { step, preview, outcome } = entry;
  const stage = stageOf(entry);
  if (step?.step === 'reading') return <p className="count">{t('import.reading', { bytes: number(step.bytes) })}</p>;
  if (step?.step === 'importing')
    return <p className="count">{t('import.importing', { characters: number(step.characters) })}</p>;
  if (stage === 'taken') return <p className="count">{t('import.taken')}</p>;
  if (outcome) return <p className="count">{t('import.done', figures(outcome))}</p>;
  if (!preview) return null;
  const counts = { duties: number(preview.duties.length), citations: number(preview.citations.length) };
  return (
    <p className="count">
      {t('import.counts', { ...counts, ...figures(preview.change) })}{' '}
      {entry.corrections.length > 0 && t('import.corrections', { count: entry.corrections.length })}
    </p>
  );

  function figures(change: { added: number; changed: number; removed: number }) {
    return { added: number(change.added), changed: number(change.changed), removed: number(change.removed) };
  }
}
