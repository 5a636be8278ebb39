import { readFileSync } from 'node:fs';
import { extraction } from '../parse/extraction.ts';
import { readDocument } from '../parse/read-document.ts';
import { sourceText } from '../text/source-text.ts';

/** Prints what reading finds in each file: one line of JSON a file, in the order of the arguments. */
for (const file of process.argv.slice(2)) {
  const source = sourceText(readFileSync(file, 'utf8'));
  process.stdout.write(`${JSON.stringify(extraction(source, readDocument(source)))}\n`);
}
