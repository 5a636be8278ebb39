import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { load } from 'cheerio';
import { csvPieces } from '../../server/graphql/exports/csv.ts';
import { graphmlPieces } from '../../server/graphql/exports/graphml.ts';
import { inChunks } from '../../server/graphql/exports/in-chunks.ts';
import { graphJson } from '../../server/graphql/exports/json.ts';
import { type Cell, type Table } from '../../server/graphql/exports/table.ts';
import { workbookPieces } from '../../server/graphql/exports/xlsx/workbook.ts';
import { type AgencyRecord, type LinkRecord } from '../../server/graph/policy-graph.ts';
import { startApi, type TestApi } from '../support/start-api.ts';
import { unzip } from '../support/unzip.ts';

jest.setTimeout(120_000);

const COLUMNS: Table['columns'] = [
  { head: 'Số', type: 'number', width: 8 },
  { head: 'Ngày', type: 'date', width: 12 },
  { head: 'Có', type: 'boolean', width: 8 },
  { head: 'Lời', type: 'text', width: 40 },
];
const table = (rows: AsyncIterable<readonly Cell[]>): Table => ({ name: 'Bảng', columns: COLUMNS, rows });

async function* times<T>(count: number, make: (at: number) => T): AsyncGenerator<T> {
  for (let at = 0; at < count; at += 1) yield make(at);
}

async function collect(pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece));
  return Buffer.concat(parts);
}

describe('A workbook', () => {
  test('has typed cells, a head that stays in view, and text that is no formula', async () => {
    const rows = times(1, (): Cell[] => [12, '2020-08-05', true, '=1+1 & <Đồng Đăng>']);
    const files = unzip(await collect(workbookPieces([table(rows)])));
    const sheet = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain('<c><v>12</v></c><c s="2"><v>44048</v></c><c t="b"><v>1</v></c>');
    expect(sheet).toContain('t="inlineStr"><is><t xml:space="preserve">=1+1 &amp; &lt;Đồng Đăng&gt;</t></is>');
    expect(sheet).toContain('<autoFilter ref="A1:D2"/>');
    expect([...files.keys()]).toEqual(
      expect.arrayContaining(['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/styles.xml']),
    );
    for (const xml of files.values()) expect(() => load(xml, { xml: true })).not.toThrow();
  });

  test.each([
    [0, ['Bảng']],
    [2, ['Bảng']],
    [3, ['Bảng', 'Bảng 2']],
    [5, ['Bảng', 'Bảng 2', 'Bảng 3']],
  ])('of %i rows, where a sheet holds 2 and its head, goes on in further sheets: %j', async (count, names) => {
    const rows = times(count, (at): Cell[] => [at, null, null, '']);
    const files = unzip(await collect(workbookPieces([table(rows)], 3)));
    expect([...(files.get('xl/workbook.xml') ?? '').matchAll(/sheet name="([^"]+)"/g)].map(([, name]) => name)).toEqual(
      names,
    );
    const sheets = [...files].filter(([name]) => name.startsWith('xl/worksheets/')).map(([, xml]) => xml);
    const values = sheets.flatMap((xml) => [...xml.matchAll(/<c><v>(\d+)<\/v>/g)].map(([, value]) => Number(value)));
    expect(values).toEqual(Array.from({ length: count }, (_, at) => at));
  });
});

/** Of some 3 KB: 120 MB in all, were they kept. */
const WORDS = 'chủ trì xây dựng thư viện số '.repeat(70);
const ROWS = 40_000;

describe('However long, an export takes the memory of a piece', () => {
  const agency = (at: number): AgencyRecord => ({
    ...{
      id: `agency:lang.son/so-${at}`,
      name: `Sở ${at}`,
      kind: 'BODY',
      level: 'PROVINCIAL',
      jurisdiction: 'lang.son',
    },
  });
  const link = (at: number): LinkRecord => ({
    ...{ id: `link:${at}`, type: 'LEADS', from: `agency:lang.son/so-${at}`, to: `x#${at}` },
    evidence: [{ document: 'x', path: 'I', start: at, end: at + 90, quote: WORDS + at, method: 'RULE', score: null }],
  });
  const row = (at: number): Cell[] => [at, '2020-08-05', at % 2 === 0, WORDS + at];

  test.each([
    ['csv', (size: number) => csvPieces(table(times(size, row)))],
    ['json', (size: number) => graphJson(times(size, agency), times(size, link))],
    ['graphml', (size: number) => graphmlPieces(times(size, agency), times(size, link))],
    ['xlsx', (size: number) => workbookPieces([table(times(size, row))])],
  ] as const)('%s', async (_, pieces) => {
    let [count, most] = [0, 0];
    const inUse = () => process.memoryUsage().heapUsed + process.memoryUsage().external;
    const before = inUse();
    const all: AsyncIterable<string | Uint8Array> = pieces(ROWS);
    for await (const piece of all) {
      count += piece.length > 0 ? 1 : 0;
      if (count % 200 === 0) most = Math.max(most, inUse() - before);
    }
    expect(count).toBeGreaterThan(10);
    expect(most / 2 ** 20).toBeLessThan(80);
  });

  test('small pieces are put together', async () => {
    const chunks: string[] = [];
    for await (const chunk of inChunks(times(10_000, () => 'mười chữ. '))) chunks.push(chunk);
    expect(chunks.length).toBeLessThan(5);
    expect(chunks.join('')).toHaveLength(100_000);
  });
});

