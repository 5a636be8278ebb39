import { describe, expect, test } from '@jest/globals';
import { read } from '../../support/read-text.ts';

const first = (text: string) => read(text).citations[0];

describe('days as they are written', () => {
  test.each([
    ['ngày  05  tháng  8  năm  2020', '2020-08-05'],
    ['ngày 2 7 tháng 1 2 năm 20 14', '2014-12-27'],
    ['ngay 5/8/2020', '2020-08-05'],
    ['ngày ngày 5/8/2020', '2020-08-05'],
    ['ký ngày 5/8/2020', '2020-08-05'],
    [', ký  ban hành  ngày 5/8/2020', '2020-08-05'],
    ['ngày 5 tháng giêng năm 2020', '2020-01-05'],
    ['ngày 5 tháng Chạp năm 2020', '2020-12-05'],
    ['ngày 5/8 năm 2020', '2020-08-05'],
    ['ngày 5 / 8 / 2020', '2020-08-05'],
    ['ngày 5-8-2O20', '2020-08-05'],
    ['ngày I5/8/2020', '2020-08-15'],
    ['5/8/2020', '2020-08-05'],
    ['05.8.2020', '2020-08-05'],
    ['ngày 5/10/2006', '2006-10-05'],
    ['ngày 5/8/41', '1941-08-05'],
    ['ngày 5/8/40', '2040-08-05'],
    ['ngày 29/2/2004', '2004-02-29'],
    ['ngày 29/2/2000', '2000-02-29'],
    ['ngày 30/4/2006', '2006-04-30'],
    ['ngày 30/9/2006', '2006-09-30'],
    ['ngày 31/12/2006', '2006-12-31'],
    ['ngày 1/1/1900', '1900-01-01'],
    ['ngày 28/2/2100', '2100-02-28'],
    ['ngày 29/2/2100', null],
    ['ngày 29/2/1900', null],
    ['ngày 31/4/2006', null],
    ['ngày 31/6/2006', null],
    ['ngày 31/9/2006', null],
    ['ngày 31/11/2006', null],
    ['ngày 32/12/2006', null],
    ['ngày 0/12/2006', null],
    ['ngày 1/13/2006', null],
    ['ngày 1/0/2006', null],
    ['ngày 5/8/1899', null],
    ['ngày 5/8/2101', null],
    ['ngày 5/8/20200', null],
  ])('%s', (words, date) => {
    const year = date === null ? null : Number(date.slice(0, 4));
    expect(first(`theo Quyết định số 12/QĐ-TTg ${words} của Thủ tướng Chính phủ`)).toMatchObject({
      date,
      year,
      issuer: 'Thủ tướng Chính phủ',
    });
  });

  test.each([
    'ngày    tháng    năm 2020',
    'ngày … tháng 5 năm 2020',
    'ngày  /  /2020',
    'ngày 12 tháng   năm 2020',
    'tháng 8 năm 2020',
    'tháng 8/2020',
    'năm  2020',
    'ký năm 2020',
    'ban hành  năm 2020',
  ])('%s is a year', (words) => {
    expect(first(`theo Quyết định số 12/QĐ-TTg ${words} của Thủ tướng Chính phủ`)).toMatchObject({
      date: null,
      year: 2020,
      issuer: 'Thủ tướng Chính phủ',
    });
  });
});

