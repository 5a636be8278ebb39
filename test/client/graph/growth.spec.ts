import { describe, expect, test } from '@jest/globals';
import { grownBy, growthOf, growthToken, withGrowth, type Growth } from '../../../client/src/graph/growth.ts';
import { layoutInput } from '../../../client/src/graph/layout/layout-input.ts';
import { layOut } from '../../../client/src/graph/layout/layout.ts';
import { buildPicture } from '../../../client/src/graph/picture.ts';
import { aPlan, facts } from './a-plan.ts';

const VIEWPORT = { width: 1208, height: 708 };
const GROWTH: Growth = { from: 'A', type: 'IMPLEMENTS', direction: 'IN', pages: 1 };
const graph = aPlan({ A: 'centre P', B: 'centre S' }, [
  { path: 'I.1', chains: [{ basis: 'EXPLICIT', to: ['B', 'A'] }] },
]);
type Answer = Parameters<typeof grownBy>[1];

function answer(total: number, ...from: readonly (string | { readonly duty: string; readonly of: string })[]): Answer {
  return {
    __typename: 'LinkConnection',
    totalCount: total,
    nodes: from.map((end, at) => ({
      __typename: 'Link',
      id: `link:${at}`,
      type: 'IMPLEMENTS',
      from:
        typeof end === 'string'
          ? facts(end, 'centre S')
          : { __typename: 'Duty', id: end.duty, document: facts(end.of, 'province S') },
      to: facts('A', 'centre P'),
    })),
  } as unknown as Answer;
}

test.each([[GROWTH], [{ ...GROWTH, type: 'BASED_ON', direction: 'OUT', pages: 3, from: 'urn:lex:vn:x;1' } as const]])(
  'a growth comes back from the URL as it went in: %j',
  (growth) => {
    expect(growthOf(growthToken(growth))).toEqual(growth);
  },
);

test.each(['', 'implements', 'sings.in.1:A', 'implements.up.1:A', 'implements.in.none:A', 'implements.in.0:A'])(
  'what nobody wrote is nothing: %j',
  (token) => expect(growthOf(token)).toBeNull(),
);

describe('what is expanded from a document', () => {
  test('brings its documents, duties by their document in one counted line, and leaves the plan’s own out', () => {
    const grown = grownBy(
      GROWTH,
      answer(9, 'C', { duty: 'D#1', of: 'D' }, { duty: 'D#2', of: 'D' }, { duty: '#I.1', of: 'plan' }),
      graph,
    );
    expect(grown.documents.map((document) => document.id)).toEqual(['C', 'D']);
    expect(grown.links.map((link) => [link.source, link.target, link.duties.length])).toEqual([
      ['C', 'A', 0],
      ['D', 'A', 2],
    ]);
    expect([grown.read, grown.total]).toEqual([4, 9]);
  });

  test('is drawn once where the plan shows it already, and says how much is not drawn', () => {
    const wide = withGrowth(graph, [grownBy(GROWTH, answer(9, 'B', 'C'), graph)]);
    const picture = buildPicture(wide, new Set(), null);
    expect(picture.links.filter((link) => link.free).map((link) => link.source)).toEqual(['B', 'C']);
    expect(picture.nodes.filter((node) => node.kind === 'more')).toEqual([
      expect.objectContaining({
        count: 7,
        beside: 'C',
        next: { token: 'implements.in.2:A', instead: 'implements.in.1:A' },
      }),
    ]);
  });

  test('stands beside its parent, and nothing of the plan’s own moves', () => {
    const before = layOut(layoutInput(graph, buildPicture(graph, new Set(), null)), VIEWPORT);
    const wide = withGrowth(graph, [grownBy(GROWTH, answer(3, 'C', 'E', 'F'), graph)]);
    const after = layOut(layoutInput(wide, buildPicture(wide, new Set(), null)), VIEWPORT);
    for (const [id, box] of before.boxes) expect([id, after.boxes.get(id)]).toEqual([id, box]);
    for (const id of ['C', 'E', 'F']) expect(after.boxes.get(id)?.x).toBe(before.boxes.get('B')?.x);
  });
});
