import { readFileSync } from 'node:fs';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createApp } from '../../server/graphql/create-app.ts';
import { readEnvironment } from '../../server/graphql/environment.ts';
import { projectRoot } from '../../server/project-root.ts';
import { type Engine } from '../../server/store/engine.ts';
import { type GraphStore } from '../../server/store/graph-store.ts';
import { importDocument } from '../../server/store/import-document.ts';
import { sourceText } from '../../server/text/source-text.ts';
import { openTestStore } from './neo4j/engines.ts';

/** The plan's text, which every test may read. */
export const PLAN_TEXT = readFileSync(join(projectRoot, 'seeds/documents/plan-131-lang-son.txt'), 'utf8');
export const PLAN_ID = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd';

interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: { readonly code: string; readonly [detail: string]: unknown };
  }[];
}

export interface TestApi {
  readonly url: string;
  readonly store: GraphStore;
  readonly engine: Engine;
  ask<Data>(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer<Data>>;
  close(): Promise<void>;
}

interface Options {
  readonly texts?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Stands between the API and its store. */
  readonly watch?: (store: GraphStore) => GraphStore;
}

/** The real server on a free port of the loopback address, over an own database that holds these texts, else the plan. */
export async function startApi(kind: Engine['kind'] = 'embedded', options: Options = {}): Promise<TestApi> {
  const on = await openTestStore(kind);
  for (const text of options.texts ?? [PLAN_TEXT]) await importDocument(on.store, sourceText(text));
  const environment = readEnvironment({ LOG_LEVEL: 'silent', ...on.environment, ...options.environment });
  const app = await createApp(options.watch?.(on.store) ?? on.store, environment);
  await app.listen(0, '127.0.0.1');
  const url = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  return {
    url,
    store: on.store,
    engine: on.engine,
    async ask(query, variables = {}, headers = {}) {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as object) } as never;
    },
    async close() {
      await app.close();
      await on.close();
    },
  };
}
