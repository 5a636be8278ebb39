import { asLists, type CypherQuery } from './cypher-library.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Params = Readonly<Record<string, unknown>>;

/** Runs one query of the library and gives its rows: scalars, lists and maps under the names of its columns. */
export type Run = (query: CypherQuery, params?: Params) => Promise<Row[]>;

/** What a graph database must offer so that the store can stand on it. Its failures are StoreErrors. */
export interface Engine {
  readonly kind: 'embedded' | 'neo4j';
  open(): Promise<void>;
  close(): Promise<void>;
  ping(): Promise<void>;
  /** Runs a query that only reads. */
  readonly read: Run;
  /**
   * Runs `work` in one transaction, committed when it resolves and rolled back when it rejects, while no other write runs.
   * May run it again after a transient failure.
   */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>;
  /** Runs schema statements, each on its own. */
  applySchema(statements: readonly CypherQuery[]): Promise<void>;
  /** Makes `search` of the nodes with this label searchable; waits until it is. */
  createTextIndex(label: string): Promise<void>;
  /** The nodes with any of these folded words, best first by the engine's own measure; at most `limit`. */
  searchText(label: string, words: string, limit: number): Promise<TextHit[]>;
}

/** A node that a search has found, and its own folded words. */
export interface TextHit {
  readonly id: string;
  readonly search: string;
}

/** What a query is given: both engines take every integer as a BigInt (Neo4j reads a JS number as a float), and null where a value is missing. */
export function parametersOf(query: CypherQuery, params: Params): Record<string, unknown> {
  const rows = params['rows'];
  const given = query.columns && Array.isArray(rows) ? { ...params, rows: asLists(query, rows as Row[]) } : params;
  return asParameter(given) as Record<string, unknown>;
}

function asParameter(value: unknown): unknown {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (value === undefined || value === null) return null;
  if (Array.isArray(value)) return value.map(asParameter);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asParameter(inner)]));
  return value;
}
