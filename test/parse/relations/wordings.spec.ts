import { describe, expect, test } from '@jest/globals';
import { read, relationsOf } from '../../support/read-text.ts';

const inDecision = (words: string) => relationsOf(`QUYẾT ĐỊNH\nVề phí\n\n${words}`);
const inPlan = (words: string) => relationsOf(`KẾ HOẠCH\nVề phí\n\n${words}`);

describe('a new line that begins with such words or labels ends what the ground before it says', () => {
  test.each([
    'Xét',
    'Theo  đề nghị và',
    'Trên  cơ sở',
    'Điều 2.',
    'Khoản  2',
    '-',
    '•',
    '2.',
    '2.1.',
    '2.11)',
    '12)',
    '2 .',
    '3/',
    'b)',
    'đ)',
    'II.',
    'VIII.',
  ])('%s', (begins) => {
    const words = `Căn cứ Nghị định số 5/2006/NĐ-CP về phí\n  ${begins} ý kiến của Sở Tài chính và Quyết định số 9/2006/QĐ-UBND`;
    expect(inDecision(words)).toEqual(['this BASED_ON 5/2006/NĐ-CP']);
  });

  test.each(['Thực hiện', 'Thực  hiện'])('%s', (begins) => {
    const words = `Căn cứ Nghị định số 5/2006/NĐ-CP về phí\n  ${begins} ý kiến của Sở Tài chính và Quyết định số 9/2006/QĐ-UBND`;
    expect(inDecision(words)).toEqual(['this BASED_ON 5/2006/NĐ-CP', 'this IMPLEMENTS 9/2006/QĐ-UBND']);
  });

  test.each(['Căn cứ', 'Căn  cứ', 'CĂN CỨ', 'CĂN  CỨ'])('%s', (begins) => {
    const words = `Thực hiện Nghị định số 5/2006/NĐ-CP về phí\n  ${begins} Quyết định số 9/2006/QĐ-UBND`;
    expect(inPlan(words)).toEqual(['this IMPLEMENTS 5/2006/NĐ-CP', 'this BASED_ON 9/2006/QĐ-UBND']);
  });

  test.each([
    '.\n và ',
    '!\n và ',
    '\n \n và ',
    '. Sở và ',
    ' | Sở và ',
    '. Xét ý kiến của Sở và ',
    ': Xét tờ trình và ',
  ])('so does %j within a line', (between) => {
    const words = `Căn cứ Nghị định số 5/2006/NĐ-CP về phí${between}Quyết định số 9/2006/QĐ-UBND`;
    expect(inDecision(words)).toEqual(['this BASED_ON 5/2006/NĐ-CP']);
  });

  test.each([' | sở và ', '. sở và '])('but %j does not', (between) => {
    const words = `Căn cứ Nghị định số 5/2006/NĐ-CP về phí${between}Quyết định số 9/2006/QĐ-UBND`;
    expect(inDecision(words)).toEqual(['this BASED_ON 5/2006/NĐ-CP', 'this BASED_ON 9/2006/QĐ-UBND']);
  });
});

const LABELS = [
  '-',
  '+',
  '•',
  '–',
  '*',
  '|',
  'Điều 12.',
  'Điều 2:',
  '2.',
  '12.',
  '1.12.',
  '12)',
  '1/',
  '1 .',
  'b)',
  'đ)',
];

