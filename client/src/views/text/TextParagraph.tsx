import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGraph, usePlan } from '../../app/plan-context.ts';
import { Shape } from '../../evidence/Shape.tsx';
import { nameOf, titleOf } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import type { Paragraph } from './paragraphs.ts';
import { piecesOf } from './paragraphs.ts';
import type { DutySpan, TextCitation } from './use-document-text.ts';

export interface Lit {
  readonly start: number;
  readonly end: number;
}

interface Props {
  readonly text: string;
  readonly paragraph: Paragraph;
  readonly citations: readonly TextCitation[];
  readonly duty: DutySpan | null;
  readonly lit: Lit | null;
}

/** A paragraph with its duty in the margin and its citations underlined. */
export function TextParagraph({ text, paragraph, citations, duty, lit }: Props) {
  const { selected } = useExplorer();
  const isLit = lit !== null && lit.start < paragraph.end && lit.end > paragraph.start;
  const chosen = duty !== null && duty.id === selected;
  return (
    <div className="text-row" data-lit={isLit} data-chosen={chosen} data-duty={duty !== null}>
      <div className="text-margin">{duty && duty.start >= paragraph.start && <DutyLabel duty={duty} />}</div>
      <p data-start={paragraph.start}>
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
  const { shownDuties } = usePlan();
  const { select } = useExplorer();
  const filtered = graph.duties.has(duty.id) && !shownDuties.has(duty.id);
  const known = graph.duties.get(duty.id);
  const bases = [...new Set(known?.chains.map((chain) => chain.basis))];
  return (
    <button type="button" data-filtered={filtered} onClick={() => select(duty.id)}>
      <b>{duty.path}</b>
      <span>{filtered ? t('text.filtered') : bases[0] ? t(`bases.${bases[0]}`) : ''}</span>
    </button>
  );
}

/** Words outside a citation; those of a place that is linked to are marked. */
function Plain({ text, start, end, lit }: { text: string; start: number; end: number; lit: Lit | null }) {
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

function Citation({ citation, words, lit }: { citation: TextCitation; words: string; lit: Lit | null }) {
  const { t } = useTranslation();
  const { target } = citation;
  const marked = lit !== null && lit.start <= citation.start && lit.end >= citation.end && lit.end - lit.start < 400;
  if (!target) {
    return (
      <span className="citation unresolved" data-marked={marked} title={t(`resolution.${citation.resolution}`)}>
        {words}
      </span>
    );
  }
  return <LinkedCitation target={target} words={words} marked={marked} />;
}

/** Leads to the document that is cited, which a card shows while the pointer or the focus rests on it. */
function LinkedCitation({
  target,
  words,
  marked,
}: {
  target: NonNullable<TextCitation['target']>;
  words: string;
  marked: boolean;
}) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { select } = useExplorer();
  const [open, setOpen] = useState(false);
  const href = `?${new URLSearchParams({ view: 'text', select: target.id })}`;
  const says = [nameOf(target), titleOf(target), t(target.held ? 'document.held' : 'document.ghost')];
  return (
    <span
      className="citation-place"
      onMouseEnter={() => setOpen(true)}
      onMouseLeave={() => setOpen(false)}
      onKeyDown={(event) => event.key === 'Escape' && open && (event.stopPropagation(), setOpen(false))}
    >
      <a
        className={`citation ${target.system === 'PARTY' ? 'party' : 'state'}`}
        data-marked={marked}
        href={href}
        aria-description={says.filter(Boolean).join(' · ')}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onClick={(event) => (event.preventDefault(), select(target.id))}
      >
        {words}
      </a>
      {open && (
        <span className="citation-card" aria-hidden>
          <span className="citation-name">
            <Shape system={target.system ?? null} held={target.held} />
            <b>{nameOf(target)}</b>
            <small>{[target.issuer?.name, date(target.issuedOn)].filter(Boolean).join(', ')}</small>
          </span>
          <span>{titleOf(target)}</span>
          <small>
            {t(target.held ? 'document.held' : 'document.ghost')} ·{' '}
            {t('document.dependants', { count: target.dependants })}
          </small>
        </span>
      )}
    </span>
  );
}
