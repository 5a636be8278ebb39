import { describe, expect, test } from '@jest/globals';
import { quotes, read } from '../../support/read-text.ts';

const first = (text: string) => read(text).citations[0];

describe('the span runs from the type word through number, date and issuer', () => {
  test.each([
    [
      'date before issuer',
      'theo Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương khóa XII về y tế',
      'Nghị quyết số 21-NQ/TW ngày 25/10/2017 của Ban Chấp hành Trung ương',
    ],
    [
      'issuer before date',
      'theo Nghị quyết số 30/NQ-CP của Chính phủ ngày 11/3/2022 về thí điểm',
      'Nghị quyết số 30/NQ-CP của Chính phủ ngày 11/3/2022',
    ],
    [
      'a comma before the date',
      'thực hiện Chỉ thị số 13-CT/TW, ngày 12-01-2017 của Ban Bí thư về rừng',
      'Chỉ thị số 13-CT/TW, ngày 12-01-2017 của Ban Bí thư',
    ],
    ['no "số"', 'theo Thông tư 63/2012/TT-BTC của Bộ Tài chính hướng dẫn', 'Thông tư 63/2012/TT-BTC của Bộ Tài chính'],
    ['an abbreviated type', 'theo NĐ số 15/2019/NĐ-CP ngày 1/2/2019', 'NĐ số 15/2019/NĐ-CP ngày 1/2/2019'],
    [
      'across line breaks',
      'Căn cứ Nghị định\nsố 28/2012/NĐ-CP ngày 10 tháng 4\nnăm 2012 của Chính\nphủ về người khuyết tật',
      'Nghị định\nsố 28/2012/NĐ-CP ngày 10 tháng 4\nnăm 2012 của Chính\nphủ',
    ],
    [
      'the genitive before the number',
      'và báo cáo thẩm định của Sở Tư pháp số 77/BC-STP ngày 19/9/2024.',
      'báo cáo thẩm định của Sở Tư pháp số 77/BC-STP ngày 19/9/2024',
    ],
    [
      'words of kind before the number',
      'xem xét Báo cáo kết quả giám sát số 12/BC-ĐGS ngày 1/2/2012 của Đoàn giám sát',
      'Báo cáo kết quả giám sát số 12/BC-ĐGS ngày 1/2/2012 của Đoàn giám sát',
    ],
    ['a lost space', 'đã ban hànhKế hoạch số 15/KH-UBND ngày 1/8/2014, về', 'Kế hoạch số 15/KH-UBND ngày 1/8/2014'],
    [
      'upper case',
      'THỰC HIỆN QUYẾT ĐỊNH SỐ 12/QĐ-TTG NGÀY 27 THÁNG 7 NĂM 2013 CỦA THỦ TƯỚNG CHÍNH PHỦ VỀ VIỆC',
      'QUYẾT ĐỊNH SỐ 12/QĐ-TTG NGÀY 27 THÁNG 7 NĂM 2013 CỦA THỦ TƯỚNG CHÍNH PHỦ',
    ],
  ])('%s', (_what, text, span) => {
    expect(quotes(text)).toEqual([span]);
  });
});

describe('dates', () => {
  test.each([
    ['ngày 05 tháng 8 năm 2020', '2020-08-05'],
    ['ngày 5/8/2020', '2020-08-05'],
    ['ngày 05-8-2020', '2020-08-05'],
    ['ngày 05.8.2020', '2020-08-05'],
    ['ngày 5/8/95', '1995-08-05'],
    ['ngày 23 tháng\n11 năm 2015', '2015-11-23'],
    ['NGÀY 5/8/2020', '2020-08-05'],
    ['ngày 02/0l/1991', '1991-01-02'],
    ['ngày 1718/2006', null],
    ['ngày 31/2/2006', null],
  ])('%s', (words, date) => {
    expect(first(`theo Quyết định số 12/QĐ-TTg ${words} của Thủ tướng Chính phủ`)).toMatchObject({
      date,
      issuer: 'Thủ tướng Chính phủ',
    });
  });

  test('a year alone is a year and no date', () => {
    expect(first('theo Kế hoạch 15/KH-UBND năm 2020 thực hiện')).toMatchObject({ date: null, year: 2020 });
  });
});

