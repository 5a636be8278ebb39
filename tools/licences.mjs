#!/usr/bin/env node
// What ships with the project and under which licence: the production dependencies, server and client.
//
//   node tools/licences.mjs           writes THIRD-PARTY-NOTICES.md
//   node tools/licences.mjs --check   fails where a licence is not allowed, or the notices are not what they should be
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import * as checker from 'license-checker-rseidelsohn';

const FILE = 'THIRD-PARTY-NOTICES.md';

/** Licences that may ship in an Apache-2.0 product. Copyleft and unknown ones are absent on purpose. */
const ALLOWED = new Set([
  'MIT',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Zlib',
  'OFL-1.1',
  'Unlicense',
  'Python-2.0',
]);

/** Packages whose licence is stated in a file that no tool can name; read by a person. */
const READ_BY_A_PERSON = { duck: 'BSD-2-Clause' };

/** Run beside the product and never shipped in it, but named so that nobody wonders. */
const BESIDE = `Neo4j Community Edition (GPL-3.0) is reached over Bolt as a service in its own process. It is neither bundled nor linked;
the tests fetch it from Maven Central, and \`docker compose up\` from its own image. Its driver, neo4j-driver, is Apache-2.0.`;

const packages = await promisify(checker.init)({ start: '.', production: true, excludePrivatePackages: true });
const shipped = Object.entries(packages)
  .map(([name, found]) => ({
    name,
    licence: licenceOf(name, found.licenses),
    repository: found.repository ?? '',
    text: textOf(found.licenseFile),
  }))
  // An engine's binary for one platform is its package on all of them: the notices must not depend on the machine.
  .filter(({ name }) => !/-(linux|darwin|win32|android|freebsd)-/.test(name))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

const refused = shipped.filter(({ licence }) => !allowed(licence));
for (const { name, licence } of refused)
  console.error(
    `${name} may not ship: its licence is ${licence}. Use another package, or read its licence and say so in tools/licences.mjs.`,
  );

const notices = render(shipped);
if (!process.argv.includes('--check')) writeFileSync(FILE, notices);
else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== notices) {
  console.error(`${FILE} is not what ships now: run npm run licences and commit it.`);
  process.exitCode = 1;
}
if (refused.length > 0) process.exitCode = 1;

function licenceOf(name, licences) {
  return READ_BY_A_PERSON[name.replace(/@[^@]*$/, '')] ?? [licences].flat().join(' AND ');
}

/** `A OR B` ships under the side that is allowed, `A AND B` only if both are. */
function allowed(expression) {
  const plain = expression.replace(/[()]/g, '');
  return plain.split(' OR ').some((side) => side.split(' AND ').every((licence) => ALLOWED.has(licence.trim())));
}

/** The licence's text; a README that a package has in its place says nothing. */
function textOf(file) {
  if (!file || /readme/i.test(file)) return '';
  return readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim();
}

function render(list) {
  const rows = list.map(({ name, licence, repository }) => `| ${name} | ${licence} | ${repository} |`);
  const texts = new Map();
  for (const { name, text } of list) if (text) texts.set(text, [...(texts.get(text) ?? []), name]);
  const sections = [...texts].map(([text, names]) => `## ${names.join(', ')}\n\n\`\`\`\`text\n${text}\n\`\`\`\`\n`);
  return [
    '# Third-party notices',
    '',
    'Written by `npm run licences`; do not edit. What ships with Truy nguyên, server and client, and under which licence.',
    '',
    BESIDE,
    '',
    '| package | licence | source |',
    '|---|---|---|',
    ...rows,
    '',
    ...sections,
  ].join('\n');
}
