import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paragraph } from './paragraphs.ts';
import type { Span } from './use-marked-span.ts';

/** A paragraph in which one marks the words of a link: by mouse, or by keyboard with Shift and the arrows. */
export function QuoteMarker({
  text,
  paragraphs,
  first,
  span,
  onMark,
}: {
  text: string;
  paragraphs: readonly Paragraph[];
  /** Where to begin. */
  first: Span | null;
  span: Span | null;
  onMark: (span: Span | null) => void;
}) {
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      paragraphs.findLastIndex(({ start }) => start <= (first?.start ?? 0)),
    ),
  );
  const paragraph = paragraphs[at];
  useEffect(() => {
    const element = field.current;
    if (!element || !paragraph) return;
    element.focus();
    const within = span && span.start >= paragraph.start && span.start < paragraph.end;
    if (within) element.setSelectionRange(span.start - paragraph.start, span.end - paragraph.start);
    else element.setSelectionRange(0, 0);
    // The marks of the field itself must not set the field again.
  }, [paragraph]); // eslint-disable-line react-hooks/exhaustive-deps
  if (!paragraph) return null;
  const mark = () => {
    const { selectionStart, selectionEnd } = field.current as HTMLTextAreaElement;
    const { start } = paragraph;
    onMark(selectionEnd > selectionStart ? { start: start + selectionStart, end: start + selectionEnd } : null);
  };
  const go = (next: number) => {
    onMark(null);
    setAt(next);
  };
  return (
    <div className="quote-marker">
      <label>
        {t('addLink.mark')}
        {/* Not readOnly: in such a field the arrow keys mark nothing. What one types is put back. */}
        <textarea
          ref={field}
          aria-readonly
          inputMode="none"
          rows={5}
          value={text.slice(paragraph.start, paragraph.end)}
          onChange={() => undefined}
          onSelect={mark}
        />
      </label>
      <p role="status">{span ? `“${text.slice(span.start, span.end)}”` : t('addLink.unmarked')}</p>
      <div className="form-actions">
        <button type="button" className="plain-button" disabled={at === 0} onClick={() => go(at - 1)}>
          {t('addLink.previous')}
        </button>
        <button
          type="button"
          className="plain-button"
          disabled={at === paragraphs.length - 1}
          onClick={() => go(at + 1)}
        >
          {t('addLink.next')}
        </button>
      </div>
    </div>
  );
}