describe('bodies and where their names end', () => {
  test.each([
    ['Hội nghị Trung ương 5', 'Hội nghị Trung ương'],
    ['UBND thị xã Sông Cầu về', 'Ủy ban nhân dân thị xã Sông Cầu'],
    ['UBND thị trấn Chờ về', 'Ủy ban nhân dân thị trấn Chờ'],
    ['UBND đặc khu Phú Quốc về', 'Ủy ban nhân dân đặc khu Phú Quốc'],
    ['UBND xã hội về', 'Ủy ban nhân dân'],
    ['UBND TP Vinh về', 'Ủy ban nhân dân TP Vinh'],
    ['UBND phường 12 về', 'Ủy ban nhân dân phường 12'],
    ['UBND phường 123 về', 'Ủy ban nhân dân phường'],
    ['UBND XÃ MỸ LỘC VỀ', 'Ủy ban nhân dân xã Mỹ Lộc'],
    ['UBND huyện Chi Lăng, tỉnh Lạng Sơn về', 'Ủy ban nhân dân huyện Chi Lăng'],
    ['UBND thành phố Lạng Sơn tỉnh Lạng Sơn về', 'Ủy ban nhân dân thành phố Lạng Sơn tỉnh Lạng Sơn'],
    ['UBND tỉnh\nLạng Sơn về', 'Ủy ban nhân dân tỉnh Lạng Sơn'],
    ['UBNĐ tỉnh về', 'Ủy ban nhân dân tỉnh'],
    ['HĐND  tỉnh về', 'Hội đồng nhân dân tỉnh'],
    ['UỶ BAN NHÂN DÂN HUYỆN VỤ BẢN', 'Ủy ban nhân dân huyện Vụ Bản'],
    ['ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN về', 'Ủy ban nhân dân tỉnh Lạng Sơn'],
    ['bộ tài chính về', 'Bộ Tài chính'],
    ['ban thường vụ tỉnh ủy về', 'Ban Thường vụ Tỉnh ủy'],
    ['công an tỉnh về', 'Công an tỉnh'],
    ['“Bộ Y tế” về', 'Bộ Y tế'],
    ['Sở Y tế tỉnh Lạng Sơn ban hành', 'Sở Y tế tỉnh Lạng Sơn'],
    ['Sở Y tế và Giám đốc', 'Sở Y tế'],
    ['Ngân hàng Nhà nước và Thông tư', 'Ngân hàng Nhà nước'],
    ['Chủ tịch UBND tỉnh và Luật', 'Chủ tịch Ủy ban nhân dân tỉnh'],
    ['Ban kinh tế và ngân sách HĐND tỉnh về', 'Ban kinh tế và ngân sách Hội đồng nhân dân tỉnh'],
    ['Đoàn giám sát của Ủy ban Thường vụ Quốc hội về', 'Đoàn giám sát của Ủy ban Thường vụ Quốc hội'],
    ['Đoàn giám sát  của HĐND tỉnh về', 'Đoàn giám sát của Hội đồng nhân dân tỉnh'],
    ['Văn phòng Đăng ký đất đai tỉnh về', 'Văn phòng Đăng ký đất đai tỉnh'],
    ['Trường Đại học Vinh về', 'Trường Đại học Vinh'],
    ['Viện Hàn lâm Khoa học quy định', 'Viện Hàn lâm Khoa học'],
    ['Quỹ Phát triển Đất đề nghị', 'Quỹ Phát triển Đất'],
    ['Trường Đại học; Vinh', 'Trường Đại học'],
    ['Phòng Tài chính huyện', 'Phòng Tài chính huyện'],
    ['liên ngành: Y tế, Nội vụ hướng dẫn', 'liên ngành: Y tế, Nội vụ'],
    ['liên Sở Tài chính và Sở Y tế hướng dẫn', 'liên Sở Tài chính và Sở Y tế'],
    ['Liên Bộ Tài chính – Y tế hướng dẫn', 'Liên Bộ Tài chính – Y tế'],
    ['Bộ Y tế - Bộ Nội vụ về', 'Bộ Y tế'],
    ['Công văn số', null],
    ['Bộ luật Lao động', null],
    ['Học sinh Vinh', null],
    ['Tổ chức Vinh', null],
    ['Tổng số phí', null],
    ['Đảng viên', null],
    ['cơ quan', null],
  ])('của %s', (words, issuer) => {
    expect(first(`theo Quyết định số 12/QĐ-ABC ngày 1/2/2010 của ${words}`)?.issuer).toBe(issuer);
  });
});

describe('numbers with the scars of their way here', () => {
  test.each([
    ['số 12 /2010/QĐ-UBND', '12/2010/QĐ-UBND'],
    ['số 12-2010/QĐ-UBND', '12-2010/QĐ-UBND'],
    ['số 12a/QĐ-UBND', '12a/QĐ-UBND'],
    ['số 12B/2010/QĐ-UBND', '12B/2010/QĐ-UBND'],
    ['số 12b /QĐ-UBND', '12b/QĐ-UBND'],
    ['số O8/QĐ-UBND', '08/QĐ-UBND'],
    ['số l08/QĐ-UBND', '108/QĐ-UBND'],
    ['SỐ131/QĐ-UBND', '131/QĐ-UBND'],
    ['số 12//QĐ-UBND', '12/QĐ-UBND'],
    ['số 12 – QĐ-UBND', '12-QĐ-UBND'],
    ['số 12/QĐ - UBND', '12/QĐ-UBND'],
    ['số 12/QĐ_UBND', '12/QĐ-UBND'],
    ['số 12/QĐ.UBND', '12/QĐ-UBND'],
    ['số 12/QĐ—UBND', '12/QĐ-UBND'],
    ['số 123456/QĐ-UBND', '123456/QĐ-UBND'],
    ['số 1 234/QĐ-UBND', '1234/QĐ-UBND'],
    ['số: 12 3/QĐ-UBND', '123/QĐ-UBND'],
    ['số 12 QĐ/UBND', '12-QĐ/UBND'],
    ['số 12/KHCN&MT-TT', '12/KHCN&MT-TT'],
    ['số 12/QÐ-UBND', '12/QĐ-UBND'],
    ['số 12/qđ-ttg', '12/QĐ-TTg'],
    ['số 12/QĐ-UBND-VX-KT', '12/QĐ-UBND-VX-KT'],
    ['số 12/QĐ-UBND-', '12/QĐ-UBND'],
    ['số 497/QĐ/2007/QĐ-UBND', '497/QĐ/2007/QĐ-UBND'],
    ['số 5 và số 12 3/QĐ-UBND', '123/QĐ-UBND'],
  ])('%s', (words, number) => {
    expect(read(`theo Quyết định ${words} về phí`).citations.map((each) => each.number)).toEqual([number]);
  });

  test.each(['số 1234567/QĐ-UBND', 'số 12 qđ/UBND', 'số 12 ABC', 'số 1.2/QĐ-UBND'])('%s is none', (words) => {
    expect(read(`theo Quyết định ${words} về phí`).citations).toEqual([]);
  });
});

