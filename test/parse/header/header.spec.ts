import { describe, expect, test } from '@jest/globals';
import { read } from '../../support/read-text.ts';

const header = (text: string) => read(text).header;

const PLAN = `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
-------

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------

Số: 45/KH-UBND

Sơn La, ngày 05 tháng 8 năm 2021

KẾ HOẠCH

Phát triển chè giai đoạn 2021 - 2025

Thực hiện Nghị quyết số 5-NQ/TU, UBND tỉnh xây dựng Kế hoạch như sau:

1. Sở Y tế chủ trì.

Nơi nhận:
- Bộ Y tế;
- Lưu: VT.

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH



Lò Thị Mai
`;

describe('a head laid out by the decree', () => {
  test('is read whole', () => {
    expect(header(PLAN)).toEqual({
      number: '45/KH-UBND',
      type: 'Kế hoạch',
      issuer: 'Ủy ban nhân dân tỉnh Sơn La',
      date: '2021-08-05',
      year: 2021,
      place: 'Sơn La',
      signer: 'Lò Thị Mai',
      title: 'Phát triển chè giai đoạn 2021 - 2025',
      recipients: ['Bộ Y tế', 'Lưu: VT'],
    });
  });

  test('a table flattened with bars says the same', () => {
    const flat =
      '| ỦY BAN NHÂN DÂN TỈNH SƠN LA ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc --- |\n|---|---|\n| Số: 45/KH-UBND | Sơn La, ngày 05 tháng 8 năm 2021 |\n\nKẾ HOẠCH\n\nPHÁT TRIỂN CHÈ\n\n1. Sở Y tế.\n\n| Nơi nhận: - Bộ Y tế; - Lưu: VT. | KT. CHỦ TỊCH PHÓ CHỦ TỊCH Lò Thị Mai |';
    expect(header(flat)).toMatchObject({
      number: '45/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Sơn La',
      date: '2021-08-05',
      signer: 'Lò Thị Mai',
      recipients: ['Bộ Y tế', 'Lưu: VT'],
    });
  });

  test('two columns that spaces part say the same', () => {
    const columns =
      'UBND NHÂN DÂN                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTHÀNH PHỐ HÀ NỘI              Độc lập - Tự do - Hạnh phúc\nSố:  69  /2024/QĐ-UBND        Hà Nội, ngày 09 tháng 12 năm 2024\n\nQUYẾT ĐỊNH\nVề phí\n';
    expect(header(columns)).toMatchObject({
      number: '69/2024/QĐ-UBND',
      date: '2024-12-09',
      place: 'Hà Nội',
      type: 'Quyết định',
    });
  });
});

