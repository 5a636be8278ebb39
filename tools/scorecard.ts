import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../server/project-root.ts';
import { scoreFolder } from './scorecard/score-folder.ts';
import { scorecardTable } from './scorecard/scorecard-table.ts';

// Scores the reading against documents with gold, prints the tables by class of phenomenon, and writes them into docs/reading.md.
//
//   npm run scorecard -- [--corpus DIR] [--differences N]
//
// Scored are the development corpus, where `../shared/corpus` is there, and the project's own small one, each into its own part
// of the page. With DIR, or the environment's CORPUS, it is that folder alone, and nothing is written.
const { values } = parseArgs({
  options: { corpus: { type: 'string' }, differences: { type: 'string', default: '0' } },
});
const page = join(projectRoot, 'docs/reading.md');
const chosen = values.corpus ?? process.env['CORPUS'];

if (chosen !== undefined) {
  print(chosen, chosen);
} else {
  const development = join(projectRoot, '../shared/corpus/documents');
  if (existsSync(development)) write('development corpus', print('the development corpus', development));
  write('own corpus', print("the project's own corpus of invented documents", join(projectRoot, 'test/corpus')));
}

function print(name: string, folder: string): string {
  const scores = scoreFolder(folder);
  const table = scorecardTable(`${name}: ${scores.documents} documents, ${scores.characters} characters`, scores);
  console.log(`${table}\n\nread in ${Math.round(scores.milliseconds)} ms\n`);
  for (const line of scores.differences.slice(0, Number(values.differences))) console.log(line);
  return table;
}

/** Replaces the part of the page between the two comments that name it. */
function write(part: string, table: string): void {
  const text = readFileSync(page, 'utf8');
  const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no part for the ${part}`);
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n\n${table}\n\n${text.slice(to)}`);
}