describe('Exports over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api?.close());

  const get = async (path: string, language = 'vi') => {
    const response = await fetch(`${api.url}${path}`, { headers: { 'accept-language': language } });
    const { status, headers } = response;
    return { status, headers, body: Buffer.from(await response.arrayBuffer()) };
  };

  test('the audit is a workbook with a sheet each way', async () => {
    const { headers, body } = await get('/export/audit?format=xlsx');
    expect(headers.get('content-type')).toContain('spreadsheetml');
    expect(headers.get('content-disposition')).toContain('truy-nguyen-audit.xlsx');
    const files = unzip(body);
    expect(files.get('xl/workbook.xml')).toMatch(/Văn bản.*Nhiệm vụ/);
    const directives = files.get('xl/worksheets/sheet1.xml') ?? '';
    expect(directives.match(/<row /g)).toHaveLength(11);
    expect(directives).toContain('>Mức bao phủ</t>');
    expect(directives).toMatch(/52-NQ\/TW<\/t>.*?TEXT_NOT_HELD.*?<c><v>0<\/v><\/c><c><v>59<\/v><\/c>/);
    expect(files.get('xl/worksheets/sheet2.xml')?.match(/<row /g)).toHaveLength(60);
    expect(unzip((await get('/export/audit?format=xlsx', 'en')).body).get('xl/worksheets/sheet1.xml')).toContain(
      '>Coverage</t>',
    );
  });

  test('the graph is a workbook of nodes and links', async () => {
    const files = unzip((await get('/export?format=xlsx')).body);
    expect(files.get('xl/workbook.xml')).toMatch(/nodes.*links/);
    expect(files.get('xl/worksheets/sheet1.xml')).toContain('>Sở Khoa học và Công nghệ</t>');
  });

  test.each([
    ['directive', 11],
    ['duty', 60],
  ])('the audit by %s is a CSV file of %i rows that Excel takes for UTF-8', async (by, rows) => {
    const text = (await get(`/export/audit?format=csv&by=${by}`)).body.toString('utf8');
    expect(text.startsWith('\ufeff')).toBe(true);
    expect(text.match(/\r\n/g)?.length).toBeGreaterThanOrEqual(rows);
    expect(text).toContain('Văn bản');
  });

  test('the audit as JSON says what the API says', async () => {
    const audit = JSON.parse((await get('/export/audit?format=json')).body.toString()) as Audit;
    const { data } = await api.ask<{ coverage: { nodes: object[] } }>(
      `{ coverage(first: 100) { nodes { directive { id number title issuedOn held } status reach
        counts { explicit inherited legalBasis inferred mention suggested } } } }`,
    );
    expect(audit.directives).toEqual(data.coverage.nodes);
    expect([audit.duties.length, audit.orphans.length]).toEqual([59, 0]);
  });

  test('GraphML declares each property once, and each node before the edges that join it', async () => {
    const $ = load((await get('/export?format=graphml')).body.toString(), { xml: true });
    expect($('graphml').attr('xmlns')).toBe('http://graphml.graphdrawing.org/xmlns');
    const keys = new Map(
      $('key')
        .toArray()
        .map((key) => [$(key).attr('id'), $(key).attr('for')]),
    );
    const nodes = new Set(
      $('node')
        .toArray()
        .map((node) => $(node).attr('id')),
    );
    expect(nodes.size).toBe($('node').length);
    expect($('graph').attr('edgedefault')).toBe('directed');
    for (const kind of ['node', 'edge'])
      for (const data of $(`${kind} > data`).toArray()) expect(keys.get($(data).attr('key'))).toBe(kind);
    expect($('edge').length).toBeGreaterThan(100);
    for (const edge of $('edge').toArray())
      expect(nodes.has($(edge).attr('source')) && nodes.has($(edge).attr('target'))).toBe(true);
    expect(
      new Set(
        $('edge')
          .toArray()
          .map((edge) => $(edge).attr('id')),
      ).size,
    ).toBe($('edge').length);
  });

  test.each(['/export/audit?format=graphml', '/export/audit?by=agency', '/export?format=pdf'])(
    'what cannot be is an error: %s',
    async (path) => {
      const { status, body } = await get(path);
      expect([status, JSON.parse(body.toString()).errors[0].extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );
});

interface Audit {
  readonly directives: readonly object[];
  readonly duties: readonly object[];
  readonly orphans: readonly object[];
}
