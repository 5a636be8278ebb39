import { useTranslation } from 'react-i18next';
import { nameOf, titleOf } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { paragraphsOf, piecesOf, withoutOverlaps } from '../text/paragraphs.ts';
import type { Preview } from './ImportView.tsx';

/** What the server would read of a file: its header, what would change, notices, and the text with its citations underlined. */
export function ImportPreview({
  preview,
  busy,
  onConfirm,
}: {
  preview: Preview;
  busy: boolean;
  onConfirm: () => void;
}) {
  const { t } = useTranslation();
  const { date, number } = useFormats();
  const { read, file, text } = preview;
  return (
    <section className="preview" aria-label={t('import.preview')}>
      <div className="preview-head">
        <div>
          <h2>{read ? nameOf(read.document) : file.name}</h2>
          {read ? (
            <>
              <p>{titleOf(read.document)}</p>
              <p className="count">
                {[read.document.type, read.document.issuer?.name, date(read.document.issuedOn)]
                  .filter(Boolean)
                  .join(' · ')}
              </p>
              <p>
                {t('import.counts', {
                  duties: number(read.duties.length),
                  citations: number(read.citations.length),
                  added: number(read.change.added),
                  changed: number(read.change.changed),
                  removed: number(read.change.removed),
                })}
              </p>
            </>
          ) : (
            <p>{t('import.noPreview')}</p>
          )}
        </div>
        <button type="button" className="primary-button" disabled={busy} onClick={onConfirm}>
          {t('import.confirm')}
        </button>
      </div>
      {read && read.notices.length > 0 && (
        <>
          <h3>{t('import.notices', { count: read.notices.length })}</h3>
          <ul className="notices">
            {read.notices.map((notice) => (
              <li key={`${notice.code} ${notice.start ?? ''}`}>
                {notice.message} {notice.hint && <span className="count">{notice.hint}</span>}
              </li>
            ))}
          </ul>
        </>
      )}
      {read && <MarkedText text={text} marks={withoutOverlaps(read.citations)} />}
    </section>
  );
}

function MarkedText({ text, marks }: { text: string; marks: NonNullable<Preview['read']>['citations'] }) {
  return (
    <div className="preview-text">
      {paragraphsOf(text).map((paragraph) => (
        <p key={paragraph.start}>
          {piecesOf(paragraph, marks).map((piece) =>
            piece.mark ? (
              <span key={piece.start} className="citation" title={piece.mark.number ?? ''}>
                {text.slice(piece.start, piece.end)}
              </span>
            ) : (
              text.slice(piece.start, piece.end)
            ),
          )}
        </p>
      ))}
    </div>
  );
}
