import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extraction } from '../../server/parse/extraction.ts';
import { readDocument } from '../../server/parse/read-document.ts';
import { sourceText } from '../../server/text/source-text.ts';
import { type Gold, type Reading } from './gold.ts';
import { scoreDocument, type Scores } from './score-document.ts';
import { Tallies } from './tally.ts';

/** The scores of a folder of documents, `NAME.txt` beside `NAME.gold.json`. */
export interface FolderScores extends Scores {
  readonly documents: number;
  readonly characters: number;
  readonly milliseconds: number;
}

/** Reads every document of a folder that has gold, and counts. */
export function scoreFolder(folder: string): FolderScores {
  const scores: Scores = {
    measures: new Tallies(),
    citationClasses: new Tallies(),
    kinds: new Tallies(),
    differences: [],
  };
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.replace(/\.gold\.json$/, ''))
    .sort();
  let characters = 0;
  let milliseconds = 0;
  for (const name of names) {
    const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
    const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Gold;
    const started = performance.now();
    const source = sourceText(text);
    const found = extraction(source, readDocument(source)) as unknown as Reading;
    milliseconds += performance.now() - started;
    characters += text.length;
    scoreDocument(name, text, gold, found, scores);
  }
  return { ...scores, documents: names.length, characters, milliseconds };
}
