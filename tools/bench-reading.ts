import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extraction } from '../server/parse/extraction.ts';
import { readDocument } from '../server/parse/read-document.ts';
import { projectRoot } from '../server/project-root.ts';
import { decodeText } from '../server/text/formats/decode-text.ts';
import { sourceText } from '../server/text/source-text.ts';

// Measures how fast texts become facts: from bytes in memory to the line of JSON that `extract` prints.
//
//   npm run bench:reading -- [--megabytes 20] [FOLDER…]
//
// The texts of the folders (default: the project's own corpus) are read over and over until there are so many megabytes of
// UTF-8. The rate is by the time of the processor, collecting garbage included, so that other work on the machine counts less;
// that of the clock stands beside it. Both are given for the texts one by one and for all of them as one text.
const { values, positionals } = parseArgs({
  options: { megabytes: { type: 'string', default: '20' } },
  allowPositionals: true,
});
const folders = positionals.length > 0 ? positionals : [join(projectRoot, 'test/corpus')];
const texts = folders.flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readFileSync(join(folder, file))),
);
const MEGABYTE = 1e6;
console.log(`reads ${texts.length} texts of ${folders.join(', ')}`);
const size = texts.reduce((sum, { length }) => sum + length, 0);
const many = Array.from({ length: Math.ceil((Number(values.megabytes) * MEGABYTE) / size) }, () => texts).flat();

readOne(Buffer.from('Kế hoạch')); // loads the gazetteers: start-up apart
measure('one by one', many);
measure('as one text', [Buffer.concat(many.flatMap((text) => [text, Buffer.from('\n\n')]))]);

function measure(what: string, inputs: readonly Buffer[]): void {
  const stages: Stages = { decode: 0, read: 0, print: 0 };
  const [clock, processor] = [performance.now(), process.cpuUsage()];
  for (const input of inputs) readOne(input, stages);
  const seconds = (performance.now() - clock) / 1_000;
  const { user, system } = process.cpuUsage(processor);
  const megabytes = inputs.reduce((sum, { length }) => sum + length, 0) / MEGABYTE;
  const all = Object.values(stages).reduce((sum, time) => sum + time, 0);
  const shares = Object.entries(stages).map(([stage, time]) => `${stage} ${((100 * time) / all).toFixed(0)} %`);
  console.log(
    `${what}: ${megabytes.toFixed(1)} MB, ${((megabytes * 1e6) / (user + system)).toFixed(2)} MB/s of processor time, ` +
      `${(megabytes / seconds).toFixed(2)} MB/s by the clock; ${shares.join(', ')}`,
  );
}

/** Milliseconds by stage: bytes to text, text to facts, facts to JSON. */
type Stages = Record<'decode' | 'read' | 'print', number>;

function readOne(bytes: Buffer, stages?: Stages): void {
  const start = performance.now();
  const source = sourceText(decodeText('text', bytes).text);
  const decoded = performance.now();
  const parsed = readDocument(source);
  const read = performance.now();
  JSON.stringify(extraction(source, parsed));
  if (!stages) return;
  stages.decode += decoded - start;
  stages.read += read - decoded;
  stages.print += performance.now() - read;
}
