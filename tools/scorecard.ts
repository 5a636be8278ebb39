import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extraction } from '../server/parse/extraction.ts';
import { readDocument } from '../server/parse/read-document.ts';
import { projectRoot } from '../server/project-root.ts';
import { sourceText } from '../server/text/source-text.ts';
import { type Gold, type Reading } from './scorecard/gold.ts';
import { scorecardTable } from './scorecard/scorecard-table.ts';
import { scoreDocument, type Scores } from './scorecard/score-document.ts';
import { Tallies } from './scorecard/tally.ts';

// Scores the reading against documents with gold, prints the table by class of phenomenon, and writes it into docs/reading.md.
//
//   npm run scorecard -- [--corpus DIR] [--differences N] [--check]
//
// DIR (or the environment's CORPUS) holds NAME.txt beside NAME.gold.json; without it the development corpus beside the
// checkout is taken, and without that the project's own in test/corpus. --check writes nothing.
const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    differences: { type: 'string', default: '0' },
    check: { type: 'boolean', default: false },
  },
});
const own = join(projectRoot, 'test/corpus');
const folder = [values.corpus, process.env['CORPUS'], join(projectRoot, '../shared/corpus/documents')].find(
  (each) => each !== undefined && existsSync(each),
);

const scores: Scores = {
  measures: new Tallies(),
  citationClasses: new Tallies(),
  kinds: new Tallies(),
  differences: [],
};
const names = namesIn(folder ?? own);
let characters = 0;
let milliseconds = 0;
for (const name of names) {
  const text = readFileSync(join(folder ?? own, `${name}.txt`), 'utf8');
  const gold = JSON.parse(readFileSync(join(folder ?? own, `${name}.gold.json`), 'utf8')) as Gold;
  const started = performance.now();
  const source = sourceText(text);
  const found = extraction(source, readDocument(source)) as unknown as Reading;
  milliseconds += performance.now() - started;
  characters += text.length;
  scoreDocument(name, text, gold, found, scores);
}

const corpus = folder === undefined ? "the project's own corpus" : 'the development corpus';
const table = scorecardTable(`${corpus}: ${names.length} documents, ${characters} characters`, scores);
console.log(`${table}\nread in ${Math.round(milliseconds)} ms`);
for (const line of scores.differences.slice(0, Number(values.differences))) console.log(line);
if (!values.check) writeBetweenMarkers(join(projectRoot, 'docs/reading.md'), table);

function namesIn(corpusFolder: string): string[] {
  return readdirSync(corpusFolder)
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => file.replace(/\.gold\.json$/, ''))
    .sort();
}

function writeBetweenMarkers(file: string, part: string): void {
  const page = readFileSync(file, 'utf8');
  const marked = /(<!-- scorecard -->\n)[\s\S]*(\n<!-- \/scorecard -->)/;
  if (!marked.test(page)) throw new Error(`${file} has no place for the scorecard`);
  writeFileSync(
    file,
    page.replace(marked, (_, start: string, end: string) => start + part + end),
  );
}
