import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { PLAN_ID, PLAN_TEXT } from '../support/start-api.ts';
import { cli } from './run.ts';

jest.setTimeout(60_000);

const PLAN = 'seeds/documents/plan-131-lang-son.txt';

describe('The command line', () => {
  let folder: string;
  const at = (name: string) => join(folder, name);
  const run = (...args: string[]) => cli(args, { DATA_DIR: at('data') });

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'truy-nguyen-cli-'));
    writeFileSync(at('broken.pdf'), '%PDF-1.7 nothing of the kind');
    expect(await run('import', PLAN)).toMatchObject({ code: 0, err: '' });
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(['extract', 'import', 'trace', 'audit', 'export', 'token'])(
    '%s --help says in both languages what it does',
    async (command) => {
      const { code, out } = await run(command, '--help');
      expect(code).toBe(0);
      expect(out).toContain(`npm run --silent cli -- ${command}`);
      expect(out).toMatch(/^[^\n]+\n[A-Z][a-z]+/);
    },
  );

  test.each([
    [['nonsense']],
    [['extract']],
    [['audit', '--format', 'pdf']],
    [['trace']],
    [['export', '--depth', '9']],
    [['import', '--wrong']],
  ])('is wrong usage, exit code 2: %j', async (args) => {
    expect((await run(...args)).code).toBe(2);
  });

  test('extract prints one line of JSON a file, in order, and names a file that it cannot read', async () => {
    const { code, out, err } = await run('extract', PLAN, at('broken.pdf'), PLAN);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(1);
    expect(lines.map((line) => line.document?.number ?? line.error)).toEqual(['131/KH-UBND', 'BROKEN', '131/KH-UBND']);
    expect(err).toContain('broken.pdf');
  });

  test('import says per file what was added, changed and left, and goes on after a bad file', async () => {
    const { code, out, err } = await run('import', at('broken.pdf'), PLAN);
    expect([code, out]).toEqual([1, `${PLAN}: 131/KH-UBND +0 ~0 -0 · không đổi/left as it was\n`]);
    expect(err).toContain('broken.pdf');
  });

  test('extract and import say what a reader should look at, in words', async () => {
    const bad = at('to-look-at.txt');
    writeFileSync(bad, Buffer.from(`KẾ HOẠCH\nVề chè\n\nTheo Nghị định số 15/2019/NĐ-CP ngày 31/2/2019.\n`, 'utf16le'));
    const extracted = await run('extract', bad);
    const line = JSON.parse(extracted.out);
    expect(line.noticed).toEqual([
      expect.objectContaining({ code: 'ENCODING_GUESSED', words: { vi: expect.any(String), en: expect.any(String) } }),
    ]);
    expect(line.notices).toContainEqual(
      expect.objectContaining({
        code: 'DATE_IMPOSSIBLE',
        text: 'Nghị định số 15/2019/NĐ-CP ngày 31/2/2019',
        message: { vi: 'Ngày này không thể có hoặc không đọc được.', en: 'This date cannot be or cannot be read.' },
      }),
    );
    expect(extracted.err).toContain(`${bad}: `);
    const { out } = await run('import', '--dry-run', bad);
    expect(out).toMatch(/\n {2}! .*“Nghị định số 15\/2019\/NĐ-CP ngày 31\/2\/2019”\n/);
  });

  test('import --dry-run tells what would change and writes nothing', async () => {
    const changed = at('changed.txt');
    writeFileSync(changed, PLAN_TEXT.replace('Sở Tài chính', 'Sở Nội vụ'));
    const first = await run('import', '--dry-run', changed);
    expect(first.out).toMatch(/131\/KH-UBND \+\d+ ~\d+ -\d+\n$/);
    expect(await run('import', '--dry-run', changed)).toEqual(first);
  });

  test.each([[[`${PLAN_ID}#II.2.a.1`]], [['131/KH-UBND', 'II.2.a.1']]])(
    'trace %j tells the lineage in sentences with quotes',
    async (args) => {
      const { code, out } = await run('trace', ...args);
      expect(code).toBe(0);
      expect(out).toContain('EXPLICIT  Nhiệm vụ II.2.a.1 thực hiện Nghị quyết 22/NQ-CP.');
      expect(out).toContain(
        'INHERITED  Nhiệm vụ II.2.a.1 thuộc Kế hoạch 131/KH-UBND, kế hoạch này thực hiện Nghị quyết 52-NQ/TW.',
      );
      const quote = /\[(\d+)–(\d+)\] “([^”…]+)”/.exec(out);
      expect(PLAN_TEXT.slice(Number(quote?.[1]), Number(quote?.[2])).replace(/\s+/g, ' ')).toBe(quote?.[3]);
    },
  );

  test('trace --json is what the API answers', async () => {
    const { out } = await run('trace', '--json', '131/KH-UBND', 'II.1.a');
    expect(JSON.parse(out)).toMatchObject({ path: 'II.1.a', lineage: { totalCount: 3, bounded: false } });
  });

  test('trace lists the documents where several have the number', async () => {
    const elsewhere = at('elsewhere.txt');
    writeFileSync(elsewhere, PLAN_TEXT.replaceAll('Lạng Sơn', 'Cao Bằng').replaceAll('LẠNG SƠN', 'CAO BẰNG'));
    const data = at('two');
    await cli(['import', PLAN, elsewhere], { DATA_DIR: data });
    const { code, out } = await cli(['trace', '131/KH-UBND', 'II.1.a'], { DATA_DIR: data });
    expect(code).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(':')[2]),
    ).toEqual(['vn;cao.bang', 'vn;lang.son']);
  });

  test('trace says when there is no such duty', async () => {
    expect(await run('trace', '131/KH-UBND', 'IX.9')).toMatchObject({ code: 1, out: '' });
  });

  test('audit is a table both ways', async () => {
    const { code, out } = await run('audit');
    expect(code).toBe(0);
    expect(out).toMatch(/52-NQ\/TW +TEXT_NOT_HELD +INHERITED +0 +59 /);
    expect(out).toMatch(/131\/KH-UBND +II\.2\.c\.1 .*01\/CT-TTg +50\/NQ-CP; 52-NQ\/TW/);
    expect(out).toContain('không dẫn về văn bản nào của trung ương: 0');
  });

  test.each([
    ['directive', 11],
    ['duty', 60],
  ])('audit --format csv --by %s opens right in Excel and has %i rows', async (by, rows) => {
    const { out } = await run('audit', '--format', 'csv', '--by', by);
    expect(out.startsWith('\ufeff')).toBe(true);
    expect(out.trim().split('\r\n')).toHaveLength(rows);
  });

  test('audit --format json holds both ways', async () => {
    const audit = JSON.parse((await run('audit', '--format', 'json')).out);
    expect([audit.directives.length, audit.duties.length, audit.orphans.length]).toEqual([10, 59, 0]);
  });

  test('audit --format xlsx is a workbook', async () => {
    expect((await run('audit', '--format', 'xlsx', '--output', at('audit.xlsx'))).code).toBe(0);
    expect(readFileSync(at('audit.xlsx')).subarray(0, 2).toString()).toBe('PK');
  });

  test('export holds the whole graph, each link between two of its nodes', async () => {
    const { nodes, links } = JSON.parse((await run('export', '--format', 'json')).out) as {
      nodes: { id: string }[];
      links: { id: string; from: string; to: string }[];
    };
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(nodes.length);
    expect(new Set(links.map(({ id }) => id)).size).toBe(links.length);
    expect(links.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
    expect(nodes.filter(({ id }) => id.includes('#'))).toHaveLength(59);
  });

  test('export --from is the part around a node', async () => {
    const { out } = await run('export', '--format', 'graphml', '--from', `${PLAN_ID}#II.1.a`, '--depth', '1');
    expect(out).toContain('<node id="agency:lang.son/cac-so-ban-nganh">');
    expect(out.match(/<node /g)?.length).toBeLessThan(10);
    expect(out.trim().endsWith('</graphml>')).toBe(true);
  });

  test('export --format csv has a row for each sentence', async () => {
    const { out } = await run('export', '--format', 'csv');
    expect(out.split('\r\n')[0]).toBe('\ufefftype,from,to,document,path,start,end,quote,method,score,review,id');
  });

  test('tokens are shown once, listed without themselves, and revoked', async () => {
    const { out: token } = await run('token', 'create', 'auditor', '--role', 'editor');
    const { out: list } = await run('token', 'list');
    expect(list).toMatch(/^\w{8} {2}editor {2}\S+ {2}auditor\n$/);
    expect(list + readFileSync(at('data/tokens.json'), 'utf8')).not.toContain(token.trim());
    expect((await run('token', 'revoke', list.slice(0, 8))).code).toBe(0);
    expect((await run('token', 'list')).out).toBe('');
  });
});
