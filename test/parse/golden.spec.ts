import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { type ParsedDocument } from '../../server/parse/parsed-document.ts';
import { nameOf, read } from '../support/read-text.ts';

// `UPDATE_GOLDEN=1 npm test -- test/parse/golden` writes what reading finds now; review it as a difference of links.
const GOLDEN = 'test/golden';
const texts = ['seeds/documents', 'seeds/example'].flatMap((folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .sort()
        .map((name) => join(folder, name))
    : [],
);

test.each(texts)('%s is read as before', (file) => {
  const golden = join(GOLDEN, basename(file, '.txt') + '.links.txt');
  const now = links(read(readFileSync(file, 'utf8')));
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(golden, now.join('\n') + '\n');
  const before = existsSync(golden) ? readFileSync(golden, 'utf8').trimEnd().split('\n') : [];
  expect(difference(before, now)).toEqual([]);
});

/** What changed, as a reviewer wants to read it: `lost: 182/KH-UBND IMPLEMENTS 99/NQ-CP`. */
function difference(before: readonly string[], now: readonly string[]): string[] {
  const lost = before.filter((line) => !now.includes(line)).map((line) => `lost: ${line}`);
  const gained = now.filter((line) => !before.includes(line)).map((line) => `gained: ${line}`);
  return [...lost, ...gained];
}

/** Everything that becomes a link or a name, one a line. */
function links({ header, citations, relations, duties, namedDocuments, provisions }: ParsedDocument): string[] {
  const relationLines = relations.map(
    ({ from, type, to }) => `${from === 'this' ? 'this' : nameOf(citations[from])} ${type} ${nameOf(citations[to])}`,
  );
  const dutyLines = duties.flatMap(({ path, assignments, cites, deadlines }) => [
    ...assignments.map(({ role, agency, stated }) => `${path} ${role} ${agency}${stated ? '' : ' (implied)'}`),
    ...cites.map(({ type, citation }) => `${path} ${type} ${nameOf(citations[citation])}`),
    ...deadlines.map(
      ({ date, recurrence, monthDay, to }) =>
        `${path} BY ${[date, recurrence, monthDay, to].filter(Boolean).join(' ')}`,
    ),
  ]);
  return [
    ...Object.entries(header).map(([field, value]) => `${field}: ${JSON.stringify(value)}`),
    ...provisions.map(({ path, kind }) => `${kind} ${path}`),
    ...citations.map(
      (citation) =>
        `${citation.start}-${citation.end} ${citation.type} ${nameOf(citation)} of ${citation.date ?? citation.year} by ${citation.issuer}`,
    ),
    ...new Set(relationLines),
    ...new Set(dutyLines),
    ...namedDocuments.map(({ title }) => `names ${title}`),
  ];
}
