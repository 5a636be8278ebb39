import { expect, test } from '@jest/globals';
import { advance, begin, redo, undo, type History } from '../../../client/src/state/history.ts';

const after = (...states: string[]): History<string> =>
  states.slice(1).reduce(advance<string>, begin(states[0] as string));

test.each([
  ['undo goes back one state', undo(after('a', 'b', 'c')).present, 'b'],
  ['undo at the beginning stays', undo(after('a')).present, 'a'],
  ['redo goes forth again', redo(undo(after('a', 'b'))).present, 'b'],
  ['redo at the end stays', redo(after('a', 'b')).present, 'b'],
  ['a new state forgets what was undone', redo(advance(undo(after('a', 'b')), 'c')).present, 'c'],
])('%s', (_, present, expected) => {
  expect(present).toBe(expected);
});

test('the past does not grow without end', () => {
  const long = after(...Array.from({ length: 500 }, (_, at) => String(at)));
  expect(long.past.length).toBeLessThanOrEqual(200);
});
