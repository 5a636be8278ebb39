import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { createGunzip, createGzip } from 'node:zlib';
import { cypher } from './cypher-library.ts';
import { dumpGraph, type DumpEntry } from './dump.ts';
import type { Engine, Run } from './engine.ts';
import { groupBy } from './group-by.ts';
import { labelOf } from './link-pattern.ts';
import { prepareSchema, SCHEMA_VERSION } from './prepare-schema.ts';
import { StoreError } from './store-error.ts';

/** Of the file, apart from what stands in the graph. */
const FORMAT = 'truy-nguyen-graph';
const FORMAT_VERSION = 1;

/** Lines written in one transaction. */
const CHUNK = 2000;

/** Relationships of the store's own, which no link of the API stands for. */
const DERIVED: ReadonlySet<string> = new Set([
  ...(['DESCRIBES', 'NAMES', 'UNDER', 'ACTS_UNDER', 'REFERS_TO', 'MAY_MEAN'] as const),
]);

interface Header {
  readonly format: string;
  readonly version: number;
  readonly schema: number;
}

/**
 * Writes everything in an open database to a file: gzip of one JSON a line, first the format and its version, last how many
 * lines there were. The file appears under its name only when it is whole. Equal graphs give equal lines on either engine.
 */
export async function backup(engine: Engine, file: string): Promise<{ readonly entries: number }> {
  const count = { entries: 0 };
  async function* lines() {
    yield `${JSON.stringify({ format: FORMAT, version: FORMAT_VERSION, schema: SCHEMA_VERSION })}\n`;
    for await (const entry of dumpGraph(engine.read)) {
      count.entries += 1;
      yield `${JSON.stringify(entry)}\n`;
    }
    yield `${JSON.stringify({ end: count.entries })}\n`;
  }
  const unfinished = `${file}.unfinished`;
  try {
    await pipeline(Readable.from(lines()), createGzip(), createWriteStream(unfinished));
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
  return count;
}

/**
 * Fills an open, empty database from a backup of either engine. A file that is not whole is refused before anything is
 * written; a restore that breaks off leaves a part, and says to empty the database before trying again.
 */
export async function restore(engine: Engine, file: string): Promise<{ readonly entries: number }> {
  await prepareSchema(engine);
  const [row] = await engine.read(cypher('read/any-document'));
  if (row?.['documents'] !== 0)
    throw new StoreError('CONSTRAINT', 'The database is not empty.', {
      hint: 'Restore into a new DATA_DIR, or an empty Neo4j.',
    });
  const { schema } = await checkWhole(file);
  let entries = 0;
  let chunk: DumpEntry[] = [];
  const write = async () => {
    const part = chunk;
    chunk = [];
    await engine.write((run) => writeEntries(run, part));
    entries += part.length;
  };
  for await (const entry of entriesOf(file)) {
    chunk.push(entry);
    if (chunk.length >= CHUNK) await write();
  }
  if (chunk.length > 0) await write();
  // Of an older program: what it wrote is brought forward as its database would be.
  await engine.write((run) => run(cypher('write/update-nodes', 'Meta'), { rows: [{ id: 'schema', version: schema }] }));
  await prepareSchema(engine);
  return { entries };
}

async function writeEntries(run: Run, entries: readonly DumpEntry[]): Promise<void> {
  const nodes = entries.filter((entry) => 'label' in entry);
  for (const [label, some] of groupBy(nodes, (entry) => entry.label))
    await run(cypher('write/create-nodes', label), { rows: some.map(({ node }) => node) });
  const links = entries.filter((entry) => 'type' in entry);
  for (const [variant, some] of groupBy(links, ({ from, type, to }) =>
    cypher(`write/create-${DERIVED.has(type) ? 'derived-' : ''}links`, ...variantOf(from, type, to)),
  ))
    await run(variant, {
      rows: some.map(({ from, type, to, props }) =>
        isInwards(type) ? { near: to, far: from, props } : { near: from, far: to, props },
      ),
    });
}

function variantOf(from: string, type: string, to: string): [string, string, string] {
  return isInwards(type)
    ? [labelOf(to), `<-[r:${type}]-`, labelOf(from)]
    : [labelOf(from), `-[r:${type}]->`, labelOf(to)];
}

/** Links that the queries look at from their far end: it has fewer of them. */
function isInwards(type: string): boolean {
  return type === 'LEADS' || type === 'COORDINATES';
}

async function checkWhole(file: string): Promise<Header> {
  let header: Header | null = null;
  let [lines, end] = [0, -1];
  for await (const line of linesOf(file)) {
    const parsed = JSON.parse(line) as Partial<Header> & { end?: number };
    if (!header) header = checkHeader(parsed, file);
    else if (typeof parsed.end === 'number') end = parsed.end;
    else lines += 1;
  }
  if (!header || end !== lines) throw damaged(file);
  return header;
}

function checkHeader(header: Partial<Header>, file: string): Header {
  if (header.format !== FORMAT) throw damaged(file);
  if (header.version !== FORMAT_VERSION || !(Number(header.schema) <= SCHEMA_VERSION))
    throw new StoreError(
      'OTHER_SCHEMA_VERSION',
      `${file} has format ${header.version} and schema ${header.schema}; this program reads ${FORMAT_VERSION} and up to ${SCHEMA_VERSION}.`,
      {
        hint: 'Restore it with the program that wrote it.',
      },
    );
  return header as Header;
}

async function* entriesOf(file: string): AsyncGenerator<DumpEntry> {
  let first = true;
  for await (const line of linesOf(file)) {
    const parsed = JSON.parse(line) as DumpEntry | { end: number };
    if (!first && !('end' in parsed)) yield parsed;
    first = false;
  }
}

async function* linesOf(file: string): AsyncGenerator<string> {
  try {
    const text = createReadStream(file).on('error', (error) => unzipped.destroy(error));
    const unzipped = text.pipe(createGunzip());
    for await (const line of createInterface({ input: unzipped, crlfDelay: Infinity })) yield line;
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') throw error;
    throw damaged(file, error);
  }
}

function damaged(file: string, cause?: unknown): StoreError {
  return new StoreError('DAMAGED', `${file} is no whole backup of this program.`, {
    hint: 'Take another backup.',
    cause,
  });
}