describe('provisions of a document', () => {
  test.each([
    ['điểm đ  khoản 12a  Điều 112b  của các ', 'Điều 112b.12a.đ'],
    ['Điểm a1) Khoản 2, Điều 5, ', 'Điều 5.2.a1'],
    ['điều 5 ', 'Điều 5'],
    ['khoản 2, Điều 5 của  ', 'Điều 5.2'],
    ['mục 12 ', 'Mục 12'],
    ['Phần XII  của  ', 'Phần XII'],
    ['chương IV, ', 'Chương IV'],
  ])('%s', (words, path) => {
    expect(first(`theo ${words}Nghị định số 15/2019/NĐ-CP về phí`)?.pinpoint?.path).toBe(path);
  });

  test.each(['Điều 5 và 6 theo ', 'Điều 5 phí ', 'Điều '])('none: %s', (words) => {
    expect(first(`theo ${words}Nghị định số 15/2019/NĐ-CP về phí`)?.pinpoint).toBeNull();
  });
});

describe('titles and where they end', () => {
  test.each([
    ['về phí; về thuế', 'phí'],
    ['về phí: các mức', 'phí'],
    ['về phí. Sở Tài chính', 'phí'],
    ['về phí v.v và lệ phí', 'phí v.v và lệ phí'],
    ['về phí | 2020', 'phí'],
    ['về phí\nSở Tài chính', 'phí'],
    ['về phí\nÝ kiến', 'phí'],
    ['về phí\nqua cầu', 'phí qua cầu'],
    ['về phí\nở cầu', 'phí ở cầu'],
    ['về phí (Sau đây gọi là X)', 'phí'],
    ['về phí\n- lệ phí', 'phí'],
    ['về phí\n2. lệ phí', 'phí'],
    ['về phí\na) lệ phí', 'phí'],
    ['về phí (sau đây gọi tắt là X)', 'phí'],
    ['về phí ( kèm theo X)', 'phí'],
    ['về phí (lệ phí)', 'phí (lệ phí)'],
    ['về phí, để thu', 'phí'],
    ['về phí, nhằm thu', 'phí'],
    ['về phí, trong đó có thu', 'phí'],
    ['về phí, lệ phí', 'phí, lệ phí'],
    ['về phí, Sở Tài chính thu', 'phí'],
    ['về phí và', 'phí'],
    ['về phí theo các', 'phí'],
    ['v/v:  phí', 'phí'],
    [', về việc  phí', 'phí'],
    ['(bản chính) về phí', 'phí'],
    ['"Về việc phí: các mức" để thu', 'phí: các mức'],
    ['“Về việc: phí” để thu', 'phí'],
    ['khóa XII, kỳ họp thứ 5 về phí', 'phí'],
    ['về phí, Quyết định số 6/QĐ-TTg', 'phí'],
    ['về phí và các  Quyết định số 6/QĐ-TTg', 'phí'],
    ['về phí theo Quyết định số 6/QĐ-TTg', 'phí theo Quyết định số 6/QĐ-TTg'],
    ['về ;', null],
    ['và về phí', null],
  ])('Chỉ thị số 5/CT-TTg %s', (words, title) => {
    expect(first(`theo Chỉ thị số 5/CT-TTg ${words}`)?.title).toBe(title);
  });
});

