import { useTranslation } from 'react-i18next';
import { useGraph } from '../../app/plan-context.ts';
import { nameOf, titleOf } from '../../graph/naming.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import type { Paragraph } from './paragraphs.ts';
import { piecesOf } from './paragraphs.ts';
import type { DutySpan, TextCitation } from './use-document-text.ts';

interface Props {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly citations: readonly TextCitation[];
  readonly duty: DutySpan | null;
  readonly lit: { readonly start: number; readonly end: number } | null;
}

/** A paragraph with its duty in the margin and its citations underlined. */
export function TextParagraph({ text, paragraph, citations, duty, lit }: Props) {
  const { selected } = useExplorer();
  const isLit = lit !== null && lit.start < paragraph.end && lit.end > paragraph.start;
  const chosen = duty !== null && duty.id === selected;
  return (
    <div className="text-row" data-lit={isLit} data-chosen={chosen} data-duty={duty !== null}>
      <div className="text-margin">{duty && duty.start >= paragraph.start && <DutyLabel duty={duty} />}</div>
      <p>
        {piecesOf(paragraph, citations).map((piece) =>
          piece.mark ? (
            <Citation key={piece.start} citation={piece.mark} words={text.slice(piece.start, piece.end)} lit={lit} />
          ) : (
            <Plain key={piece.start} text={text} start={piece.start} end={piece.end} lit={chosen ? null : lit} />
          ),
        )}
      </p>
    </div>
  );
}

function DutyLabel({ duty }: { duty: DutySpan }) {
  const { t } = useTranslation();
  const graph = useGraph();
  const { select } = useExplorer();
  const known = graph.duties.get(duty.id);
  const bases = [...new Set(known?.chains.map((chain) => chain.basis))];
  return (
    <button type="button" onClick={() => select(duty.id)}>
      <b>{duty.path}</b>
      <span>{bases[0] ? t(`bases.${bases[0]}`) : ''}</span>
    </button>
  );
}

/** Words outside a citation; those of a place that is linked to are marked. */
function Plain({ text, start, end, lit }: { text: string; start: number; end: number; lit: Props['lit'] }) {
  if (!lit || lit.end <= start || lit.start >= end) return text.slice(start, end);
  const [from, to] = [Math.max(start, lit.start), Math.min(end, lit.end)];
  return (
    <>
      {text.slice(start, from)}
      <mark>{text.slice(from, to)}</mark>
      {text.slice(to, end)}
    </>
  );
}

function Citation({ citation, words, lit }: { citation: TextCitation; words: string; lit: Props['lit'] }) {
  const { t } = useTranslation();
  const { select } = useExplorer();
  const { target } = citation;
  const marked = lit !== null && lit.start <= citation.start && lit.end >= citation.end && lit.end - lit.start < 400;
  if (!target) {
    return (
      <span className="citation unresolved" data-marked={marked} title={t(`resolution.${citation.resolution}`)}>
        {words}
      </span>
    );
  }
  const title = [nameOf(target), titleOf(target), t(target.held ? 'document.held' : 'document.ghost')]
    .filter(Boolean)
    .join(' · ');
  const href = `?${new URLSearchParams({ view: 'text', select: target.id })}`;
  return (
    <a
      className={`citation ${target.system === 'PARTY' ? 'party' : 'state'}`}
      data-marked={marked}
      href={href}
      title={title}
      onClick={(event) => (event.preventDefault(), select(target.id))}
    >
      {words}
    </a>
  );
}
