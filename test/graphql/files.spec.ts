import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { makeDocx, paragraph } from '../text/formats/make-docx.ts';
import { PLAN_ID, PLAN_TEXT, startApi, type TestApi } from '../support/start-api.ts';

jest.setTimeout(60_000);

describe('Files over HTTP', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi('embedded', { texts: [] });
  });
  afterAll(() => api?.close());

  const post = async (body: string | Uint8Array<ArrayBuffer>, name: string, path = '/import') => {
    const headers = { 'content-type': 'application/octet-stream', 'x-file-name': encodeURIComponent(name) };
    const response = await fetch(`${api.url}${path}`, { method: 'POST', headers, body });
    const events = (await response.text()).trim().split('\n\n');
    return events.map((event) => {
      const [, kind = '', data = ''] = /^event: (\w+)\ndata: (.*)$/.exec(event) ?? [];
      return { kind, ...(JSON.parse(data) as Record<string, unknown>) };
    });
  };

  test('a posted file is shown as it would be read, and nothing is written', async () => {
    const events = await post('<p>KẾ HOẠCH</p><p>Thực hiện nhiệm vụ</p>', 'xem.html', '/import/text');
    expect(events.map(({ kind }) => kind)).toEqual(['reading', 'text']);
    expect(events.at(-1)).toMatchObject({ format: 'html', text: expect.stringContaining('Thực hiện nhiệm vụ') });
    const { documents } = (await api.ask<{ documents: { totalCount: number } }>('{ documents { totalCount } }')).data;
    expect(documents.totalCount).toBe(0);
  });

  test('a posted file is read and imported, with its progress as events', async () => {
    const html = `<html><head><meta charset="utf-8"></head><body><pre>${PLAN_TEXT}</pre></body></html>`;
    const events = await post(html, 'kế hoạch.html');
    expect(events.map(({ kind }) => kind)).toEqual(['reading', 'importing', 'done']);
    expect(events.at(-1)).toMatchObject({ document: PLAN_ID });
    expect(
      (await api.ask<{ duties: { totalCount: number } }>('{ duties { totalCount } }')).data.duties.totalCount,
    ).toBe(59);
  });

  test.each([
    [
      'docx',
      () =>
        makeDocx(
          PLAN_TEXT.split('\n')
            .map((line) => paragraph(line))
            .join(''),
        ),
      PLAN_ID,
    ],
    ['doc', () => readFileSync('test/text/formats/fixtures/fictional-plan.doc'), expect.stringMatching(/^urn:lex:/)],
  ])('a posted .%s file is read and imported, and its document is there', async (format, bytes, id) => {
    const events = await post(new Uint8Array(bytes()), `kế hoạch.${format}`);
    expect(events.map(({ kind }) => kind)).toEqual(['reading', 'importing', 'done']);
    const { document } = events.at(-1) as unknown as { document: string };
    expect(document).toEqual(id);
    const query = 'query($id: ID!) { document(id: $id) { held duties(first: 1) { totalCount } } }';
    const { data } = await api.ask<{ document: { held: boolean; duties: { totalCount: number } } }>(query, {
      id: document,
    });
    expect(data.document.held).toBe(true);
    expect(data.document.duties.totalCount).toBeGreaterThan(0);
  });

  test('a file that cannot be read says what to do', async () => {
    const events = await post('%PDF-1.7 nothing of the kind', 'hỏng.pdf');
    expect(events.map(({ kind }) => kind)).toEqual(['reading', 'failed']);
    expect(events.at(-1)).toMatchObject({ file: 'hỏng.pdf', hint: expect.any(String) });
  });

  test.each([
    ['json', 'application/json'],
    ['csv', 'text/csv'],
    ['graphml', 'application/graphml+xml'],
  ])('the graph is exported as %s', async (format, type) => {
    const response = await fetch(`${api.url}/export?format=${format}`);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toContain(`truy-nguyen.${format}`);
    expect((await response.text()).length).toBeGreaterThan(10_000);
  });

  test.each(['format=pdf', 'depth=9', 'from=nothing'])('an export that cannot be is an error: %s', async (query) => {
    const response = await fetch(`${api.url}/export?${query}`, { headers: { 'accept-language': 'en' } });
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual(
      query === 'from=nothing' ? [404, 'NOT_FOUND'] : [400, 'BAD_USER_INPUT'],
    );
  });
});
