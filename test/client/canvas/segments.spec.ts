import { expect, test } from '@jest/globals';
import { dashOffset, lengthOf, segmentsOf } from '../../../client/src/canvas/segments.ts';
import type { Point } from '../../../client/src/graph/layout/sizes.ts';

const at = (x: number, y: number): Point => ({ x, y });

test.each([
  ['a straight line has no bends', [at(100, 0), at(0, 0)], { weights: [], distances: [] }],
  // From right to left the normal (-dy, dx) / length points up the page.
  [
    'a bend above a line that runs left lies at a positive distance',
    [at(100, 0), at(50, -20), at(0, 0)],
    { weights: [0.5], distances: [20] },
  ],
])('%s', (_, points, expected) => {
  expect(segmentsOf(points)).toEqual(expected);
});

test('a rounded corner is 0.43 r shorter', () => {
  expect(lengthOf([at(0, 0), at(10, 0), at(10, 10)], 2)).toBeCloseTo(20 - 0.43 * 2, 1);
});

test('two dashed lines that end together are in phase there', () => {
  const [short, long] = [
    [at(30, 0), at(0, 0)],
    [at(95, 0), at(0, 0)],
  ];
  const phase = (points: Point[]) => (dashOffset(points, 9, 12) + lengthOf(points, 9)) % 12;
  expect(phase(short)).toBeCloseTo(phase(long), 5);
});