describe('an article, a point or a row of a decision that begins with what it does', () => {
  test.each([...LABELS, 'Điều  2', 'Đồng thời', 'Đồng thời, ', '- Nay ', 'Nay', ''])('%s bãi bỏ …', (label) => {
    expect(inDecision(`Điều 1. Ban hành Quy định.\n${label} bãi bỏ Quyết định số 9/2006/QĐ-UBND.`)).toEqual([
      'this REPEALS 9/2006/QĐ-UBND',
    ]);
  });

  test.each(['Sở Tài chính', 'a b) ', 'Mục x.'])('"%s bãi bỏ …" is what somebody else does', (label) => {
    expect(inDecision(`Điều 1. Ban hành Quy định.\n${label} bãi bỏ Quyết định số 9/2006/QĐ-UBND.`)).toEqual([]);
  });

  test.each(LABELS)('%s Một số điều của … được sửa đổi', (label) => {
    for (const part of [
      '',
      'Một số điều của ',
      'Các điều của ',
      'Tên ',
      'Cụm từ “phí” tại ',
      'Khoản 2 Điều 3 ',
      'Phụ lục 1 ',
    ])
      expect(
        inDecision(
          `Điều 1. Ban hành Quy định.\n${label} ${part}Quyết định số 9/2006/QĐ-UBND về phí được sửa đổi, bổ sung như sau:`,
        ),
      ).toEqual(['this AMENDS 9/2006/QĐ-UBND']);
  });

  test.each([
    'được điều chỉnh lại thành:',
    'nay  bổ sung  bằng:',
    'được sửa đổi, bổ sung và điều chỉnh như sau:',
    'được thay thế bằng:',
  ])('Điều 3 Quyết định số … %s', (words) => {
    expect(inDecision(`Điều 1. Điều 3 Quyết định số 9/2006/QĐ-UBND ${words}`)).toEqual(['this AMENDS 9/2006/QĐ-UBND']);
  });

  test.each([
    'hết hiệu lực',
    'hết hiệu lực thi hành',
    'không còn hiệu lực',
    'bị bãi bỏ',
    'được bãi bỏ kể từ ngày ký',
    'hết hiệu lực kể từ ngày Quyết định này có hiệu lực',
  ])('Các Quyết định số … %s', (words) => {
    expect(inDecision(`Điều 3. Các Quyết định số 9/2006/QĐ-UBND của UBND tỉnh ${words}.`)).toEqual([
      'this REPEALS 9/2006/QĐ-UBND',
    ]);
  });

  test('what ends for somebody does not end', () => {
    expect(inDecision('Điều 3. Quyết định số 9/2006/QĐ-UBND hết hiệu lực với hộ nghèo.')).toEqual([]);
  });
});

describe('items under the head of a list', () => {
  test.each([
    '- ',
    '• ',
    '1. ',
    '12) ',
    '1.12. ',
    'a) ',
    'và  ',
    '- các  ',
    'a) Điều 5, 6 và 7  của  ',
    '- khoản 2 Điều 3 ',
    'Phụ lục 2 kèm theo ',
    'Nội dung về phí và  Phụ lục 2 kèm theo ',
    'Nội dung về phí, khoản 2  tại ',
  ])('%sQuyết định số …', (label) => {
    const words = `Điều 2. Bãi bỏ các văn bản sau đây:\n${label}Quyết định số 9/2006/QĐ-UBND về phí;\n${label}Quyết định số 10/2006/QĐ-UBND về lệ phí.`;
    expect(inDecision(words)).toEqual(['this REPEALS 9/2006/QĐ-UBND', 'this REPEALS 10/2006/QĐ-UBND']);
  });

  test.each(['Hộ nghèo theo ', '- Sở Tài chính báo cáo '])('%sQuyết định số … is none', (label) => {
    expect(inDecision(`Điều 2. Bãi bỏ các văn bản sau đây:\n${label}Quyết định số 9/2006/QĐ-UBND về phí.`)).toEqual([]);
  });

  test.each([
    ', ',
    ' và  ',
    '  hoặc ',
    ', các ',
    ' và các  ',
    ', và  ',
    ' và Điều 5  của  ',
    ' và khoản 2 Điều 5 ',
    ', Mục 2 và 3 của ',
    ' và  Phụ lục 1 của ',
  ])('within a clause the list goes on behind "%s"', (between) => {
    const words = `Thực hiện Nghị quyết số 5-NQ/TW${between}Nghị quyết số 6-NQ/TW, UBND tỉnh ban hành Kế hoạch:`;
    expect(inPlan(words)).toEqual(['this IMPLEMENTS 5-NQ/TW', 'this IMPLEMENTS 6-NQ/TW']);
  });

  test.each([
    '(sau đây gọi tắt là',
    '(dưới đây  gọi là',
    '(từ nay được  gọi chung là',
    '(viết tắt là:',
    '( sau đây  viết  gọn  là :',
  ])('a list goes on behind "%s …)"', (renamed) => {
    const words = `THÔNG TƯ\nHướng dẫn thi hành Nghị định số 5/2006/NĐ-CP ${renamed} Nghị định số 5/2006/NĐ-CP) và Nghị định số 6/2007/NĐ-CP\n\nI. PHẠM VI`;
    expect(relationsOf(words)).toEqual(['this IMPLEMENTS 5/2006/NĐ-CP', 'this IMPLEMENTS 6/2007/NĐ-CP']);
  });
});

