import { expect, test } from '@jest/globals';
import type { PlanDuty } from '../../../client/src/graph/plan-graph.ts';
import { OFF_AT_FIRST, readFilter, showsDuty, toggled, writeFilter } from '../../../client/src/state/filter.ts';
import { aPlan } from '../graph/a-plan.ts';

const graph = aPlan({ X: 'centre P' }, [
  { path: 'I.1', chains: [{ basis: 'EXPLICIT', to: ['X'] }], leads: ['sở'] },
  { path: 'I.2', chains: [{ basis: 'MENTION', to: ['X'] }] },
  { path: 'I.3', chains: [] },
]);
const shown = (tokens: readonly string[]) =>
  [...graph.duties.values()].filter((duty: PlanDuty) => showsDuty(readFilter(tokens), duty)).map((duty) => duty.path);

test.each([
  ['at first mentions are off', OFF_AT_FIRST, ['I.1', 'I.3']],
  ['nothing off shows all', [], ['I.1', 'I.2', 'I.3']],
  ['a duty without any chain is only hidden by its lead', ['explicit', 'mention'], ['I.3']],
  ['a lead that is off hides its duties', ['stated'], []],
  ['one agency alone', ['agency=agency:sở'], ['I.1']],
])('%s', (_, tokens, paths) => {
  expect(shown(tokens)).toEqual(paths);
});

test.each([[[]], [['mention']], [['agency=agency:vn/bo', 'explicit']]])(
  '%j comes back from the URL as it went in',
  (tokens) => {
    expect(new Set(writeFilter(readFilter(tokens)))).toEqual(new Set(tokens));
  },
);

test('a switch goes off and on', () => {
  const off = toggled(readFilter([]), 'explicit');
  expect(writeFilter(off)).toEqual(['explicit']);
  expect(writeFilter(toggled(off, 'explicit'))).toEqual([]);
});
