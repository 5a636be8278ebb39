import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../project-root.ts';

/** A query ready to run. */
export interface CypherQuery {
  readonly name: string;
  readonly text: string;
}

/** A file of `cypher/`: its header comment, its statement, and the variants the header lists (none: it runs as it stands). */
interface CypherFile {
  readonly header: string;
  readonly statement: string;
  readonly placeholders: readonly string[];
  readonly variants: readonly (readonly string[])[];
}

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
 */
export function cypher(name: string, ...variant: readonly string[]): CypherQuery {
  const key = [name, ...variant].join(' ');
  const known = queries.get(key);
  if (known) return known;
  const file = files.get(name);
  if (!file) throw new Error(`There is no query cypher/${name}.cypher.`);
  if (variant.length > 0 && !file.variants.some((listed) => listed.join(' ') === variant.join(' ')))
    throw new Error(`cypher/${name}.cypher lists no variant "${variant.join(' ')}".`);
  if (variant.length !== file.placeholders.length) throw new Error(`cypher/${name}.cypher needs one of its variants.`);
  const text = file.placeholders.reduce(
    (statement, placeholder, index) => statement.replaceAll(placeholder, variant[index] as string),
    file.statement,
  );
  const query = { name: key, text };
  queries.set(key, query);
  return query;
}

/** Every query of a folder in every variant, in the order of names: for the schema, and for tests that look at all of them. */
export function allQueries(part: 'schema' | 'read' | 'write'): CypherQuery[] {
  return [...files].flatMap(([name, file]) => {
    if (!name.startsWith(`${part}/`)) return [];
    return file.variants.length === 0 ? [cypher(name)] : file.variants.map((variant) => cypher(name, ...variant));
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
  };
}
