import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../../app/plan-context.ts';
import { nameOf, titleOf } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useSession } from '../../session/session-context.ts';
import { paragraphsOf, withoutOverlaps } from '../text/paragraphs.ts';
import { stageOf, type Entry, type Preview } from './entry.ts';
import { PreviewParagraph } from './PreviewParagraph.tsx';
import { useImports } from './use-imports.ts';

/** What the server would read of a file: its header, what would change, notices, and the text with its citations underlined. */
export function ImportPreview({ entry, preview }: { entry: Entry; preview: Preview }) {
  const { t } = useTranslation();
  const { busy, confirm, drop } = useImports();
  const { mayWrite } = useSession();
  const [opened, setOpened] = useState<string | null>(null);
  const text = useRef<HTMLDivElement>(null);
  const paragraphs = useMemo(() => paragraphsOf(entry.text), [entry.text]);
  const citations = useMemo(() => withoutOverlaps(preview.citations), [preview]);
  if (stageOf(entry) === 'done' || stageOf(entry) === 'taken') return null;
  const goTo = (start: number) => {
    const row = text.current?.querySelector<HTMLElement>(`[data-start="${paragraphOf(start)}"]`);
    row?.scrollIntoView({ block: 'center' });
    row?.querySelector('button')?.focus({ preventScroll: true });
  };
  return (
    <section className="preview" aria-label={t('import.preview')}>
      <div className="preview-head">
        <Header preview={preview} fallback={entry.file.name} />
        <div className="preview-actions">
          <button type="button" className="plain-button" disabled={busy} onClick={() => drop(entry.id)}>
            {t('import.cancel')}
          </button>
          <button
            type="button"
            className="primary-button"
            disabled={busy || !mayWrite}
            onClick={() => confirm([entry.id])}
          >
            {t('import.confirm')}
          </button>
        </div>
      </div>
      <Notices entry={entry} preview={preview} onGo={goTo} />
      <p className="count">{t('import.howToCorrect')}</p>
      <div className="preview-text" ref={text}>
        {paragraphs.map((paragraph) => (
          <PreviewParagraph
            key={paragraph.start}
            entry={entry}
            preview={preview}
            paragraph={paragraph}
            citations={citations}
            opened={opened}
            onOpen={setOpened}
          />
        ))}
      </div>
    </section>
  );

  function paragraphOf(start: number): number {
    return paragraphs.findLast((paragraph) => paragraph.start <= start)?.start ?? 0;
  }
}

function Header({ preview: { document }, fallback }: { preview: Preview; fallback: string }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { held } = usePlan();
  return (
    <div>
      <h2>{nameOf(document) || fallback}</h2>
      <p>{titleOf(document)}</p>
      <p className="count">
        {[document.type, document.issuer?.name, date(document.issuedOn)].filter(Boolean).join(' · ')}
      </p>
      {held.some(({ id }) => id === document.id) && <p className="replaces">{t('import.replaces')}</p>}
    </div>
  );
}

/** What a reader should look at: of the file itself, then of its text, each with the way to its place. */
function Notices({ entry, preview, onGo }: { entry: Entry; preview: Preview; onGo: (start: number) => void }) {
  const { t } = useTranslation();
  const ambiguous = preview.citations.filter((citation) => citation.resolution === 'AMBIGUOUS');
  const count = entry.noticed.length + preview.notices.length + ambiguous.length;
  if (count === 0) return null;
  return (
    <details className="notices" open={count < 6}>
      <summary>{t('import.notices', { count })}</summary>
      <ul>
        {entry.noticed.map(({ code, detail }) => (
          <li key={code}>{t(`noticed.${code}`, { detail })}</li>
        ))}
        {ambiguous.map((citation) => (
          <li key={citation.id}>
            {t('import.ambiguous', { quote: citation.quote, count: citation.candidates.length })}{' '}
            <Place start={citation.start} />
          </li>
        ))}
        {preview.notices.map((notice, at) => (
          <li key={at}>
            {notice.message} {notice.hint && <span className="count">{notice.hint}</span>}{' '}
            {notice.start !== null && notice.start !== undefined && <Place start={notice.start} />}
          </li>
        ))}
      </ul>
    </details>
  );

  function Place({ start }: { start: number }) {
    return (
      <button type="button" className="link-button" onClick={() => onGo(start)}>
        {t('import.goTo')}
      </button>
    );
  }
}
