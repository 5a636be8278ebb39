import 'reflect-metadata';
import { type AddressInfo } from 'node:net';
import { createApp } from '../../graphql/create-app.ts';
import { readEnvironment } from '../../graphql/environment.ts';
import { CypherGraphStore } from '../../store/cypher-graph-store.ts';
import { type Engine } from '../../store/engine.ts';
import { RandomNumbers } from '../../store/generate/random-numbers.ts';
import { type GraphStore } from '../../store/graph-store.ts';
import { chooseEngine, type StoreEnvironment } from '../../store/open-store.ts';
import { type Subjects } from './questions.ts';

/** A server on a free port of this machine, with the engine behind it. */
export interface Served {
  readonly url: string;
  readonly engine: Engine;
  readonly subjects: Subjects;
  close(): Promise<void>;
}

/** Serves a database that is filled already. @throws Error where it holds no duties */
export async function serve(environment: StoreEnvironment): Promise<Served> {
  const engine = chooseEngine(environment);
  const store = new CypherGraphStore(engine);
  await store.open();
  const app = await createApp(store, readEnvironment({ ...environment, LOG_LEVEL: 'silent', RATE_LIMIT: '0' }));
  await app.listen(0, '127.0.0.1');
  const close = async () => {
    await app.close();
    await store.close();
  };
  try {
    const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    return { url, engine, subjects: await subjectsIn(store), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A few hundred duties and documents from all over the database, and what people type. */
async function subjectsIn(store: GraphStore): Promise<Subjects> {
  const random = new RandomNumbers(7);
  const held: string[] = [];
  for (let after: readonly (string | number)[] | null = null; held.length < 1000;) {
    const page: Awaited<ReturnType<GraphStore['documents']>> = await store.documents(
      { held: true },
      { first: 100, after },
    );
    held.push(...page.rows.map(({ id }) => id));
    after = page.keys.at(-1) ?? null;
    if (!page.hasNext) break;
  }
  const documents = Array.from({ length: Math.min(60, held.length) }, () => random.pick(held));
  const pages = await store.dutiesOf([...new Set(documents)], {}, { first: 20, after: null });
  const duties = pages.flatMap(({ rows }) => rows.map(({ id }) => id));
  if (duties.length === 0) throw new Error('The database to measure holds no duties.');
  return {
    documents,
    duties: Array.from({ length: 300 }, () => random.pick(duties)),
    texts: ['nq 52', 'Nghị quyết số 7', 'Sở Tài chính', 'chuyển đổi số', 'co so du lieu dung chung', 'ke hoach 12'],
  };
}
