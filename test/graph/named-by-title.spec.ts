import { describe, expect, test } from '@jest/globals';
import { buildGraph, questionsOf } from '../../server/graph/build-graph.ts';
import { readDocument } from '../../server/parse/read-document.ts';
import { sourceText } from '../../server/text/source-text.ts';

const PROGRAMME = 'urn:lex:vn:_:chuong.trinh:_;chuong.trinh.phat.trien.che.giai.doan.2021.2030';

function graphOf(body: string, province = 'Sơn La') {
  const source = sourceText(
    `ỦY BAN NHÂN DÂN TỈNH ${province.toUpperCase()} | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 4/KH-UBND | ${province}, ngày 05 tháng 8 năm 2022 |\n\nKẾ HOẠCH\nVề chè\n\n1. Nhiệm vụ\n${body}\n`,
  );
  const parsed = readDocument(source);
  return { ...buildGraph(source, parsed, new Map()), lookups: questionsOf(source, parsed).lookups };
}

const idsOf = (body: string, province?: string) => graphOf(body, province).named.map(({ id }) => id);

describe('a document named by title alone', () => {
  test('is a ghost with type and title, cited with the words that name it', () => {
    const { named, links, citations, lookups } = graphOf(
      'Triển khai Chương trình phát triển chè giai đoạn 2021 - 2030.',
    );
    expect(named).toEqual([
      expect.objectContaining({
        id: PROGRAMME,
        type: 'Chương trình',
        number: null,
        title: 'Chương trình phát triển chè giai đoạn 2021 - 2030',
        issuedOn: null,
        jurisdiction: 'vn',
      }),
    ]);
    expect(links.filter(({ to }) => to === PROGRAMME)).toEqual([
      expect.objectContaining({
        type: 'CITES',
        evidence: [
          expect.objectContaining({ quote: 'Chương trình phát triển chè giai đoạn 2021 - 2030', path: '1.1' }),
        ],
      }),
    ]);
    expect(citations.map(({ target }) => target)).toEqual([PROGRAMME]);
    expect(lookups).toEqual([PROGRAMME]);
  });

  test.each([
    ['marks', 'Triển khai Chương trình “Phát triển chè giai đoạn 2021-2030”.', 'Sơn La'],
    ['"về"', 'Triển khai Chương trình về “Phát triển chè giai đoạn 2021 – 2030”.', 'Sơn La'],
    ['another province', 'Theo Chương trình phát triển chè giai đoạn 2021 - 2030, các xã', 'Lạng Sơn'],
  ])('is one whatever %s', (_what, body, province) => {
    expect(idsOf(body, province)).toEqual([PROGRAMME]);
  });

  test.each([
    ['of this province', 'Theo Đề án “Phát triển chè trên địa bàn tỉnh”, các xã', 'urn:lex:vn;son.la:_:de.an:'],
    ['of another', 'Theo Đề án “Phát triển chè tỉnh Lào Cai”, các xã', 'urn:lex:vn;lao.cai:_:de.an:'],
    [
      'a plan is its own',
      'Theo Kế hoạch phát triển chè giai đoạn 2021 - 2025, các xã',
      'urn:lex:vn;son.la:_:ke.hoach:',
    ],
    [
      'a master plan of the country',
      'Theo Quy hoạch điện lực quốc gia thời kỳ đến năm 2030, các xã',
      'urn:lex:vn:_:quy.hoach:',
    ],
  ])('belongs where its title says: %s', (_what, body, stem) => {
    expect(idsOf(body)).toEqual([expect.stringMatching(new RegExp(`^${stem}_;`))]);
  });

  test.each([
    ['the subject of a numbered one', 'Theo Quyết định số 5/QĐ-TTg phê duyệt Đề án “Trợ giúp doanh nghiệp nhỏ”.', 1],
    ['what the text itself issues', 'Phê duyệt Đề án “Trợ giúp doanh nghiệp nhỏ”.', 0],
    ['what is still to be written', 'Sở Công Thương xây dựng Đề án “Trợ giúp doanh nghiệp nhỏ”.', 0],
    ['what is said of a plan', 'Kế hoạch phát triển chè phải bám sát quy hoạch của tỉnh đến năm 2020.', 0],
  ])('is not %s', (_what, body, count) => {
    expect(idsOf(body)).toHaveLength(count);
  });
});
