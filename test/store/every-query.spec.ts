import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { type Engine, type Run } from '../../server/store/engine.ts';
import { dumpGraph } from '../../server/store/dump.ts';
import { importDocument, removeDocument } from '../../server/store/import-document.ts';
import { MIGRATIONS } from '../../server/store/migrations.ts';
import { sourceText } from '../../server/text/source-text.ts';
import { ENGINES, openTestStore, type TestStore } from '../support/neo4j/engines.ts';
import { generatedGraphs } from './generated-graphs.ts';
import { ANSWERS, graphs, links, LISTS } from './questions.ts';

jest.setTimeout(300_000);

const FILES = ['read', 'write'].flatMap((part) =>
  readdirSync(`cypher/${part}`).map((file) => `${part}/${file.replace('.cypher', '')}`),
);

const plan = (number: number, words: string) =>
  sourceText(
    [
      'ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN',
      `Số: ${number}/KH-UBND\nLạng Sơn, ngày 0${number} tháng 7 năm 2020\nKẾ HOẠCH\nThực hiện nhiệm vụ ${number}`,
      `${words}\nI. NHIỆM VỤ`,
      '1. Sở Tài chính chủ trì, phối hợp với Sở Khoa học và Công nghệ thực hiện nhiệm vụ này trước ngày 01/12/2020.',
    ].join('\n'),
  );

// The suites beside this one compare what the queries answer; this one sees that none is left out of them.
describe.each(ENGINES)('On %s', (kind) => {
  let on: TestStore;
  const asked = new Set<string>();
  beforeAll(async () => {
    on = await openTestStore(kind);
    listen(on.engine, (name) => asked.add(name.split(' ')[0] as string));
    await on.store.write((writer) => writer.putAll(graphs));
  }, 300_000);
  afterAll(() => on?.close());

  test('every method of the port, every kind of write, the dump and the migrations use every file of cypher/', async () => {
    for (const list of Object.values(LISTS)) await list(on.store, { first: 3, after: null });
    for (const answer of Object.values(ANSWERS)) await answer(on.store);
    const [link] = links.filter(({ type }) => type === 'IMPLEMENTS');
    const decision = { reason: null, by: 'thử', at: null };
    for (const state of ['REJECTED', 'NONE', 'CONFIRMED'] as const)
      await on.store.write((writer) => writer.review(link?.id ?? '', { ...decision, state }));
    await on.store.reviews(['CONFIRMED'], { first: 5, after: null });
    for (const { document } of graphs) await on.store.write((writer) => writer.remove(document.id));
    for (const graph of generatedGraphs(6)) await on.store.write((writer) => writer.put(graph));
    for (const graph of generatedGraphs(7)) await on.store.write((writer) => writer.put(graph));
    const citing = await importDocument(on.store, plan(9, 'Thực hiện Kế hoạch số 1/KH-UBND của UBND tỉnh Lạng Sơn;'));
    await importDocument(on.store, plan(1, 'Nội dung như sau;'));
    await removeDocument(on.store, citing.graph.document.id);
    for (const { migrate } of MIGRATIONS) await on.engine.write(migrate);
    for await (const _ of dumpGraph(on.engine.read));
    const others = kind === 'embedded' ? ['write/lock'] : [];
    // What only the schema, the bench and a restore ask.
    const elsewhere = ['read/count-nodes', ...others];
    expect(FILES.filter((file) => !asked.has(file) && !elsewhere.includes(file))).toEqual([]);
  });
});

/** Says of every query which it is. */
function listen(engine: Engine, say: (name: string) => void): void {
  const spy =
    (run: Run): Run =>
    (query, params) => {
      say(query.name);
      return run(query, params);
    };
  const write = engine.write.bind(engine);
  Object.assign(engine, {
    read: spy(engine.read),
    write: <T>(work: (run: Run) => Promise<T>) => write((run) => work(spy(run))),
  });
  if (engine.kind === 'neo4j') say('write/lock'); // asked by the engine itself, before each write
}
