import { expect, test } from '@jest/globals';
import { foldIntoSections } from '../../../client/src/graph/sections.ts';

test.each([
  [
    'the fullest part is split for as long as it fits a screen',
    ['I.1', 'I.2', ...many('II.1', 4), ...many('II.2', 5), ...many('II.3', 6)],
    ['I', 'II.1', 'II.2', 'II.3'],
  ],
  ['a part that holds one duty for each provision stays whole', ['III.1', 'III.2'], ['III']],
  ['one part alone is split into its own', [...many('Điều 1', 3), ...many('Điều 2', 3)], ['Điều 1', 'Điều 2']],
  [
    'a duty that stands in the part itself keeps it beside the others',
    ['II', ...many('II.1', 3), ...many('II.2', 3)],
    ['II', 'II.1', 'II.2'],
  ],
  ['more parts than fit a screen are not opened', many('II', 13).flatMap((path) => many(path, 2)), ['II']],
])('%s', (_, paths, sections) => {
  expect(foldIntoSections(paths.map(toDuty)).map((section) => section.path)).toEqual(sections);
});

test('every duty is folded once, in the order of the text', () => {
  const paths = [...many('II.1', 3), ...many('II.2', 2), 'III.1'];
  const folded = foldIntoSections(paths.map(toDuty)).flatMap((section) => section.duties);
  expect(folded).toEqual(paths);
});

function many(path: string, count: number): string[] {
  return Array.from({ length: count }, (_, at) => `${path}.${at + 1}`);
}

function toDuty(path: string, start: number) {
  const parts = path.split('.');
  const headings = parts.map((_, at) => {
    const own = parts.slice(0, at + 1).join('.');
    return { id: own, path: own, heading: null, start };
  });
  return { id: path, headings };
}
