import grafeo from '@grafeo-db/js';
import { mkdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { CypherQuery } from '../cypher-library.ts';
import { type Engine, type Params, parametersOf, type Row, type Run, type TextHit } from '../engine.ts';
import { StoreError } from '../store-error.ts';
import { refuseOverdue } from '../time-limit.ts';
import { embeddedFailure } from './embedded-failure.ts';
import { Turns } from './turns.ts';

type Database = ReturnType<typeof grafeo.GrafeoDB.create>;
type Runner = Pick<Database, 'executeCypher'>;

/**
 * Least bytes of log between two checkpoints: what a start after a crash has to replay. A checkpoint writes the whole
 * database, so that a larger one waits for as many bytes as it has itself; else loading a large one would slow down with its size.
 */
const CHECKPOINT_BYTES = 64 * 1024 * 1024;
/** Writes after which the size is looked at again. */
const WRITES_BETWEEN_LOOKS = 20;

/** The engine that lives in this process, its data in one file of the folder. One process has the file at a time. */
export class EmbeddedEngine implements Engine {
  readonly kind = 'embedded';
  private database: Database | null = null;
  /** Writes run one after the other: two at once would conflict. */
  private lastWrite: Promise<unknown> = Promise.resolve();
  private writes = 0;
  /** More at once than there are processors make each of them slower. */
  private readonly reads = new Turns(Math.max(4, availableParallelism()));

  constructor(private readonly folder: string) {}

  open(): Promise<void> {
    return attempt(() => {
      mkdirSync(this.folder, { recursive: true });
      this.database = grafeo.GrafeoDB.create(this.file());
    });
  }

  async close(): Promise<void> {
    await this.lastWrite;
    const open = this.database;
    this.database = null;
    await attempt(() => open?.close());
  }

  async ping(): Promise<void> {
    await runOn(this.opened(), { name: 'ping', text: 'RETURN 1 AS one' }, {});
  }

  readonly read: Run = (query, params = {}) => this.reads.take(() => runOn(this.opened(), query, params));

  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const turn = this.lastWrite.then(() => this.transact(work));
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async applySchema(statements: readonly CypherQuery[]): Promise<void> {
    for (const statement of statements) await runOn(this.opened(), statement, {});
  }

  /** The engine keeps no list of its text indexes to ask: creating one again replaces it, at the price of reading all nodes. */
  async createTextIndex(label: string): Promise<void> {
    await attempt(() => this.opened().createTextIndex(label, 'search', { tokenizer: 'standard', stopWords: [] }));
  }

  async searchText(label: string, words: string, limit: number): Promise<TextHit[]> {
    const query = {
      name: `search ${label}`,
      text: `CALL grafeo.search.text('${label}', 'search', $words, $limit) YIELD node_id, score
        MATCH (n:${label}) WHERE id(n) = node_id RETURN n.id AS id, n.search AS search, score ORDER BY score DESC, id`,
    };
    return (await this.read(query, { words, limit })) as unknown as TextHit[];
  }

  private async transact<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const transaction = await attempt(() => {
      if (this.writes++ % WRITES_BETWEEN_LOOKS === 0) this.spaceCheckpoints();
      return this.opened().beginTransaction();
    });
    try {
      const result = await work((query, params = {}) => {
        refuseOverdue();
        return runOn(transaction, query, params);
      });
      refuseOverdue();
      await attempt(() => transaction.commit());
      return result;
    } catch (error) {
      // After an error a commit would keep the part that was done.
      rollBack(transaction);
      throw error;
    }
  }

  private spaceCheckpoints(): void {
    const size = statSync(this.file(), { throwIfNoEntry: false })?.size ?? 0;
    this.database?.setCheckpointTriggers({ walBytes: Math.max(CHECKPOINT_BYTES, size) });
  }

  private file(): string {
    return join(this.folder, 'graph.grafeo');
  }

  private opened(): Database {
    if (!this.database) throw new StoreError('UNAVAILABLE', 'The embedded database is not open.');
    return this.database;
  }
}

/** A commit that failed has ended the transaction, though it still says that it is active; what made it fail is what counts. */
function rollBack(transaction: ReturnType<Database['beginTransaction']>): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch {
    // There was nothing left to roll back.
  }
}

async function runOn(runner: Runner, query: CypherQuery, params: Params): Promise<Row[]> {
  return attempt(
    async () => (await runner.executeCypher(query.text, parametersOf(query, params))).toArray() as Row[],
    query.name,
  );
}

async function attempt<T>(action: () => T | Promise<T>, query?: string): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw embeddedFailure(error, query);
  }
}