describe('heads of the Party, of offices below, of other years', () => {
  test.each([
    [
      'a Party committee',
      'TỈNH ỦY SƠN LA\n*\nSố 45-NQ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn La, ngày 15 tháng 4 năm 2022\n\nNGHỊ QUYẾT\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề du lịch\n\nI. MỤC TIÊU',
      { number: '45-NQ/TU', issuer: 'Tỉnh ủy Sơn La', date: '2022-04-15', title: 'về du lịch' },
    ],
    [
      'number and body in one cell',
      '| BAN CHẤP HÀNH TRUNG ƯƠNG * Số 29-NQ/TW | ĐẢNG CỘNG SẢN VIỆT NAM Hà Nội, ngày 17 tháng 11 năm 2022 |\n\nNGHỊ QUYẾT\n\nvề công nghiệp\n\nI- MỤC TIÊU',
      { number: '29-NQ/TW', issuer: 'Ban Chấp hành Trung ương', place: 'Hà Nội', date: '2022-11-17' },
    ],
    [
      'a department, told by its province',
      'UBND TỈNH SƠN LA\nSỞ Y TẾ\n---\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 12/KH-SYT\n\nKẾ HOẠCH\nvề y tế',
      { number: '12/KH-SYT', issuer: 'Sở Y tế tỉnh Sơn La' },
    ],
    [
      'a commune',
      'ỦY BAN NHÂN DÂN\nXÃ MƯỜNG BÚ\nSố: 12/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nQUYẾT ĐỊNH\nVề quy chế\nCHỦ TỊCH ỦY BAN NHÂN DÂN XÃ MƯỜNG BÚ\nCăn cứ Luật Giáo dục;',
      { issuer: 'Chủ tịch Ủy ban nhân dân xã Mường Bú', title: 'Về quy chế' },
    ],
    [
      'a law',
      'QUỐC HỘI\n---\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nLuật số: 77/2015/QH13\nHà Nội, ngày 19 tháng 6 năm 2015\n\nLUẬT\nTHỦ ĐÔ\n\nCăn cứ Hiến pháp;',
      { number: '77/2015/QH13', type: 'Luật', issuer: 'Quốc hội', title: 'THỦ ĐÔ' },
    ],
    [
      'motto and date broken over two lines',
      'ỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n-------\n|\nCỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố: 45/KH-UBND\n|\nSơn La, ngày\n07 tháng 3 năm 2022\n|\nKẾ HOẠCH\nPHÒNG CHÁY\nThực hiện Luật Phòng cháy,\nUBND tỉnh ban hành Kế hoạch:',
      { issuer: 'Ủy ban nhân dân tỉnh Sơn La', place: 'Sơn La', date: '2022-03-07', title: 'PHÒNG CHÁY' },
    ],
    [
      'a row that lost the name of the province',
      'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 45/KH-UBND | Sơn La, ngày 26 tháng 11 năm 2021 |\nCăn cứ Luật Giáo dục;',
      { issuer: 'Ủy ban nhân dân tỉnh Sơn La', type: 'Kế hoạch' },
    ],
    [
      "a website's words before it",
      'Để xem văn bản vui lòng đăng ký.\nỦY BAN NHÂN DÂN TỈNH SƠN LA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 45/QĐ-UBND\n\nQUYẾT ĐỊNH\nBAN HÀNH QUY CHẾ\n\nCăn cứ Luật Giáo dục;',
      { type: 'Quyết định', title: 'BAN HÀNH QUY CHẾ' },
    ],
    [
      'a title that says what it carries out',
      'KẾ HOẠCH\nThực hiện Nghị quyết số 5-NQ/TW ngày 1/2/2019\n\nI. MỤC TIÊU',
      { title: 'Thực hiện Nghị quyết số 5-NQ/TW ngày 1/2/2019' },
    ],
  ])('%s', (_what, text, fields) => {
    expect(header(text)).toMatchObject(fields);
  });
});

describe('issuers', () => {
  test.each([
    [
      'the line above the grounds',
      'QUYẾT ĐỊNH\nVề phí\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH SƠN LA\n\nCăn cứ Luật Giáo dục;',
      'Chủ tịch Ủy ban nhân dân tỉnh Sơn La',
    ],
    [
      'small letters',
      'Nghị quyết về phí\nHội đồng nhân dân tỉnh sơn la khóa vii - kỳ họp thứ 14\nCăn cứ Luật Giáo dục;',
      'Hội đồng nhân dân tỉnh Sơn La',
    ],
    [
      'the lower of two bodies',
      '| BỘ TÀI CHÍNH TỔNG CỤC THUẾ ---- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n| Số: 14/TCT-CS V/v hoàn thuế | Hà Nội, ngày 4/5/2013 |\n\nKính gửi: Cục Thuế',
      'Tổng cục Thuế',
    ],
    [
      'who acts in the opening',
      'Thông tư hướng dẫn chế độ chi\nĐể phù hợp thực tế, Bộ Tài chính hướng dẫn chế độ chi như sau:',
      'Bộ Tài chính',
    ],
    [
      'letters that the conversion parted',
      'B Ộ LAO ĐỘNG - THƯƠNG BINH V À X Ã HỘI\n-------\nSố: 26/LĐTBXH-KHTC\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nKính gửi: Sở Tài chính',
      'Bộ Lao động - Thương binh và Xã hội',
    ],
    [
      'a Party body under another',
      'ĐẢNG CỘNG SẢN VIỆT NAM\n\nBAN CHẤP HÀNH TRUNG ƯƠNG\nĐẢNG ĐOÀN QUỐC HỘI\n\nSố 32-KH/ĐĐQH15\n\nKẾ HOẠCH\nvề luật',
      'Đảng đoàn Quốc hội',
    ],
    [
      'a minister whose ministry the title names',
      'THÔNG BÁO KẾT LUẬN\nCủa Bộ trưởng tại Hội nghị tổng kết của Bộ Y tế\n\nNgày 1/2/2010, Bộ trưởng yêu cầu:',
      'Bộ Y tế',
    ],
    ['nobody in a newspaper', 'Sau 30 năm đổi mới, đất nước đã khác.\nBộ Tài chính quy định như sau.', null],
  ])('%s', (_what, text, issuer) => {
    expect(header(text).issuer).toBe(issuer);
  });
});