describe('documents named by title alone, and not', () => {
  test.each([
    [
      'theo Chương trình mục tiêu quốc gia về  “giảm nghèo bền vững”',
      ['Chương trình mục tiêu quốc gia về giảm nghèo bền vững'],
    ],
    ['theo Đề án " số hóa hồ sơ đất đai "', ['Đề án số hóa hồ sơ đất đai']],
    ['theo Quy hoạch cây xanh đô thị đến năm 2030', ['Quy hoạch cây xanh đô thị đến năm 2030']],
    ['theo Chiến lược cây xanh phải trồng giai đoạn 2021 - 2030', []],
    ['xây dựng  Đề án “số hóa hồ sơ đất đai”', []],
    ['phê duyệt và triển khai  Đề án “số hóa hồ sơ đất đai”', []],
    ['đã phê duyệt Đề án “số hóa hồ sơ đất đai”', ['Đề án số hóa hồ sơ đất đai']],
    ['ban hành kèm theo  các  Đề án “số hóa hồ sơ đất đai”', []],
    ['theo Quyết định số 5/QĐ-TTg. Thực hiện Đề án “số hóa hồ sơ đất đai”', ['Đề án số hóa hồ sơ đất đai']],
    ['theo Quyết định số 5/QĐ-TTg và các nội dung của Đề án “số hóa hồ sơ đất đai”', ['Đề án số hóa hồ sơ đất đai']],
    [`${'Phí. '.repeat(60)}theo Quyết định số 5/QĐ-TTg về việc thực hiện Đề án “số hóa hồ sơ đất đai”`, []],
    ['theo Quyết định số 5/QĐ-TTg về việc thực hiện  các  Đề án “số hóa hồ sơ đất đai”', []],
    [
      'KẾ HOẠCH\nTriển khai Đề án “số hóa hồ sơ đất đai”\n\nI. MỤC ĐÍCH\ntheo Đề án “số hóa hồ sơ đất đai” và Đề án “số hóa hồ sơ hộ tịch”',
      ['Đề án số hóa hồ sơ hộ tịch'],
    ],
  ])('%s', (text, titles) => {
    expect(read(text).namedDocuments.map(({ title }) => title)).toEqual(titles);
  });
});

describe('laws named by title', () => {
  test.each([
    ['Căn cứ Luật Giá và các văn bản hướng dẫn;', ['Luật Giá']],
    ['Căn  cứ  vào các Luật Giá;', ['Luật Giá']],
    ['Căn cứ khoản 2 Điều 5  và của Luật Giá;', ['Luật Giá']],
    ['Căn cứ điểm a, khoản 2, Điều 5 Luật Giá, Luật Thuế và  các Luật Phí;', ['Luật Giá', 'Luật Thuế', 'Luật Phí']],
    ['phí; - Căn cứ Luật Giá;', ['Luật Giá']],
    ['theo Luật Giá;', []],
    ['theo Luật Giá và Luật Thuế năm 2020; theo Luật  Thuế đất', ['Luật Thuế', 'Luật Thuế']],
    ['Căn cứ Luật Giá; theo Luật Giáo dục', ['Luật Giá']],
    ['Căn cứ Luật Giá; theo Luật  Giá của tỉnh', ['Luật Giá', 'Luật Giá']],
    [
      'Căn cứ Luật Đất đai;\nCăn cứ Luật Đất đai Thủ đô;\ntheo Luật Đất đai Thủ đô',
      ['Luật Đất đai', 'Luật Đất đai Thủ đô', 'Luật Đất đai Thủ đô'],
    ],
    ['Căn cứ Luật Giá năm 2012, năm 2020;', ['Luật Giá']],
  ])('%s', (text, titles) => {
    expect(read(text).citations.map(({ title }) => title)).toEqual(titles);
  });
});

describe('the record that a website sets behind a document', () => {
  const record = 'Số ký hiệu: 12/QĐ-UBND\nLoại văn bản: Quyết định\nNgày ban hành: 1/2/2010\nNgười ký: A\n';
  const body = 'Theo Quyết định số 5/QĐ-TTg về phí.\n'.repeat(12);
  const inRecord = (text: string) => read(text).citations.filter(({ boilerplate }) => boilerplate).length;

  test.each([
    [
      'behind a signature',
      `${body}KT. CHỦ TỊCH\nA\n\nQuyết định số 7/QĐ-TTg\n${record}Quyết định số 8/QĐ-TTg về phí`,
      2,
    ],
    ['behind a line of recipients', `${body}Nơi nhận: Sở\n\nQuyết định số 7/QĐ-TTg\n${record}`, 1],
    ['from its own heading', `${body}QUYẾT ĐỊNH VỀ PHÍ\nQuyết định số 7/QĐ-TTg\n${record}`, 1],
    [
      'two labels are no record',
      `${body}Số ký hiệu: 12/QĐ-UBND\nLoại văn bản: Quyết định\nTheo Quyết định số 8/QĐ-TTg`,
      0,
    ],
    ['labels in the first half are the document’s own', `${record}${body}`, 0],
  ])('%s', (_what, text, count) => {
    expect(inRecord(text)).toBe(count);
  });
});
