import { useEffect, useState, type RefObject } from 'react';

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The words that a person has marked in the text by mouse or keyboard, as offsets; what runs on ends with its paragraph. */
export function useMarkedSpan(body: RefObject<HTMLElement | null>): Span | null {
  const [span, setSpan] = useState<Span | null>(null);
  useEffect(() => {
    const read = () => {
      const selection = getSelection();
      const inside = selection?.anchorNode && body.current?.contains(selection.anchorNode);
      if (!inside || !selection || selection.rangeCount === 0) return;
      setSpan(spanOf(selection.getRangeAt(0)));
    };
    document.addEventListener('selectionchange', read);
    return () => document.removeEventListener('selectionchange', read);
  }, [body]);
  return span;
}

function spanOf(range: Range): Span | null {
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const paragraph = element?.closest<HTMLElement>('[data-start]');
  if (!paragraph || range.collapsed) return null;
  const before = document.createRange();
  before.selectNodeContents(paragraph);
  const length = before.toString().length;
  before.setEnd(range.startContainer, range.startOffset);
  const start = Number(paragraph.dataset.start) + before.toString().length;
  const end = Math.min(start + range.toString().length, Number(paragraph.dataset.start) + length);
  return end > start ? { start, end } : null;
}