describe('a section of a directive', () => {
  const inSection = (words: string) => relationsOf(`CHỈ THỊ\nVề phí\n\nI. TÌNH HÌNH\n\n${words}`);

  test.each([
    ['Thực hiện  ', 'yêu cầu:'],
    ['Triển khai  các  ', 'chỉ thị các ngành:'],
    ['Thực hiện ', 'chỉ đạo như sau'],
    ['Thực hiện ', 'yêu cầu\n1. Sở Tài chính rà soát.'],
  ])('that opens "%sChỉ thị số …, Ủy ban nhân dân tỉnh %s" carries it out', (opens, demands) => {
    expect(inSection(`${opens}Chỉ thị số 5/CT-TTg, Ủy ban nhân dân tỉnh ${demands}`)).toEqual([
      'this IMPLEMENTS 5/CT-TTg',
    ]);
  });

  test.each([
    'Thực hiện Chỉ thị số 5/CT-TTg, Ủy ban nhân dân tỉnh cho biết.',
    'Thực hiện Chỉ thị số 5/CT-TTg, Ủy ban nhân dân tỉnh cho biết:\n1. Sở Tài chính yêu cầu: nộp phí.',
    'Sở Thực hiện Chỉ thị số 5/CT-TTg, Ủy ban nhân dân tỉnh yêu cầu:',
  ])('but not so: %s', (words) => {
    expect(inSection(words)).toEqual([]);
  });
});

test.each([
  'UBND tỉnh xây dựng',
  'Ủy ban nhân dân tỉnh  ban hành',
  'Chính phủ quyết định',
  'Thủ tướng Chính phủ yêu cầu',
  'Bộ trưởng Bộ Y tế hướng dẫn',
  'Bộ Y tế ban hành',
  'Ban Thường vụ Tỉnh ủy ban hành',
  'Đảng đoàn quyết định',
  'Hội đồng nhân dân tỉnh ban hành',
])('"…, %s Kế hoạch thực hiện …" is the document that acts again', (subject) => {
  const words = `Căn cứ Nghị quyết số 5-NQ/TW,  ${subject} Kế hoạch thực hiện Nghị quyết số 6/NQ-CP`;
  expect(inPlan(words)).toEqual(['this BASED_ON 5-NQ/TW', 'this IMPLEMENTS 6/NQ-CP']);
});

