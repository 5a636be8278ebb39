import { expect, test } from '@jest/globals';
import { buildPicture } from '../../../client/src/graph/picture.ts';
import { buildPlanGraph } from '../../../client/src/graph/plan-graph.ts';
import { visibleOf } from '../../../client/src/graph/visible.ts';
import { readFilter, showsDuty } from '../../../client/src/state/filter.ts';
import { aPlan, facts } from './a-plan.ts';

const graph = aPlan({ P: 'centre P', S: 'centre S', T: 'province P' }, [
  { path: 'I.1', chains: [{ basis: 'EXPLICIT', to: ['S', 'P'] }], leads: ['sở'] },
  { path: 'I.2', chains: [{ basis: 'INHERITED', to: ['plan', 'P'] }] },
  { path: 'I.3', chains: [{ basis: 'EXPLICIT', to: ['T'], stopped: true }] },
]);
const picture = buildPicture(graph, new Set(), null);

function shown(off: readonly string[], hidden: readonly string[] = [], always: readonly string[] = ['plan']) {
  const filter = readFilter(off);
  const duties = new Set([...graph.duties.values()].filter((duty) => showsDuty(filter, duty)).map((duty) => duty.id));
  return visibleOf(picture, filter, duties, new Set(hidden), new Set(always));
}
const documents = (...args: Parameters<typeof shown>) =>
  [...shown(...args).nodes].filter((id) => graph.documents.has(id));

test.each([
  ['nothing off', [], ['plan', 'S', 'P', 'T']],
  ['the Party off', ['party'], ['plan', 'S']],
  ['the State off: only the plan stays of it', ['state'], ['plan', 'P', 'T']],
  ['one rank off', ['central_state'], ['plan', 'P', 'T']],
  ['chains that stop off', ['stopped'], ['plan', 'S', 'P']],
  ['a relation off takes what only it leads to', ['implements'], ['plan']],
  ['what is part of the plan off', ['part_of'], ['plan', 'S', 'P', 'T']],
])('%s', (_, off, expected) => {
  expect(documents(off).sort()).toEqual([...expected].sort());
});

test('who leads can be left out, and the agency stays in the table of the plan', () => {
  expect([...shown(['leads']).links].filter((id) => id.startsWith('LEADS'))).toEqual([]);
});

test('what is pinned stays, whatever is filtered or hidden', () => {
  expect(documents(['party'], ['P'], ['plan', 'P'])).toContain('P');
});

test('a pinned duty stays out of its section when that is folded', () => {
  const pinned = buildPicture(graph, new Set(), null, new Set(['#I.2']));
  expect(pinned.nodes.filter((node) => node.kind === 'duty').map((node) => node.id)).toEqual(['#I.2']);
});

test('a citation that may mean several documents leads to each with a question, and can be left out', () => {
  const candidates = [facts('S', 'centre S'), facts('U', 'centre S')];
  const rows: Parameters<typeof buildPlanGraph>[1] = [];
  const doubt = { id: 'plan@1-9', quote: 'Nghị quyết số 5', start: 1, end: 9, candidates };
  const doubtful = buildPlanGraph(graph.plan, rows, [], [doubt]);
  const drawn = buildPicture(doubtful, new Set(), null);
  expect(drawn.nodes.filter((node) => node.kind === 'document' && node.ambiguous).map((node) => node.id)).toEqual([
    'S',
    'U',
  ]);
  const links = (off: string[]) => visibleOf(drawn, readFilter(off), new Set(), new Set(), new Set(['plan'])).links;
  expect([...links([])]).toEqual(['AMBIGUOUS:plan>S', 'AMBIGUOUS:plan>U']);
  expect([...links(['ambiguous'])]).toEqual([]);
});
