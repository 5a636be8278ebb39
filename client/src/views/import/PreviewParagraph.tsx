import { useTranslation } from 'react-i18next';
import { nameOf } from '../../graph/naming.ts';
import { piecesOf, type Paragraph } from '../text/paragraphs.ts';
import { CitationCorrection } from './CitationCorrection.tsx';
import type { Entry, Preview, PreviewCitation } from './entry.ts';

interface Props {
  readonly entry: Entry;
  readonly preview: Preview;
  readonly paragraph: Paragraph;
  readonly citations: readonly PreviewCitation[];
  /** The citation that is being corrected. */
  readonly opened: string | null;
  readonly onOpen: (citation: string | null) => void;
}

/** A paragraph with its duty and notices beside it; a citation opens what it is taken for. */
export function PreviewParagraph({ entry, preview, paragraph, citations, opened, onOpen }: Props) {
  const within = ({ start }: { start?: number | null }) =>
    typeof start === 'number' && start >= paragraph.start && start < paragraph.end;
  const open = citations.find((citation) => citation.id === opened && within(citation));
  const notices = preview.notices.filter(within);
  return (
    <div className="preview-row" data-start={paragraph.start}>
      <p>
        {preview.duties.filter(within).map((duty) => (
          <b key={duty.id} className="preview-duty">
            {duty.path}
          </b>
        ))}
        {piecesOf(paragraph, citations).map((piece) =>
          piece.mark ? (
            <CitationMark
              key={piece.start}
              citation={piece.mark}
              entry={entry}
              open={piece.mark.id === opened}
              onOpen={onOpen}
            />
          ) : (
            entry.text.slice(piece.start, piece.end)
          ),
        )}
      </p>
      <ul className="beside">
        {notices.map((notice, at) => (
          <li key={at}>{notice.message}</li>
        ))}
      </ul>
      {open && <CitationCorrection entry={entry} preview={preview} citation={open} onClose={() => onOpen(null)} />}
    </div>
  );
}

function CitationMark({
  citation,
  entry,
  open,
  onOpen,
}: {
  citation: PreviewCitation;
  entry: Entry;
  open: boolean;
  onOpen: (citation: string | null) => void;
}) {
  const { t } = useTranslation();
  const correction = entry.corrections.find((candidate) => candidate.citation === citation.id);
  const says = correction
    ? correction.document
      ? t('import.means', { name: correction.document.name })
      : t('import.refused')
    : citation.target
      ? t('import.means', { name: nameOf(citation.target) })
      : t(`resolution.${citation.resolution}`);
  return (
    <button
      type="button"
      className={`citation ${citation.target?.system === 'PARTY' ? 'party' : 'state'}`}
      data-resolution={citation.resolution}
      data-correction={correction ? (correction.document ? 'moved' : 'refused') : undefined}
      aria-expanded={open}
      title={says}
      onClick={() => onOpen(open ? null : citation.id)}
    >
      {entry.text.slice(citation.start, citation.end)}
      <span className="visually-hidden">, {says}</span>
    </button>
  );
}