describe('one document to another', () => {
  test.each([
    ['đã  được sửa đổi, bổ sung bởi', 'AMENDS'],
    ['được  điều chỉnh theo  các', 'AMENDS'],
    ['được sửa đổi và  bổ sung tại', 'AMENDS'],
    ['được bổ sung bằng', 'AMENDS'],
    ['được sửa đổi Điều 5 và biểu phí bởi  các ', 'AMENDS'],
    ['đã  được thay thế bởi  các ', 'REPLACES'],
    ['bị  thay thế theo', 'REPLACES'],
    ['được thay thế Điều 5 và biểu phí tại', 'REPLACES'],
    ['đã  bị  bãi bỏ bởi', 'REPEALS'],
    ['được hủy bỏ theo  các ', 'REPEALS'],
    ['bị huỷ bỏ Điều 5 và biểu phí tại', 'REPEALS'],
  ])('passive: %s', (words, relation) => {
    expect(relationsOf(`1. Áp dụng Nghị định số 5/2006/NĐ-CP ${words} Nghị định số 6/2008/NĐ-CP.`)).toEqual([
      `6/2008/NĐ-CP ${relation} 5/2006/NĐ-CP`,
    ]);
  });

  test.each([
    ['để  thay thế  cho', 'REPLACES'],
    ['thay thế nội dung quy định về phí tại', 'REPLACES'],
    ['thay thế Điều 5 về lệ phí tại', 'REPLACES'],
    ['hủy bỏ', 'REPEALS'],
    ['huỷ bỏ một phần', 'REPEALS'],
    ['bãi bỏ quy định về phí và lệ phí tại', 'REPEALS'],
    ['điều chỉnh, bổ sung và  bãi bỏ một số điều của', 'AMENDS'],
    ['đính chính', 'AMENDS'],
    ['bố sung', 'AMENDS'],
    ['sửa đổi biểu phí ban hành kèm  theo', 'AMENDS'],
    ['để  tổ chức  quy định chi tiết một số điều và biện pháp thi hành', 'IMPLEMENTS'],
    ['quy định cụ thể việc thi hành', 'IMPLEMENTS'],
    ['hướng dẫn  thực hiện', 'IMPLEMENTS'],
    ['để  tiếp tục  tổ chức  thực hiện', 'IMPLEMENTS'],
    ['tăng cường  triển khai', 'IMPLEMENTS'],
    ['cụ thể hóa', 'IMPLEMENTS'],
    ['cụ thể hoá', 'IMPLEMENTS'],
    ['quy định chi tiết  và  hướng dẫn', 'IMPLEMENTS'],
    ['quy định chi tiết ,  hướng dẫn', 'IMPLEMENTS'],
    ['quy định chi tiết', 'IMPLEMENTS'],
    ['hướng dẫn', 'IMPLEMENTS'],
    ['hướng dẫn chế độ theo  quy định  tại ', 'IMPLEMENTS'],
    ['hướng dẫn chế độ theo  các ', 'IMPLEMENTS'],
    ['về  triển khai kiểm kê rừng theo  các ', 'IMPLEMENTS'],
    ['v/v  tổ chức  thực hiện kiểm kê theo ', 'IMPLEMENTS'],
  ])('active: %s', (words, relation) => {
    const text = `1. Áp dụng Thông tư số 60/2009/TT-BTC ${words} Nghị định số 6/2008/NĐ-CP.`;
    expect(relationsOf(text)).toEqual([`60/2009/TT-BTC ${relation} 6/2008/NĐ-CP`]);
    const evidence = text.slice(read(text).relations[0]?.start);
    expect(evidence.slice(0, words.trim().length)).toBe(words.trim());
  });

  test.each([
    'bổ sung biểu phí theo',
    'bổ sung biểu phí để nộp theo',
    'bãi bỏ biểu phí trên  cơ  sở',
    'bãi bỏ biểu phí căn  cứ',
    'bãi bỏ biểu phí, Sở Tài chính áp dụng',
    'thay thế biểu phí tại',
  ])('none: %s', (words) => {
    expect(relationsOf(`1. Áp dụng Thông tư số 60/2009/TT-BTC ${words} Nghị định số 6/2008/NĐ-CP.`)).toEqual([]);
  });

  test.each(['Tờ trình số 60/TTr-BTC', 'Báo cáo số 60/BC-BTC', 'Thông báo số 60/TB-BTC'])(
    '%s acts on none',
    (heard) => {
      for (const words of ['hướng dẫn thi hành', 'về triển khai kiểm kê theo'])
        expect(relationsOf(`1. Xem ${heard} ${words} Nghị định số 6/2008/NĐ-CP.`)).toEqual([]);
    },
  );

  test.each([
    ['thay thế', '1/2/2009', []],
    ['bãi bỏ', '1/2/2009', []],
    ['sửa đổi', '1/2/2009', []],
    ['hướng dẫn thi hành', '1/2/2009', ['60/2009/TT-BTC IMPLEMENTS 6/2009/NĐ-CP']],
    ['hướng dẫn thi hành', '2/2/2009', []],
  ])('%s on 1/2/2009 what is of %s', (words, date, relations) => {
    expect(
      relationsOf(
        `1. Theo Thông tư số 60/2009/TT-BTC ngày 1/2/2009 ${words} Nghị định số 6/2009/NĐ-CP ngày ${date} và công việc.`,
      ),
    ).toEqual(relations);
  });

  test('a date that another mention tells counts', () => {
    const words =
      '1. Theo Thông tư số 60/2009/TT-BTC ngày 1/2/2009 sửa đổi Nghị định số 6/2009/NĐ-CP; theo Nghị định số 6/2009/NĐ-CP ngày 3/3/2009.';
    expect(relationsOf(words)).toEqual([]);
  });

  test('none acts on itself', () => {
    expect(inPlan('1. Kế hoạch số 5/KH-UBND thực hiện Kế hoạch số 5/KH-UBND.')).toEqual([]);
    expect(inPlan('1. Kế hoạch này thực hiện Kế hoạch này.')).toEqual([]);
  });
});

