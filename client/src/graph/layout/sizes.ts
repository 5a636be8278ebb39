/** Sizes in px at zoom 1; docs/design.md gives the reasons. */
export const SIZES = {
  document: { width: 152, narrowWidth: 142, height: 62 },
  section: { width: 166, narrowWidth: 146, height: 44 },
  duty: { height: 26, gap: 4 },
  agency: { width: 226, height: 34, pitch: 37 },
  rowPitch: { least: 74, most: 80 },
  gutter: { least: 27, most: 60 },
  margin: 14,
  top: 14,
  corner: 9,
} as const;

export interface Box {
  /** Middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export function leftOf(box: Box): number {
  return box.x - box.width / 2;
}

export function rightOf(box: Box): number {
  return box.x + box.width / 2;
}
