import { expect, test } from '@jest/globals';
import { readFilter } from '../../../client/src/state/filter.ts';
import { matrixOf } from '../../../client/src/views/matrix/cells.ts';
import { aPlan } from '../graph/a-plan.ts';

const graph = aPlan({ A: 'centre S', B: 'centre P' }, [
  {
    path: 'I.1',
    leads: ['Sở Một'],
    chains: [
      { basis: 'EXPLICIT', to: ['A'] },
      { basis: 'INHERITED', to: ['plan', 'A'] },
    ],
  },
  { path: 'I.2', leads: ['Sở Một'], chains: [{ basis: 'INHERITED', to: ['plan', 'A'] }] },
  { path: 'I.3', leads: ['Sở Hai'], chains: [{ basis: 'MENTION', to: ['B'] }] },
  { path: 'I.4', leads: ['Sở Hai'], chains: [{ basis: 'EXPLICIT', to: ['B'], stopped: true }] },
]);
const all = new Set(graph.duties.keys());

function cellsOf(shown: ReadonlySet<string>, ...off: readonly string[]) {
  return matrixOf(graph, shown, readFilter(off)).rows.flatMap(({ agency, cells }) =>
    [...cells].map(([directive, cell]) => [
      agency.name,
      directive,
      cell.leads.map((duty) => duty.path).join(' '),
      cell.ground,
    ]),
  );
}

test('a duty counts once under a directive, whatever grounds it has; mentions and chains that stop count nothing', () => {
  expect(cellsOf(all)).toEqual([['Sở Một', 'A', 'I.1 I.2', 'EXPLICIT']]);
});

test.each([
  ['explicit', [['Sở Một', 'A', 'I.1 I.2', 'INHERITED']]],
  ['inherited', [['Sở Một', 'A', 'I.1', 'EXPLICIT']]],
])('without %s the rest is told', (off, cells) => {
  expect(cellsOf(all, off)).toEqual(cells);
});

test('duties that the filter leaves out are in no cell', () => {
  expect(cellsOf(new Set(['#I.2']))).toEqual([['Sở Một', 'A', 'I.2', 'INHERITED']]);
});
