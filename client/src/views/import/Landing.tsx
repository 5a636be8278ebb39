import './import.css';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import type { Entry } from './entry.ts';
import { useImports } from './use-imports.ts';

/** What the last import brought, over the new document's picture, with the way back. */
export function Landing() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { show } = useExplorer();
  const { entries, landed, takeBack, putAway } = useImports();
  const [failed, setFailed] = useState(false);
  const written = landed.filter((entry) => entry.outcome);
  if (landed.length === 0) return null;
  const sum = (count: (entry: Entry) => number) => number(written.reduce((total, entry) => total + count(entry), 0));
  const names = written.map((entry) => (entry.preview ? nameOf(entry.preview.document) : entry.file.name)).join(', ');
  const replaced = written.some((entry) => entry.outcome?.replaced);
  const bad = entries.filter((entry) => entry.failure).length;
  const wrong = written.flatMap((entry) => entry.outcome?.uncorrected ?? []);
  return (
    <div className="landing" role="status">
      <p>
        {written.length === 0
          ? t('import.allTaken')
          : t('import.landed', {
              names,
              added: sum((entry) => entry.outcome?.added ?? 0),
              changed: sum((entry) => entry.outcome?.changed ?? 0),
              removed: sum((entry) => entry.outcome?.removed ?? 0),
            })}{' '}
        {written.some((entry) => entry.corrections.length > 0) &&
          t('import.correctedCount', {
            count: written.reduce((all, entry) => all + (entry.outcome?.corrected ?? 0), 0),
          })}
        {wrong.length > 0 && ` ${t('import.uncorrected', { why: wrong.join('; ') })}`}
        {failed && ` ${t('import.takeBackFailed')}`}
      </p>
      {bad > 0 && (
        <button type="button" className="link-button" onClick={() => show('import')}>
          {t('import.badFiles', { count: bad })}
        </button>
      )}
      {written.length > 0 && (
        <button
          type="button"
          className="plain-button"
          title={replaced ? t('import.takeBackReplaced') : undefined}
          onClick={() => void takeBack(written.map(({ id }) => id)).then((whole) => setFailed(!whole))}
        >
          {t(replaced ? 'import.takeBackWhole' : 'import.takeBack')}
        </button>
      )}
      <button type="button" className="icon-button" aria-label={t('import.putAway')} onClick={putAway}>
        <IconX size={16} stroke={1.75} aria-hidden />
      </button>
    </div>
  );
}
