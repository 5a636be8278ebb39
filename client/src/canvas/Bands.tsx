import type { Column } from '../graph/layout/layout.ts';

/** The columns' tinted bands, behind the cards on the same x. */
export function Bands({ columns }: { columns: readonly Column[] }) {
  return (
    <div className="bands" aria-hidden>
      {columns.map((column) => (
        <div key={column.x} className="band" style={{ left: band(column.x - 8), width: scaled(column.width + 16) }} />
      ))}
    </div>
  );
}

/** A place on the canvas as a length of the page, wherever the canvas is panned and zoomed to. */
export function band(x: number): string {
  return `calc(var(--pan-x, 0px) + ${x}px * var(--zoom, 1))`;
}

export function scaled(width: number): string {
  return `calc(${width}px * var(--zoom, 1))`;
}
