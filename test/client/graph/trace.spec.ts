import { describe, expect, test } from '@jest/globals';
import { followedChain, stepNumbers, tabsOf } from '../../../client/src/graph/followed.ts';
import { buildPicture } from '../../../client/src/graph/picture.ts';
import type { PlanDuty } from '../../../client/src/graph/plan-graph.ts';
import { chainsThrough, traceOf } from '../../../client/src/graph/trace.ts';
import { aPlan } from './a-plan.ts';

const graph = aPlan({ K: 'province S', N: 'centre S', P: 'centre P', X: 'centre P', T: 'province P' }, [
  {
    path: 'II.1.a',
    chains: [
      { basis: 'EXPLICIT', to: ['K', 'N'] },
      { basis: 'EXPLICIT', to: ['K', 'N', 'P'] },
      { basis: 'EXPLICIT', to: ['T'], stopped: true },
      { basis: 'INHERITED', to: ['plan', 'X'] },
    ],
    leads: ['sở'],
  },
  { path: 'II.1.b', chains: [{ basis: 'INHERITED', to: ['plan', 'X'] }] },
  { path: 'II.2.a', chains: [{ basis: 'INHERITED', to: ['plan', 'X'] }] },
]);

function lit(selected: string): string[] {
  const picture = buildPicture(graph, new Set(), selected);
  return [...traceOf(picture, chainsThrough(graph, selected), selected).nodes].sort();
}

describe('what a selection lights', () => {
  test.each([
    [
      'a duty: all its chains, its section and its agency',
      '#II.1.a',
      ['#II.1.a', 'K', 'N', 'P', 'T', 'X', 'agency:sở', 'plan', '~II.1'],
    ],
    ['a duty that only inherits: the plan’s own chain', '#II.2.a', ['#II.2.a', 'X', 'plan', '~II.2']],
    [
      'a directive: every duty that leads to it, by its section',
      'X',
      ['#II.1.a', '#II.1.b', '#II.2.a', 'X', 'plan', '~II.1', '~II.2'],
    ],
    [
      'a document midway: the chains that run through it, and the agency where one duty is all',
      'K',
      ['#II.1.a', 'K', 'N', 'P', 'agency:sở', '~II.1'],
    ],
  ])('%s', (_, selected, nodes) => {
    expect(lit(selected)).toEqual(expect.arrayContaining(nodes));
    expect(lit(selected).filter((id) => !nodes.includes(id))).toEqual([]);
  });

  test('the plan itself lights nothing: all stands on it', () => {
    expect(chainsThrough(graph, 'plan')).toEqual([]);
  });
});

describe('the chain that is followed', () => {
  const duty = graph.duties.get('#II.1.a') as PlanDuty;

  test('tabs count the documents that a basis reaches; a chain inside a longer one is not offered apart', () => {
    expect(tabsOf(duty).map((tab) => [tab.name, tab.documents, tab.chains.length])).toEqual([
      ['explicit', 2, 1],
      ['inherited', 1, 1],
      ['stopped', 1, 1],
    ]);
  });

  test.each([
    ['nothing asked: the strongest', null, ['K', 'N', 'P']],
    ['a tab and a place', 'inherited.0', ['plan', 'X']],
    ['a place that does not exist', 'stopped.7', ['T']],
    ['nonsense', 'nonsense', ['K', 'N', 'P']],
  ])('%s', (_, asked, documents) => {
    expect(followedChain(duty, asked)?.chain.steps.map((step) => step.to)).toEqual(documents);
  });

  test('numbers on the cards count from the duty', () => {
    expect([...stepNumbers(followedChain(duty, null)?.chain ?? null)]).toEqual([
      ['K', 1],
      ['N', 2],
      ['P', 3],
    ]);
  });
});