test.each([
  ['a type word alone', 'KẾ HOẠCH\nvề phí', 'Kế hoạch'],
  ['a type word that begins the line', 'Thông tư liên tịch hướng dẫn chế độ\nCăn cứ', 'Thông tư liên tịch'],
  ['parted letters', 'NGHỊ  QUYẾT\nvề phí', 'Nghị quyết'],
  ['a letter', 'Số: 14/STC-NS\nV/v quyết toán\nKính gửi: Sở Y tế', 'Công văn'],
])('the type is told by %s', (_what, text, type) => {
  expect(header(text).type).toBe(type);
});

test.each([
  ['an office, and a plan is attached', './.\n\nTHỦ TƯỚNG\n\nLò Văn Ba\n\nKẾ HOẠCH\nThực hiện Chỉ thị'],
  [
    'a mark of the signature',
    './.\n\nNơi nhận:\n- Như Điều 2;\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n[đã ký]\nLò Văn Ba\n\nQUY CHẾ',
  ],
  [
    'a picture of the signature',
    './.\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n<img src="a.png" alt="Signature"/>\n\nLò Văn Ba\n',
  ],
  ['a quoted block', './.\n> TM. ỦY BAN NHÂN DÂN\n> CHỦ TỊCH\n>\n> (đã ký và đóng dấu)\n>\n> Lò Văn Ba\n'],
  ['one cell of a row', './.\n\nNơi nhận: - Như Điều 3; - Lưu: VT. | CHỦ TỊCH Lò Văn Ba\n\nKẾ HOẠCH\n'],
  [
    'an office, with long text attached and no recipients',
    `./.\n\nGIÁM ĐỐC\nLò Văn Ba\n\nQUY CHẾ\n\n${'Điều 1. Quy chế này quy định việc quản lý.\n'.repeat(150)}`,
  ],
])('who signed stands under %s', (_what, foot) => {
  expect(header(`QUYẾT ĐỊNH\n\nĐiều 1. Chánh Văn phòng thi hành Quyết định này${foot}`).signer).toBe('Lò Văn Ba');
});

test("a website's record behind the signature is no part of the document", () => {
  const record =
    '\n\nHIỆU LỰC VĂN BẢN\n\nKế hoạch 45/KH-UBND thực hiện Nghị quyết 9-NQ/TW\n\n  • Số hiệu: 45/KH-UBND\n  • Ngày ban hành: 05/08/2021\n  • Người ký: Lò Thị Mai\n  • Tình trạng hiệu lực: Kiểm tra\n';
  const { citations, relations, header: head } = read(PLAN + record);
  expect(citations.map(({ number, boilerplate }) => [number, boilerplate])).toEqual([
    ['5-NQ/TU', false],
    ['45/KH-UBND', true],
    ['9-NQ/TW', true],
  ]);
  expect(relations).toHaveLength(1);
  expect(head.signer).toBe('Lò Thị Mai');
});
