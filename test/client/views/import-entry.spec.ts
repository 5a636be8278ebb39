import { describe, expect, test } from '@jest/globals';
import {
  corrected,
  linksOn,
  newEntry,
  stageOf,
  type Entry,
  type PreviewCitation,
  type PreviewLink,
} from '../../../client/src/views/import/entry.ts';
import { readEvent } from '../../../client/src/views/import/send-file.ts';

const entry = newEntry({ name: 'a.txt', size: 3 } as File);
const read = { ...entry, step: null, preview: {} } as Entry;
const failure = { message: '', hint: '' };

test.each([
  ['reading', entry],
  ['failed', { ...entry, step: null, failure }],
  ['ready', read],
  ['ready', { ...read, failure }],
  ['importing', { ...read, step: { step: 'importing', characters: 3 } }],
  ['done', { ...read, outcome: {} }],
  ['taken', { ...read, taken: true }],
])('a file is %s', (stage, file) => {
  expect(stageOf(file as Entry)).toBe(stage);
});

test('each event of the stream says its step and its figures', () => {
  expect(readEvent('event: importing\ndata: {"characters":12}')).toEqual({ step: 'importing', characters: 12 });
});

describe('a correction', () => {
  const refused = { citation: 'a', document: null, type: 'IMPLEMENTS' } as const;

  test('takes the place of an earlier one, and null takes it back', () => {
    const moved = { ...refused, document: { id: 'x', name: 'X' } };
    expect(corrected([refused], 'a', moved)).toEqual([moved]);
    expect(corrected([refused], 'a', null)).toEqual([]);
  });

  test('is about the links to the cited document whose words hold the citation', () => {
    const citation = { start: 10, end: 20, target: { id: 'x' } } as PreviewCitation;
    const link = (id: string, to: string, start: number, end: number) =>
      ({
        id,
        type: 'IMPLEMENTS',
        sentence: '',
        from: { id: 'd' },
        to: { id: to },
        evidence: [{ start, end }],
      }) as PreviewLink;
    const links = [link('holds', 'x', 5, 20), link('elsewhere', 'x', 30, 40), link('other', 'y', 5, 20)];
    expect(linksOn(citation, links).map(({ id }) => id)).toEqual(['holds']);
  });
});
