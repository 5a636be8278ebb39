import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layOut, type Layout } from '../../../client/src/graph/layout/layout.ts';
import { layoutInput } from '../../../client/src/graph/layout/layout-input.ts';
import { leftOf, rightOf, type Box, type Point } from '../../../client/src/graph/layout/sizes.ts';
import { buildPicture, type Picture } from '../../../client/src/graph/picture.ts';
import type { PlanGraph } from '../../../client/src/graph/plan-graph.ts';
import { aPlan, type DutySketch, type Place } from './a-plan.ts';

const VIEWPORT = { width: 1208, height: 708 };
const PLACES: Record<string, Place> = {
  A: 'centre P',
  B: 'centre S',
  C: 'province P',
  D: 'province S',
  E: 'centre S',
  F: 'centre P',
  G: 'province S',
};

/** Chains that run from the later rank to the earlier, as documents do. */
const chain = fc
  .subarray(['D', 'G', 'C', 'B', 'E', 'A', 'F'], { minLength: 1 })
  .chain((to) =>
    fc
      .constantFrom('EXPLICIT' as const, 'INHERITED' as const, 'MENTION' as const)
      .map((basis) => ({ basis, to: basis === 'INHERITED' ? ['plan', ...to] : to })),
  );
const duty = (place: number) =>
  fc
    .array(chain, { maxLength: 3 })
    .map((chains): DutySketch => ({ path: `II.${1 + (place % 5)}.${place}`, chains, leads: [`sở ${place % 4}`] }));
const plans = fc
  .integer({ min: 1, max: 24 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => duty(place))))
  .map((duties) => aPlan(PLACES, duties));

test('cards stand in exact columns and never overlap, whatever the plan', () => {
  fc.assert(
    fc.property(plans, fc.boolean(), (graph, unfold) => {
      const { picture, layout } = laid(
        graph,
        unfold ? new Set(graph.sections.slice(0, 1).map((section) => section.id)) : new Set(),
      );
      const boxes = [...layout.boxes.values()];
      expect(layout.boxes.size).toBe(picture.nodes.length);
      for (const [at, box] of boxes.entries())
        for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
      const starts = new Set(layout.columns.map((column) => column.x));
      for (const box of boxes) expect(starts.has(leftOf(box))).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('no link to a document runs through a card', () => {
  fc.assert(
    fc.property(plans, (graph) => {
      const { layout } = laid(graph, new Set());
      for (const [id, points] of layout.routes)
        for (const [node, box] of layout.boxes) expect([id, node, crosses(points, box)]).toEqual([id, node, false]);
    }),
    { numRuns: 60 },
  );
});

test('heights do not depend on the width that the panes leave', () => {
  fc.assert(
    fc.property(plans, (graph) => {
      const wide = laid(graph, new Set());
      const narrow = layOut(layoutInput(graph, wide.picture), { ...VIEWPORT, width: 856 });
      for (const [id, box] of wide.layout.boxes) expect(narrow.boxes.get(id)?.y).toBe(box.y);
    }),
    { numRuns: 30 },
  );
});

test('unfolding a section moves no document, no agency and nothing above it', () => {
  const graph = aPlan(
    PLACES,
    Array.from({ length: 12 }, (_, at) => ({
      path: `II.${1 + Math.floor(at / 4)}.${at}`,
      chains: [{ basis: 'EXPLICIT', to: ['D', 'B', 'A'] }],
      leads: [`sở ${at % 5}`],
    })),
  );
  const second = graph.sections[1]?.id as string;
  const [before, after] = [laid(graph, new Set()), laid(graph, new Set([second]))];
  const moved = [...before.layout.boxes].filter(
    ([id, box]) => after.layout.boxes.get(id)?.y !== box.y || after.layout.boxes.get(id)?.x !== box.x,
  );
  expect(moved.map(([id]) => id)).toEqual(graph.sections.slice(2).map((section) => section.id));
});

function laid(graph: PlanGraph, unfolded: ReadonlySet<string>): { picture: Picture; layout: Layout } {
  const picture = buildPicture(graph, unfolded, null);
  return { picture, layout: layOut(layoutInput(graph, picture), VIEWPORT) };
}

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

/** A stretch of the line that lies inside the card, its own ends at the ports apart. */
function crosses(points: readonly Point[], box: Box): boolean {
  return points.slice(1).some((to, at) => {
    const from = points[at] as Point;
    const [left, right] = [Math.min(from.x, to.x), Math.max(from.x, to.x)];
    const [top, bottom] = [Math.min(from.y, to.y), Math.max(from.y, to.y)];
    return (
      right > leftOf(box) + 1 &&
      left < rightOf(box) - 1 &&
      bottom > box.y - box.height / 2 + 1 &&
      top < box.y + box.height / 2 - 1
    );
  });
}
