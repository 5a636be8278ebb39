import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { allQueries, parseCypherFile } from '../../server/store/cypher-library.ts';

const PARTS = ['schema', 'read', 'write'] as const;
const FILES = PARTS.flatMap((part) => readdirSync(`cypher/${part}`).map((file) => `cypher/${part}/${file}`));

/** What one of the two engines refuses or gets wrong, and what to write instead. */
const RULES: readonly (readonly [found: RegExp, sentence: string])[] = [
  [/:\w+\|\w+(?=[^\]]*\))/, 'A node pattern names one label: write WHERE n:A OR n:B.'],
  [/\(\w*:\w+ WHERE /, 'A WHERE stands after the pattern, not inside a node.'],
  [/\){\d|\)\+|\)\*|SHORTEST \d/, 'Quantified path patterns are refused: write -[:A*1..8]->.'],
  [/-\[[^\]]*\*(?:\]|\.\.\]|\d+\.\.\])/, 'A path of variable length needs an upper bound.'],
  [
    /COLLECT \{|OPTIONAL CALL/,
    'COLLECT { } and OPTIONAL CALL are refused: write CALL (x) { … RETURN collect(…) AS … }.',
  ],
  [/EXISTS \{[^}]*RETURN/, 'EXISTS { } holds a pattern or MATCH … WHERE, no RETURN.'],
  [
    /\bround\([^)]*,|\bisEmpty\(|\|\||\brandomUUID\(|\bduration\b/,
    'round(x, n), isEmpty, ||, randomUUID and duration are refused.',
  ],
  [/CREATE \(\w*:\w+ \$/, 'Write CREATE (n:L) and then SET n = $p.'],
  [/CASE[^\n]*(?:THEN|ELSE) r\b[^.]/, 'A relationship is never chosen by an expression.'],
  [/coalesce\([a-z]+, [a-z]+\)/, 'A node or relationship is never chosen by coalesce.'],
  [
    /\b(?:SKIP|LIMIT)\s+(?!(?:\$\w+|\d+)\s*(?:\n|$|RETURN|\}))/,
    'SKIP and LIMIT take one parameter or a number, no expression.',
  ],
  [/\bsum\((?![^)]*\)[^,]*,\s*0\))/, 'sum() over nothing is null on one engine: write coalesce(sum(x), 0).'],
  [
    /RETURN\s+(?:DISTINCT\s+)?\w+\s*(?:$|,|\n)/,
    'Everything returned has an alias or is a variable that stands for a scalar, a list or a map.',
  ],
  [/\[[^\]|]*\|[^\]]*\bMATCH\b|\[\(\w*/, 'A pattern comprehension loses nulls: write CALL (x) { … }.'],
  [/\bSET\b[^\n]*\+= \w+\s*$(?<!row|props)/m, 'SET n += takes a map: a row, its props, or properties(a).'],
  [/\b(?:any|all|none)\(/, 'any, all and none are wrong where an element is null: filter first.'],
  [/=~/, 'Regular expressions differ beyond ASCII: match in TypeScript.'],
  [/\bCALL\s+(?!\()/, 'Procedures are the adapters’ own: no CALL but CALL (x) { … }.'],
  [/\bdate\(|\bdatetime\(/, 'Dates are kept as text, yyyy-mm-dd, and compared as text.'],
  [/IN TRANSACTIONS/, 'Batches are made in TypeScript.'],
  [/\bMERGE \(\w*:\w+ (?![^\n]*\{id: \$?\w+(?:\.\w+)?\})/, 'MERGE of a node goes by id alone, and never by a null.'],
];

/** Variables that a query may return as they are: they hold scalars, lists or maps. */
const PLAIN = /RETURN\s+(?:DISTINCT\s+)?(?:id|far|undated|document|total|reviews)\b/;

describe.each(FILES)('%s', (file) => {
  const { header, statement, variants, placeholders } = parseCypherFile(readFileSync(file, 'utf8'));

  test('says what it answers, and its parameters and columns', () => {
    expect(header.split('\n')[0]).toMatch(/^[A-Z].*[.:;,]?$/);
    const parameters = new Set([...statement.matchAll(/\$(\w+)/g)].map((match) => match[1] as string));
    for (const parameter of parameters)
      if (!parameter.startsWith('any') && !header.includes('parameters as in')) expect(header).toContain(parameter);
    if (/\bRETURN\b/.test(statement) && file.startsWith('cypher/read/')) expect(header).toMatch(/^Columns: /m);
    expect(placeholders.length === 0).toBe(variants.length === 0);
  });

  test('keeps to what both engines answer alike', () => {
    const broken = RULES.filter(([found]) => found.test(statement)).map(([, sentence]) => sentence);
    const allowed = PLAIN.test(statement)
      ? broken.filter((sentence) => !sentence.startsWith('Everything returned'))
      : broken;
    expect(allowed).toEqual([]);
  });

  test('is one statement without a user’s text in it', () => {
    expect(statement).not.toContain(';');
    expect(statement).not.toMatch(/\/\//);
  });
});

test('the lint finds what it is there to find', () => {
  const bad = [
    'MATCH (n:A|B) RETURN n.id AS id',
    'MATCH (n:A WHERE n.x = 1) RETURN n.id AS id',
    'MATCH (a)-[:R*]->(b) RETURN b.id AS id',
    'MATCH (n:A) RETURN n',
    'MATCH (n:A) RETURN n.id AS id LIMIT $a + 1',
    'CREATE (n:A $p)',
    'MERGE (n:A {name: $name})',
    'CALL db.labels() YIELD label RETURN label AS l',
    'MATCH (n:A) RETURN sum(n.x) AS total',
  ];
  for (const text of bad) expect([text, RULES.some(([found]) => found.test(text))]).toEqual([text, true]);
});

test('every variant of every query can be made', () => {
  for (const part of PARTS)
    for (const { text } of allQueries(part)) expect(text).not.toMatch(/\b(?:LABEL|NEAR|LINK|FAR|LEFT|RIGHT|ROLE)\b/);
});
