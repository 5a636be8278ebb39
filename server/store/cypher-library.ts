import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** A query ready to run. */
export interface CypherQuery {
  readonly name: string;
  readonly text: string;
  /** Where `$rows` are lists: what stands at each place of one. */
  readonly columns?: readonly string[];
}

/** A file of `cypher/`: its header comment, its statement, and the variants the header lists (none: it runs as it stands). */
interface CypherFile {
  readonly header: string;
  readonly statement: string;
  readonly placeholders: readonly string[];
  readonly variants: readonly (readonly string[])[];
  /** Of each row, before what stands for PROPERTIES; null where rows are maps. */
  readonly columns: readonly string[] | null;
  /** For PROPERTIES, where the variants do not say it. */
  readonly properties: readonly string[];
}

/** A placeholder that is not chosen but follows from the others: the properties that are written, in the order of a row. */
const PROPERTIES = 'PROPERTIES';

const folder = join(projectRoot, 'cypher');
const files = new Map<string, CypherFile>();
const queries = new Map<string, CypherQuery>();
for (const part of ['schema', 'read', 'write'])
  for (const file of readdirSync(join(folder, part)).sort())
    if (file.endsWith('.cypher')) {
      const name = `${part}/${file.slice(0, -'.cypher'.length)}`;
      files.set(name, parseCypherFile(readFileSync(join(folder, `${name}.cypher`), 'utf8')));
    }

/**
 * The query of a file of `cypher/`, such as `read/nodes`. Labels and relationship types cannot be parameters; a file that
 * serves several lists them in its header (`// Variants: LABEL = Duty | Agency`), and `variant` chooses one of them.
 *
 * Rows of a file that says so (`// Rows: near, far, PROPERTIES`) go to the engine as lists, since it spends more time on
 * the names in a map than on all the rest; the file writes `row.near`, and its callers give maps (`asLists`).
 */
export function cypher(name: string, ...variant: readonly string[]): CypherQuery {
  const key = [name, ...variant].join(' ');
  const known = queries.get(key);
  if (known) return known;
  const file = files.get(name);
  if (!file) throw new Error(`There is no query cypher/${name}.cypher.`);
  const names = file.placeholders.filter((name) => name !== PROPERTIES);
  if (variant.length !== names.length) throw new Error(`cypher/${name}.cypher needs one of its variants.`);
  const listed = file.variants.find((each) => each.slice(0, names.length).join(' ') === variant.join(' '));
  if (variant.length > 0 && !listed) throw new Error(`cypher/${name}.cypher lists no variant "${variant.join(' ')}".`);
  const query = { name: key, ...textOf(file, names, listed ?? []) };
  queries.set(key, query);
  return query;
}

/** A row as the list that a query takes in its place: of its own columns, then of its `props`, or of itself where it has none. */
export function asLists(query: CypherQuery, rows: readonly Readonly<Record<string, unknown>>[]): unknown[][] {
  const columns = query.columns ?? [];
  const known = new Set(columns);
  return rows.map((row) => {
    const props = (row['props'] ?? row) as Readonly<Record<string, unknown>>;
    for (const name in props)
      if (!known.has(name)) throw new Error(`${query.name} has no place for the property ${name}.`);
    return columns.map((name) => props[name] ?? row[name] ?? null);
  });
}

function textOf(file: CypherFile, names: readonly string[], values: readonly string[]) {
  const replaced = names.reduce((statement, name, index) => {
    const value = values[index] as string;
    // Properties of a relationship stand within its brackets.
    const inside = value.replace(']', ` {${PROPERTIES}}]`);
    return statement.replace(`${name} {${PROPERTIES}}(`, `${inside}(`).replaceAll(name, value);
  }, file.statement);
  if (!file.columns) return { text: replaced };
  const properties = values[names.length]?.split(',') ?? file.properties;
  const columns = file.columns.flatMap((column) => (column === PROPERTIES ? properties : [column]));
  const place = (name: string) => `row[${columns.indexOf(name)}]`;
  const written = properties.map((name) => `${name}: ${place(name)}`).join(', ');
  return {
    columns,
    text: replaced.replace(PROPERTIES, written).replace(/\brow\.(\w+)/g, (_, name: string) => {
      if (!columns.includes(name)) throw new Error(`No column ${name} in ${file.statement}`);
      return place(name);
    }),
  };
}

/** Every query of a folder in every variant, in the order of names: for the schema, and for tests that look at all of them. */
export function allQueries(part: 'schema' | 'read' | 'write'): CypherQuery[] {
  return [...files].flatMap(([name, file]) => {
    if (!name.startsWith(`${part}/`)) return [];
    const chosen = file.placeholders.filter((placeholder) => placeholder !== PROPERTIES).length;
    return file.variants.length === 0
      ? [cypher(name)]
      : file.variants.map((variant) => cypher(name, ...variant.slice(0, chosen)));
  });
}

/** Splits a file into its header comment and its statement, and reads the variants that the header lists. */
export function parseCypherFile(text: string): CypherFile {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines
    .slice(0, end)
    .map((line) => line.replace(/^\/\/ ?/, ''))
    .join('\n');
  const listed = /^Variants: (?<names>[A-Z ]+) = (?<rest>[\s\S]*)$/m.exec(header)?.groups;
  return {
    header,
    statement: lines.slice(end).join('\n').trim(),
    placeholders: listed?.['names']?.split(' ') ?? [],
    variants: listed?.['rest']?.split('|').map((variant) => variant.trim().split(/\s+/)) ?? [],
    columns: listIn(header, 'Rows'),
    properties: listIn(header, 'Properties') ?? [],
  };
}

/** `Name: a, b, c` in a header, over as many lines as end in a comma. */
function listIn(header: string, name: string): string[] | null {
  const list = new RegExp(`^${name}: ((?:[^\\n]*,\\n)*[^\\n]*)`, 'm').exec(header)?.[1];
  return list?.split(',').map((item) => item.trim()) ?? null;
}