describe('the preamble of a plan', () => {
  test.each([
    'Thực hiện sự chỉ đạo tại',
    'Triển khai ý kiến tại',
    'Để thực hiện ý kiến tại',
    'Để triển khai ý kiến tại',
  ])('%s', (words) => {
    expect(inPlan(`${words} Chỉ thị số 5/CT-TTg, các ngành cố gắng.`)).toEqual(['this IMPLEMENTS 5/CT-TTg']);
  });

  test.each(['Căn  cứ', '(Căn cứ', '( căn cứ'])('%s', (words) => {
    expect(inPlan(`${words} Chỉ thị số 5/CT-TTg, các ngành cố gắng.`)).toEqual(['this BASED_ON 5/CT-TTg']);
  });

  test.each([
    'Thực hiện phí theo quy định tại',
    'Sau khi các ngành thực hiện',
    'Qua thực hiện',
    'Các cấp đã tích cực thực hiện',
    'Thời gian qua, các ngành đã nghiêm túc thực hiện',
  ])('%s is what others did', (words) => {
    expect(inPlan(`${words} Chỉ thị số 5/CT-TTg, các ngành cố gắng.`)).toEqual([]);
  });
});

describe('what else decides', () => {
  test.each(['Xét đề nghị', 'Theo đề nghị', 'Sau khi xem xét đề nghị'])('%s … sửa đổi … relates nothing', (begins) => {
    expect(inDecision(`${begins} của Sở Y tế về việc sửa đổi Quyết định số 5/2017/QĐ-UBND;`)).toEqual([]);
  });

  test('a comma without a blank goes on with the list', () => {
    const words = 'Căn cứ Nghị định số 5/2006/NĐ-CP,và Nghị định số 6/2006/NĐ-CP;';
    expect(inDecision(words)).toEqual(['this BASED_ON 5/2006/NĐ-CP', 'this BASED_ON 6/2006/NĐ-CP']);
  });

  test.each<[string, string, string[]]>([
    [
      'its own words far before the act',
      'Điều 2. Quyết định này có hiệu lực kể từ ngày ký, trừ các khoản phí, và thay thế Quyết định số 9/2006/QĐ-UBND.',
      ['this REPLACES 9/2006/QĐ-UBND'],
    ],
    [
      'what somebody applies is not changed',
      'Điều 1. Phí.\nSở Y tế áp dụng Quyết định số 9/2006/QĐ-UBND được sửa đổi như sau:',
      [],
    ],
    [
      'blanks behind the sign before an item',
      'Điều 2. Bãi bỏ các văn bản:  \n1. Quyết định số 9/2006/QĐ-UBND.',
      ['this REPEALS 9/2006/QĐ-UBND'],
    ],
    [
      'changed twice',
      'Điều 1. Điều 3 Quyết định số 9/2006/QĐ-UBND được sửa đổi, và  bổ sung  lại  như sau:',
      ['this AMENDS 9/2006/QĐ-UBND'],
    ],
    [
      'a ground behind a semicolon',
      'Căn cứ Nghị định số 5/2006/NĐ-CP về phí;Căn  cứ Nghị định số 6/2006/NĐ-CP;',
      ['this BASED_ON 5/2006/NĐ-CP', 'this BASED_ON 6/2006/NĐ-CP'],
    ],
    [
      'a law is changed by a law behind a decree on it',
      'Căn cứ Nghị định số 5/2007/NĐ-CP quy định chi tiết Luật Giá năm 2000 được sửa đổi theo Luật Giá năm 2009;',
      ['this BASED_ON 5/2007/NĐ-CP', '5/2007/NĐ-CP IMPLEMENTS Luật Giá'],
    ],
    [
      'a law is changed by a resolution',
      'Căn cứ Nghị định số 5/2007/NĐ-CP quy định chi tiết Luật Giá năm 2000 được sửa đổi theo Nghị quyết số 51/2001/QH10;',
      ['this BASED_ON 5/2007/NĐ-CP', '5/2007/NĐ-CP IMPLEMENTS Luật Giá', '51/2001/QH10 AMENDS Luật Giá'],
    ],
    [
      'a decree is changed by a decree behind a circular on it',
      'Căn cứ Thông tư số 5/2007/TT-BTC hướng dẫn Nghị định số 6/2006/NĐ-CP được sửa đổi bởi Nghị định số 7/2008/NĐ-CP;',
      ['this BASED_ON 5/2007/TT-BTC', '5/2007/TT-BTC IMPLEMENTS 6/2006/NĐ-CP', '7/2008/NĐ-CP AMENDS 6/2006/NĐ-CP'],
    ],
  ])('in a decision: %s', (_what, words, relations) => {
    expect(inDecision(words)).toEqual(relations);
  });

  test.each<[string, string, string[]]>([
    ['work on what is changed', '1. Điều 3 Quyết định số 9/2006/QĐ-UBND được sửa đổi như sau:', []],
    [
      'what it says of itself',
      'I. PHÍ\n1. Kế hoạch này  thực hiện Nghị quyết số 5-NQ/TW.',
      ['this IMPLEMENTS 5-NQ/TW'],
    ],
    ['what others do under it', 'I. PHÍ\n1. Kế hoạch này giao các sở thực hiện Nghị quyết số 5-NQ/TW.', []],
    ['an indent', '   Thực hiện sự chỉ đạo tại Chỉ thị số 5/CT-TTg, các ngành cố gắng.', ['this IMPLEMENTS 5/CT-TTg']],
    [
      'a ground behind a semicolon',
      'Thực hiện Nghị định số 5/2006/NĐ-CP về phí;Căn  cứ Nghị định số 6/2006/NĐ-CP;',
      ['this IMPLEMENTS 5/2006/NĐ-CP', 'this BASED_ON 6/2006/NĐ-CP'],
    ],
    [
      'a list may not reach over a page of text',
      `Thực hiện Nghị quyết số 5-NQ/TW ${'về phí và lệ phí '.repeat(90)}, Nghị quyết số 6-NQ/TW`,
      ['this IMPLEMENTS 5-NQ/TW'],
    ],
  ])('in a plan: %s', (_what, words, relations) => {
    expect(inPlan(words)).toEqual(relations);
  });

  test.each([
    'Thực hiện nhiệm vụ theo Chỉ thị số 5/CT-TTg, Ủy ban nhân dân tỉnh yêu cầu:',
    'Thực hiện Chỉ thị số 5/CT-TTg, Ủy ban nhân dân tỉnh cho biết:\n\n  12) Sở Tài chính yêu cầu: nộp phí.',
    'Thực hiện Chỉ thị số 5/CT-TTg, Ủy ban nhân dân tỉnh cho biết:\n  đ) Sở Tài chính yêu cầu: nộp phí.',
    'Thực hiện Chỉ thị số 5/CT-TTg, Ủy ban nhân dân tỉnh cho biết:\n - Sở Tài chính yêu cầu: nộp phí.',
  ])('a section that opens otherwise: %s', (words) => {
    expect(relationsOf(`CHỈ THỊ\nVề phí\n\nI. TÌNH HÌNH\n\n${words}`)).toEqual([]);
  });
});

test('the document’s own day counts, and not its year alone', () => {
  const head = 'Số: 5/KH-UBND\nLạng Sơn, ngày 15 tháng 01 năm 2020\n\nKẾ HOẠCH\n';
  expect(relationsOf(`${head}Thực hiện Nghị quyết số 5-NQ/TW ngày 14/1/2020\n\nI. PHÍ`)).toEqual([
    'this IMPLEMENTS 5-NQ/TW',
  ]);
  expect(relationsOf(`${head}Thực hiện Nghị quyết số 5-NQ/TW ngày 16/1/2020\n\nI. PHÍ`)).toEqual([]);
});
