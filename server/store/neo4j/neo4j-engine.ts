import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import { cypher, type CypherQuery } from '../cypher-library.ts';
import { type Engine, type Params, parametersOf, type Row, type Run, type TextHit } from '../engine.ts';
import { StoreError } from '../store-error.ts';
import { refuseOverdue, timeLeft } from '../time-limit.ts';
import { neo4jFailure } from './neo4j-failure.ts';

/** Where the server is, and how long to wait for it. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** The server's default database where none is named. */
  readonly database: string | undefined;
  readonly poolSize: number;
  /** Milliseconds: to connect, to get a connection of the pool, for one transaction, and for all tries of one. */
  readonly connectionTimeout: number;
  readonly acquisitionTimeout: number;
  readonly transactionTimeout: number;
  readonly retryTime: number;
}

/** A Neo4j 5 server or cluster. Reads go to its readers; bookmarks make each read see what this process has written. */
export class Neo4jEngine implements Engine {
  readonly kind = 'neo4j';
  private driver: Driver | null = null;

  constructor(private readonly settings: Neo4jSettings) {}

  async open(): Promise<void> {
    const { uri, username, password, database } = this.settings;
    await this.attempt(async () => {
      this.driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
        disableLosslessIntegers: true,
        maxConnectionPoolSize: this.settings.poolSize,
        connectionTimeout: this.settings.connectionTimeout,
        connectionAcquisitionTimeout: this.settings.acquisitionTimeout,
        maxTransactionRetryTime: this.settings.retryTime,
      });
      try {
        await this.driver.verifyConnectivity(database === undefined ? {} : { database });
      } catch (error) {
        await this.close();
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    const open = this.driver;
    this.driver = null;
    await open?.close();
  }

  async ping(): Promise<void> {
    await this.read({ name: 'ping', text: 'RETURN 1 AS one' });
  }

  /** A managed transaction like that of a write, but its begin and its one query go to the server together. */
  readonly read: Run = (query, params = {}) =>
    this.attempt(async () => {
      refuseOverdue();
      const { records } = await this.opened().executeQuery(query.text, parametersOf(query, params), {
        ...this.database(),
        routing: neo4j.routing.READ,
        transactionConfig: this.limits(),
      });
      return records.map((record) => record.toObject() as Row);
    }, query.name);

  /** Writers take turns at one node, whichever process they are in: what a write derives from what it read holds until it commits. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    return this.attempt(() =>
      this.inSession((session) =>
        session.executeWrite(async (transaction) => {
          const run: Run = (query, params = {}) => runOn(transaction, query, params);
          await run(cypher('write/lock'), { id: 'write-lock', at: Date.now() });
          const result = await work(run);
          refuseOverdue(); // the server looks at its clock only now and then
          return result;
        }, this.limits()),
      ),
    );
  }

  async applySchema(statements: readonly CypherQuery[]): Promise<void> {
    for (const { name, text } of statements)
      await this.attempt(() => this.inSession((session) => session.run(text)), name);
  }

  async createTextIndex(label: string): Promise<void> {
    await this.applySchema([
      {
        name: `text index ${label}`,
        text: `CREATE FULLTEXT INDEX ${label}_text IF NOT EXISTS FOR (n:${label}) ON EACH [n.search]`,
      },
      { name: 'await indexes', text: 'CALL db.awaitIndexes(600)' },
    ]);
  }

  async searchText(label: string, words: string, limit: number): Promise<TextHit[]> {
    const text = `CALL db.index.fulltext.queryNodes($index, $words, {limit: $limit}) YIELD node, score
      RETURN node.id AS id, node.search AS search, score ORDER BY score DESC, id`;
    const params = { index: `${label}_text`, words, limit };
    return (await this.read({ name: `search ${label}`, text }, params)) as unknown as TextHit[];
  }

  private async inSession<T>(work: (session: ReturnType<Driver['session']>) => Promise<T>): Promise<T> {
    const driver = this.opened();
    const session = driver.session({
      ...this.database(),
      defaultAccessMode: neo4j.session.WRITE,
      bookmarkManager: driver.executeQueryBookmarkManager,
    });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  private opened(): Driver {
    if (!this.driver) throw new StoreError('UNAVAILABLE', 'The connection to Neo4j is not open.');
    return this.driver;
  }

  private database() {
    return this.settings.database === undefined ? {} : { database: this.settings.database };
  }

  /** The server stops a transaction by itself at the deadline of the work at hand, and so frees what it held. */
  private limits() {
    return { timeout: Math.max(1, Math.ceil(Math.min(this.settings.transactionTimeout, timeLeft()))) };
  }

  private async attempt<T>(action: () => Promise<T>, query?: string): Promise<T> {
    try {
      return await action();
    } catch (error) {
      throw neo4jFailure(error, this.settings.uri, query);
    }
  }
}

async function runOn(transaction: ManagedTransaction, query: CypherQuery, params: Params): Promise<Row[]> {
  refuseOverdue(); // while waiting for a connection time has passed
  const { records } = await transaction.run(query.text, parametersOf(query, params));
  return records.map((record) => record.toObject() as Row);
}
