import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { extraction } from '../../server/parse/extraction.ts';
import { readDocument } from '../../server/parse/read-document.ts';
import { sourceText } from '../../server/text/source-text.ts';
import { type Gold, type Reading } from '../../tools/scorecard/gold.ts';
import { scoreDocument } from '../../tools/scorecard/score-document.ts';
import { Tallies } from '../../tools/scorecard/tally.ts';

const folder = new URL('../corpus/', import.meta.url);
const names = readdirSync(folder).flatMap((file) =>
  file.endsWith('.gold.json') ? [file.replace('.gold.json', '')] : [],
);

/** What reading the document loses, and what it finds too much, one line each: empty where it reads as a person does. */
function differences(name: string): string[] {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, folder), 'utf8')) as Gold;
  const source = sourceText(text);
  const found = extraction(source, readDocument(source)) as unknown as Reading;
  const scores = { measures: new Tallies(), citationClasses: new Tallies(), kinds: new Tallies(), differences: [] };
  scoreDocument(name, text, gold, found, scores);
  return scores.differences;
}

test.each(names)('the invented document %s reads as a person reads it', (name) => {
  expect(differences(name)).toEqual([]);
});
