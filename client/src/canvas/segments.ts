import type { Point } from '../graph/layout/sizes.ts';

/** Bends of a line as the graph library wants them: along and across the straight line from port to port. */
export interface Segments {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/** The unit normal is (-dy, dx) / length, from source to target. */
export function segmentsOf(points: readonly Point[]): Segments {
  const [from, to] = [points[0] as Point, points.at(-1) as Point];
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const bends = points.slice(1, -1);
  return {
    weights: bends.map((bend) => ((bend.x - from.x) * dx + (bend.y - from.y) * dy) / (length * length)),
    distances: bends.map((bend) => ((bend.x - from.x) * -dy + (bend.y - from.y) * dx) / length),
  };
}

/** Length of a line whose corners are rounded with this radius: each arc is 0.43 r shorter than its corner. */
export function lengthOf(points: readonly Point[], radius: number): number {
  let length = 0;
  for (let at = 1; at < points.length; at += 1) {
    const [from, to] = [points[at - 1] as Point, points[at] as Point];
    length += Math.hypot(to.x - from.x, to.y - from.y);
  }
  return length - Math.max(0, points.length - 2) * (2 - Math.PI / 2) * radius;
}

/** Where a dash pattern must begin so that it ends in phase at the target: overlapping dashes then lie on each other. */
export function dashOffset(points: readonly Point[], radius: number, period: number): number {
  const rest = lengthOf(points, radius) % period;
  return Math.round((period - rest) * 100) / 100;
}