describe('issuers', () => {
  test.each([
    ['UBND tỉnh về', 'Ủy ban nhân dân tỉnh'],
    ['Uỷ ban nhân dân tỉnh Nghệ An quy định', 'Ủy ban nhân dân tỉnh Nghệ An'],
    ['UBND tỉnh Quy định chi tiết', 'Ủy ban nhân dân tỉnh'],
    ['UBND huyện Tràng Định về', 'Ủy ban nhân dân huyện Tràng Định'],
    ['Chủ tịch UBND quận 5 về', 'Chủ tịch Ủy ban nhân dân quận 5'],
    ['ubnd tỉnh khánh hòa về', 'Ủy ban nhân dân tỉnh Khánh Hòa'],
    ['Uỷ ban nhân dân lâm thời tỉnh Hậu Giang về', 'Ủy ban nhân dân lâm thời tỉnh Hậu Giang'],
    ['Bộ trưởngBộ Giáo dục và Đào tạo về', 'Bộ trưởng Bộ Giáo dục và Đào tạo'],
    ['Bộ Văn hóa, Thể thao và Du lịch về', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['Ban Văn hóa-Xã hội HĐND tỉnh; ý kiến', 'Ban Văn hóa-Xã hội Hội đồng nhân dân tỉnh'],
    ['Ban Pháp chế HĐND tỉnh; Hội đồng', 'Ban Pháp chế Hội đồng nhân dân tỉnh'],
    ['Cục Thuế tỉnh Hà Tĩnh về', 'Cục Thuế tỉnh Hà Tĩnh'],
    ['Thành ủy Hà Nội về', 'Thành ủy Hà Nội'],
    ['Trưởng Ban Tổ chức cuộc vận động mặc áo phao về', 'Trưởng Ban Tổ chức cuộc vận động mặc áo phao'],
    ['Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa XII', 'Ban Chấp hành Trung ương Đảng'],
    ['Bộ Tài chính và Thông tư', 'Bộ Tài chính'],
  ])('của %s', (words, issuer) => {
    expect(first(`theo Quyết định số 12/QĐ-ABC ngày 1/2/2010 của ${words} việc thu phí`)?.issuer).toBe(issuer);
  });

  test.each([
    ['Bộ Y tế, Bộ Tài chính về', 'Bộ Y tế, Bộ Tài chính'],
    ['liên Bộ Y tế và Bộ Nội vụ hướng dẫn', 'liên Bộ Y tế và Bộ Nội vụ'],
    ['Bộ Tài chính - Bộ Y tế hướng dẫn', 'Bộ Tài chính - Bộ Y tế'],
    ['liên Bộ: Công an, Tài chính hướng dẫn', 'liên Bộ: Công an, Tài chính'],
  ])('a joint circular of %s', (words, issuer) => {
    expect(first(`Thông tư liên tịch số 2/2007/TTLT-BYT-BTC ngày 1/2/2007 của ${words} thi hành`)?.issuer).toBe(issuer);
  });
});

describe('lists', () => {
  test('a type word before the first serves all', () => {
    const text =
      'Bãi bỏ các Quyết định số 5/2009/QĐ-UBND ngày 1/2/2009 và số 7/2009/QĐ-UBND ngày 1/3/2009 của UBND tỉnh.';
    expect(read(text).citations).toMatchObject([
      { type: 'Quyết định', number: '5/2009/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh' },
      { type: 'Quyết định', number: '7/2009/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh' },
    ]);
    expect(quotes(text)[1]).toMatch(/^số 7/);
  });

  test.each([
    [
      'two codes of one body',
      'theo Quyết định số 12/2003/QĐ-UB, Quyết định số 7/2006/QĐ-UBND của UBND tỉnh',
      ['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ],
    [
      'before and after codes had types',
      'theo Thông tư số 18 TC/QLCS ngày 3/7/1997 và Thông tư số 9/2007/TT-BTC của Bộ Tài chính',
      ['Bộ Tài chính', 'Bộ Tài chính'],
    ],
    [
      'another type',
      'theo Tờ trình số 12/TTr-UBND, Quyết định số 7/QĐ-UBND của UBND huyện',
      [null, 'Ủy ban nhân dân huyện'],
    ],
    [
      'a joint document',
      'theo Thông tư liên tịch số 12/2008/TTLT-BTC-BNV, Thông tư số 9/2008/TT-BTC của Bộ Tài chính',
      [null, 'Bộ Tài chính'],
    ],
  ])('an issuer behind the last serves those of one body and type: %s', (_what, text, issuers) => {
    expect(read(text).citations.map(({ issuer }) => issuer)).toEqual(issuers);
  });

  test('an issuer before a list serves items behind titles that name documents', () => {
    const text =
      'Căn cứ các Nghị định của Chính phủ: số 5/2019/NĐ-CP về giá; số 6/2020/NĐ-CP sửa đổi Nghị định số 5/2019/NĐ-CP ngày 1/2/2019; số 7/2021/NĐ-CP về phí;';
    expect(read(text).citations.map(({ issuer }) => issuer)).toEqual(['Chính phủ', 'Chính phủ', null, 'Chính phủ']);
  });

  test('an issuer serves only documents of its own series', () => {
    const { citations } = read(
      'Thực hiện Nghị quyết số 52-NQ/TW ngày 1/2/2019, Nghị quyết số 50/NQ-CP ngày 3/2/2020 của Chính phủ.',
    );
    expect(citations.map(({ issuer }) => issuer)).toEqual([null, 'Chính phủ']);
  });
});

describe('laws', () => {
  test.each([
    ['by date', 'Căn cứ Luật Giáo dục ngày 14/6/2019;', { title: 'Luật Giáo dục', date: '2019-06-14', number: null }],
    ['by year', 'theo Bộ luật Lao động năm 2019 và', { title: 'Bộ luật Lao động', year: 2019, type: 'Bộ luật' }],
    [
      'by number',
      'Căn cứ Luật Tổ chức chính quyền\nđịa phương số 77/2015/QH13 ngày 19/6/2015;',
      { title: 'Luật Tổ chức chính quyền địa phương', number: '77/2015/QH13' },
    ],
    ['by name in a recital', 'Căn cứ Luật Kiểm toán nhà nước;', { title: 'Luật Kiểm toán nhà nước', date: null }],
    [
      'with commas in its name',
      'Căn cứ Luật Phòng, chống tham nhũng ngày 20/11/2018;',
      { title: 'Luật Phòng, chống tham nhũng' },
    ],
    [
      'an ordinance without its issuer',
      'Căn cứ Pháp lệnh Thú y của Ủy ban thường vụ Quốc hội;',
      { title: 'Pháp lệnh Thú y', issuer: 'Ủy ban Thường vụ Quốc hội' },
    ],
    ['the Constitution', 'Căn cứ Hiến pháp năm 2013;', { title: 'Hiến pháp', year: 2013 }],
  ])('%s', (_what, text, citation) => {
    expect(first(text)).toMatchObject(citation);
  });

  test.each([
    [
      'Căn cứ Luật sửa đổi, bổ sung một số điều của 12 luật có liên quan đến giá ngày 20/11/2018;',
      'Luật sửa đổi, bổ sung một số điều của 12 luật có liên quan đến giá ngày 20/11/2018',
    ],
    ['Căn cứ Luật Thủ đô (sửa đổi) ngày 19/02/2025;', 'Luật Thủ đô (sửa đổi) ngày 19/02/2025'],
    ['Căn cứ Luật Giá tháng 4 năm 2002;', 'Luật Giá tháng 4 năm 2002'],
  ])('%s', (text, span) => {
    expect(quotes(text)).toEqual([span]);
  });

  test('a title that lists other laws is one citation and holds them', () => {
    const text =
      'Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Đất đai số 31/2024/QH15, Luật Nhà ở số 27/2023/QH15 và Luật Tín dụng số 32/2024/QH15 ngày 29 tháng 6 năm 2024;';
    expect(quotes(text)[0]).toBe(text.slice('Căn cứ '.length, -1));
    expect(read(text).citations.map(({ number }) => number)).toEqual([
      null,
      '31/2024/QH15',
      '27/2023/QH15',
      '32/2024/QH15',
    ]);
  });

  test.each([['theo quy định của pháp luật về đất đai'], ['kỷ luật năm 2019'], ['Đoàn luật sư năm 2019']])(
    '%s names none',
    (text) => {
      expect(read(text).citations).toEqual([]);
    },
  );
});

test('a law in capitals keeps its title', () => {
  const { citations } = read('TRIỂN KHAI THI HÀNH LUẬT ĐẤT ĐAI NĂM 2024\n\nCăn cứ Luật Nhà ở ngày 27/11/2023;');
  expect(citations.map(({ title }) => title)).toEqual(['LUẬT ĐẤT ĐAI', 'Luật Nhà ở']);
});

describe('later mentions', () => {
  test('figures alone mean the document that was named in full', () => {
    const { citations } = read(
      'Theo Quyết định số 20/2000/QĐ-TTg (gọi tắt là QĐ 20). Đối tượng tại QĐ 20 hưởng 20 triệu.',
    );
    expect(citations.map(({ number, short }) => [number, short])).toEqual([
      ['20/2000/QĐ-TTg', false],
      ['20/2000/QĐ-TTg', true],
      ['20/2000/QĐ-TTg', true],
    ]);
  });

  test('an abbreviated type may stand without a space', () => {
    const text = 'Quyết định số 46/2014/QĐ-TTg (sau đây gọi tắt là QĐ46) và hướng dẫn QĐ46, không phải QĐ47';
    expect(read(text).citations.map(({ number, short }) => [number, short])).toEqual([
      ['46/2014/QĐ-TTg', false],
      ['46/2014/QĐ-TTg', true],
      ['46/2014/QĐ-TTg', true],
    ]);
  });

  test('figures that two documents share mean none', () => {
    expect(read('Quyết định số 20/2000/QĐ-TTg; Quyết định số 20/QĐ-BTC; theo Quyết định 20.').citations).toHaveLength(
      2,
    );
  });

  test('a document does not cite itself by "này"', () => {
    const { citations, selfReferences } = read('Kế hoạch này thay cho kế hoạch cũ; theo Quyết định này.');
    expect(citations).toEqual([]);
    expect(selfReferences).toHaveLength(2);
  });
});

describe('what stands around a citation', () => {
  test.each([
    ['theo khoản 2 Điều 5 Nghị định số 15/2019/NĐ-CP', 'Điều 5.2', 'khoản 2 Điều 5'],
    ['tại điểm a khoản 1, Điều 3 của Nghị định số 15/2019/NĐ-CP', 'Điều 3.1.a', 'điểm a khoản 1, Điều 3'],
    ['tại Chương II Nghị định số 15/2019/NĐ-CP', 'Chương II', 'Chương II'],
  ])('pinpoint: %s', (text, path, words) => {
    const pinpoint = first(text)?.pinpoint;
    expect(pinpoint?.path).toBe(path);
    expect(text.slice(pinpoint?.start, pinpoint?.end)).toBe(words);
  });

  test.each([
    [
      'Theo Chỉ thị số 5/CT-TTg ngày 1/2/2020 của Thủ tướng Chính phủ về phát triển doanh nghiệp số, UBND tỉnh yêu cầu:',
      'phát triển doanh nghiệp số',
    ],
    ['Theo Chỉ thị số 5/CT-TTg về việc trồng rừng và Quyết định số 6/QĐ-TTg', 'trồng rừng'],
    ['Nghị quyết số 5-NQ/TW ngày 1/2/2018 của Ban Chấp hành Trung ương khóa XII về biển; việc khác', 'biển'],
    ['Chỉ thị số 5/CT-TTg quy định về rừng', null],
  ])('title: %s', (text, title) => {
    expect(first(text)?.title).toBe(title);
  });
});

describe('documents named by title alone', () => {
  test.each([
    ['thực hiện Đề án “Trợ giúp phát triển doanh nghiệp nhỏ”.', ['Đề án Trợ giúp phát triển doanh nghiệp nhỏ']],
    [
      'theo Chiến lược phát triển thanh niên giai đoạn 2021 - 2030, các sở',
      ['Chiến lược phát triển thanh niên giai đoạn 2021 - 2030'],
    ],
    ['theo Quyết định số 5/QĐ-TTg phê duyệt Đề án “Trợ giúp doanh nghiệp nhỏ”', []],
    ['xây dựng kế hoạch và chương trình công tác', []],
  ])('%s', (text, titles) => {
    expect(read(text).namedDocuments.map(({ title }) => title)).toEqual(titles);
  });
});
