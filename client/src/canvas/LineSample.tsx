import type { LinkStyle } from '../graph/picture.ts';

const DASH: Partial<Record<LinkStyle, string>> = {
  INHERITED: '8 4',
  LEGAL_BASIS: '3 3',
  INFERRED: '0.1 4.5',
  AMBIGUOUS: '2 4',
};

/** A piece of line as the canvas draws it. */
export function LineSample({ style, width = 28 }: { style: LinkStyle; width?: number }) {
  const round = style === 'INFERRED' ? 'round' : 'butt';
  return (
    <svg className={`line-sample ${style}`} width={width} height="8" aria-hidden>
      <line x1="1" y1="4" x2={width - 1} y2="4" strokeDasharray={DASH[style]} strokeLinecap={round} />
    </svg>
  );
}
