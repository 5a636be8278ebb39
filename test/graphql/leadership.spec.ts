import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startApi, type TestApi } from '../support/start-api.ts';

jest.setTimeout(60_000);

const TEXT = [
  'ỦY BAN NHÂN DÂN\nTỈNH LẠNG SƠN',
  'Số: 9/KH-UBND\nLạng Sơn, ngày 05 tháng 8 năm 2020\nKẾ HOẠCH\nChuyển đổi số\n\nI. NHIỆM VỤ',
  '1. Sở Tài chính chủ trì, phối hợp với Sở Xây dựng lập danh mục dữ liệu.',
  '2. Sở Xây dựng xây dựng cơ sở dữ liệu quy hoạch.',
  '3. Sở Tài chính và Sở Xây dựng chủ trì thẩm định các dự án.',
  '4. Các sở, ban, ngành rà soát thủ tục hành chính.',
  '5. Xây dựng hệ thống thông tin dùng chung của tỉnh.',
].join('\n');

describe('Who leads a duty', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await startApi('embedded', { texts: [TEXT] });
  });
  afterAll(() => api?.close());

  const dutiesWith = async (leadership: string) => {
    const query = `query($of: [Leadership!]) {
      duties(filter: { leadership: $of }) { nodes { path leadership leads { name } } } }`;
    return (await api.ask<{ duties: { nodes: unknown[] } }>(query, { of: [leadership] })).data.duties.nodes;
  };

  test.each([
    ['STATED', 'I.1', ['Sở Tài chính']],
    ['IMPLIED', 'I.2', ['Sở Xây dựng']],
    ['SEVERAL', 'I.3', ['Sở Tài chính', 'Sở Xây dựng']],
    ['COLLECTIVE_ONLY', 'I.4', [expect.stringMatching(/^các sở, ban, ngành/i)]],
  ])('is told as %s, and found by it', async (leadership, path, leads) => {
    expect(await dutiesWith(leadership)).toEqual([{ path, leadership, leads: leads.map((name) => ({ name })) }]);
  });

  test('is nobody where the text names nobody: the reader takes such a sentence for no duty', async () => {
    expect(await dutiesWith('NONE')).toEqual([]);
  });
});
