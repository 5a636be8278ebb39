import { afterAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { ENGINES } from '../support/neo4j/engines.ts';
import { PLAN_ID, PLAN_TEXT, startApi, type TestApi } from '../support/start-api.ts';

const CHANGE =
  'document { id held } added changed removed addedLinks { id } removedLinks { type from { id } to { id } sentence(language: EN) } stale { id } notices { code }';
const IMPORT = `mutation($input: ImportInput!) { importDocument(input: $input) { ${CHANGE} } }`;
const REVIEW =
  'mutation($id: ID!, $decision: Decision!, $reason: String) { reviewLink(id: $id, decision: $decision, reason: $reason) { id review { state reason by at } } }';
const LINEAGE = `query($id: ID!) { duty(id: $id) { lineage { totalCount paths { basis steps { id } } } } }`;
const DUTY = `${PLAN_ID}#II.2.c.1`;
const DIRECTIVE = 'urn:lex:vn:thu.tuong:chi.thi:2020-01-14;01-ct-ttg';

// Neo4j plans each query anew on its first use.
jest.setTimeout(60_000);

describe.each(ENGINES)('Changes on %s', (engine) => {
  let api: TestApi;
  beforeEach(async () => {
    await api?.close();
    api = await startApi(engine);
  }, 90_000);
  afterAll(() => api?.close());

  const importText = async (text: string) =>
    (await api.ask<{ importDocument: Change }>(IMPORT, { input: { fileName: 'plan.txt', text } })).data.importDocument;
  const explicitLink = async () => {
    const { data } = await api.ask<{ duty: { lineage: { paths: { basis: string; steps: { id: string }[] }[] } } }>(
      LINEAGE,
      { id: DUTY },
    );
    return data.duty.lineage.paths.find(({ basis }) => basis === 'EXPLICIT')?.steps[0]?.id ?? null;
  };

  const stale = async () => {
    const { data } = await api.ask<{
      reviews: { nodes: { id: string; state: string; link: { id: string } | null }[] };
    }>('{ reviews(states: [STALE]) { nodes { id state quotes link { id } } } }');
    return data.reviews.nodes.map(({ id, state, link }) => [id, state, link?.id ?? null]);
  };

  test('a preview shows everything a text would bring, and writes nothing', async () => {
    const text = PLAN_TEXT.replace('ngày 05 tháng 8 năm 2020', 'ngày 06 tháng 8 năm 2020');
    const preview = `mutation($input: ImportInput!) { previewImport(input: $input) {
      document { id number held text issuer { name } } duties { path leads { name } document { id } }
      citations { quote resolution target { number } } links { type from { __typename id } to { __typename id } sentence }
      notices { code message } change { added changed removed addedLinks { id } } } }`;
    const { data, errors } = await api.ask<{ previewImport: Preview }>(preview, { input: { fileName: 'x', text } });
    expect(errors).toBeUndefined();
    const shown = data.previewImport;
    expect(shown.document).toMatchObject({ number: '131/KH-UBND', held: true, text });
    expect(shown.duties).toHaveLength(59);
    // Links between ghosts are stated by the plan that is held already.
    expect(shown.links.length - shown.change.addedLinks.length).toBe(7);
    expect(shown.citations.every(({ resolution }) => resolution === 'RESOLVED')).toBe(true);
    const after = await api.ask<{ document: null; duties: { totalCount: number } }>(
      'query($id: ID!) { document(id: $id) { id } duties { totalCount } }',
      { id: shown.document.id },
    );
    expect(after.data).toEqual({ document: null, duties: { totalCount: 59 } });
  });

  test('the same text twice changes nothing; a changed one says what it takes and gives, with what removed links joined', async () => {
    expect(await importText(PLAN_TEXT)).toMatchObject({
      added: 0,
      changed: 0,
      removed: 0,
      addedLinks: [],
      removedLinks: [],
    });
    const sentence =
      ' theo Chỉ thị số 01/CT-TTg ngày 14/01/2020 của Thủ tướng Chính phủ về phát triển doanh nghiệp công nghệ số';
    expect(PLAN_TEXT).toContain(sentence);
    const change = await importText(PLAN_TEXT.replace(sentence, ''));
    expect(change.removedLinks.map(({ from, to }) => [from.id, to.id])).toContainEqual([DUTY, DIRECTIVE]);
    expect(
      (await api.ask<{ node: null }>('query($id: ID!) { node(id: $id) { id } }', { id: DIRECTIVE })).data.node,
    ).toBeNull();
  });

  test('a rejected link is kept, with who said so, and no lineage walks it; resetting brings it back', async () => {
    const id = (await explicitLink()) as string;
    const { data } = await api.ask<{ reviewLink: Reviewed }>(REVIEW, {
      id,
      decision: 'REJECT',
      reason: 'chỉ là ví dụ',
    });
    expect(data.reviewLink.review).toMatchObject({ state: 'REJECTED', reason: 'chỉ là ví dụ', by: null });
    expect(data.reviewLink.review?.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    expect(await explicitLink()).toBeNull();
    await api.ask(REVIEW, { id, decision: 'RESET' });
    expect(await explicitLink()).toBe(id);
  });

  test('a decision survives re-import while its quote is unchanged, and is stale and listed once it is not', async () => {
    const id = (await explicitLink()) as string;
    await api.ask(REVIEW, { id, decision: 'CONFIRM' });
    await importText(PLAN_TEXT.replace('Mục đích', 'Các mục đích'));
    const state = async () =>
      (
        await api.ask<{ node: Reviewed }>('query($id: ID!) { node(id: $id) { ... on Link { review { state } } } }', {
          id,
        })
      ).data.node.review?.state;
    expect(await state()).toBe('CONFIRMED');
    const change = await importText(PLAN_TEXT.replace('theo Chỉ thị số 01/CT-TTg', 'căn cứ Chỉ thị số 01/CT-TTg'));
    expect(change.stale.map((link) => link.id)).toEqual([id]);
    expect(await state()).toBe('STALE');
    expect(await stale()).toEqual([[id, 'STALE', id]]);
    await importText(PLAN_TEXT.replace(/ theo Chỉ thị số 01\/CT-TTg[^.]*/, ''));
    expect(await stale()).toEqual([[id, 'STALE', null]]);
    await importText(PLAN_TEXT);
    expect([await stale(), await state()]).toEqual([[], 'CONFIRMED']);
  });

  test('a person adds a link with the words that say so; it leads to the directive, survives re-import, and goes when taken back', async () => {
    const start = PLAN_TEXT.indexOf('Sở Kế hoạch và Đầu tư chủ trì');
    const args = { from: `${PLAN_ID}#II.2.b`, to: DIRECTIVE, evidence: { document: PLAN_ID, start, end: start + 29 } };
    const add = `mutation($from: ID!, $to: ID!, $evidence: EvidenceInput!) { addLink(from: $from, type: BASED_ON, to: $to, evidence: $evidence) {
      id type evidence { path quote method start } } }`;
    const { data, errors } = await api.ask<{ addLink: { id: string } }>(add, args);
    expect(errors).toBeUndefined();
    expect(data.addLink).toMatchObject({
      type: 'BASED_ON',
      evidence: [{ path: 'II.2.b', quote: PLAN_TEXT.slice(start, start + 29), method: 'PERSON', start }],
    });
    const reaches = async () =>
      (
        await api.ask<{ duties: { totalCount: number } }>(
          'query($d: ID!) { duties(filter: { directive: $d, bases: [EXPLICIT] }) { totalCount } }',
          { d: DIRECTIVE },
        )
      ).data.duties.totalCount;
    expect(await reaches()).toBe(2);
    await importText(PLAN_TEXT.replace('Mục đích', 'Các mục đích'));
    expect(await reaches()).toBe(2);
    await api.ask(REVIEW, { id: data.addLink.id, decision: 'RESET' });
    expect(await reaches()).toBe(1);
  });

  test.each([
    [{ start: 10, end: 10 }, 'BAD_USER_INPUT'],
    [{ start: 0, end: 10_000_000 }, 'BAD_USER_INPUT'],
  ])('words at %j are none of the text', async (span, code) => {
    const { errors } = await api.ask(
      'mutation($from: ID!, $to: ID!, $evidence: EvidenceInput!) { addLink(from: $from, type: CITES, to: $to, evidence: $evidence) { id } }',
      { from: DUTY, to: DIRECTIVE, evidence: { document: PLAN_ID, ...span } },
    );
    expect(errors?.[0]?.extensions.code).toBe(code);
  });

  test('a removed document stays as nothing, or as a ghost where others name it', async () => {
    const { data } = await api.ask<{ removeDocument: Change }>(
      `mutation($id: ID!) { removeDocument(id: $id) { ${CHANGE} } }`,
      { id: PLAN_ID },
    );
    expect(data.removeDocument.document).toBeNull();
    expect(data.removeDocument.removedLinks.length).toBeGreaterThan(59);
    expect(
      (
        await api.ask<object>(
          '{ duties { totalCount } ghosts { totalCount } documents { totalCount } agencies { totalCount } }',
        )
      ).data,
    ).toEqual({
      duties: { totalCount: 0 },
      ghosts: { totalCount: 0 },
      documents: { totalCount: 0 },
      agencies: { totalCount: 0 },
    });
  });
});

interface Change {
  document: { id: string } | null;
  addedLinks: { id: string }[];
  removedLinks: { from: { id: string }; to: { id: string } }[];
  stale: { id: string }[];
}
interface Preview {
  document: { id: string };
  duties: object[];
  links: object[];
  citations: { resolution: string }[];
  change: { addedLinks: object[] };
}
interface Reviewed {
  review: { state: string; at: string } | null;
}
