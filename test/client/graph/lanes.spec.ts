import { expect, test } from '@jest/globals';
import { documentColumns } from '../../../client/src/graph/layout/columns.ts';
import { lanesOf, layLanes } from '../../../client/src/graph/layout/lanes.ts';
import { facts, type Place } from './a-plan.ts';

test.each([
  ['a chain is one lane from the latest to the earliest', 'A B C', 'A>B B>C', ['A B C']],
  ['lanes lie in the order of first citation', 'C A B', 'A>B', ['C', 'A B']],
  ['a document cited before the one that implements it joins its lane', 'B A', 'A>B', ['A B']],
  ['the longest chain takes a document that two share', 'A B C D', 'A>C B>C C>D', ['A C D', 'B']],
  ['a circle ends', 'A B', 'A>B B>A', ['B A']],
])('%s', (_, documents, links, lanes) => {
  expect(lanesOf(documents.split(' '), pairs(links)).map((lane) => lane.join(' '))).toEqual(lanes);
});

test.each([
  ['a plan with one directive shares its row', 'D', 'plan>D', { plan: 0, D: 0 }],
  [
    'the plan and its directive stand midway between what lies between them',
    'D A B',
    'plan>D plan>A plan>B B>D',
    { plan: 0.5, D: 0.5, A: 0, B: 1 },
  ],
])('%s', (_, documents, links, rows) => {
  const names = documents.split(' ');
  const columns = ['D', 'A', 'B', 'plan'];
  const laid = layLanes({
    plan: 'plan',
    documents: ['plan', ...names],
    implementing: pairs(links),
    ofPlan: new Set(names),
    last: [],
    columnOf: (id) => columns.indexOf(id),
  });
  expect(Object.fromEntries(laid.rowOf)).toEqual(rows);
});

test('a document in the directive’s own column gives the plan a row of its own', () => {
  const laid = layLanes({
    plan: 'plan',
    documents: ['plan', 'D', 'A'],
    implementing: pairs('plan>D plan>A'),
    ofPlan: new Set(['D', 'A']),
    last: [],
    columnOf: (id) => (id === 'plan' ? 1 : 0),
  });
  expect(Object.fromEntries(laid.rowOf)).toEqual({ A: 0, plan: 1, D: 1 });
});

test('columns go from the source to the work, and a chain within a rank takes two', () => {
  const places: [string, Place][] = [
    ['plan', 'province S'],
    ['decision', 'province S'],
    ['party', 'centre P'],
    ['state', 'centre S'],
  ];
  const columns = documentColumns(
    places.map(([id, place]) => facts(id, place)),
    pairs('plan>decision decision>state state>party'),
  );
  expect(columns.map((column) => column.documents.join())).toEqual(['party', 'state', 'decision', 'plan']);
});

function pairs(links: string) {
  return links
    .split(' ')
    .filter(Boolean)
    .map((link) => ({ from: link.split('>')[0] as string, to: link.split('>')[1] as string }));
}
