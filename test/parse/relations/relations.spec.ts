import { describe, expect, test } from '@jest/globals';
import { read, relationsOf } from '../../support/read-text.ts';

describe('this document', () => {
  test.each([
    [
      'a title',
      'KẾ HOẠCH\nThực hiện Nghị quyết số 5-NQ/TW ngày 1/2/2019 của Bộ Chính trị\n\nI. MỤC ĐÍCH',
      ['this IMPLEMENTS 5-NQ/TW'],
    ],
    [
      'a preamble',
      'KẾ HOẠCH\nTriển khai công tác\n\nThực hiện Nghị quyết số 5-NQ/TW, Nghị quyết số 6/NQ-CP và Chương trình hành động số 7-CTr/TU, UBND tỉnh xây dựng Kế hoạch như sau:\n\nI. MỤC ĐÍCH',
      ['this IMPLEMENTS 5-NQ/TW', 'this IMPLEMENTS 6/NQ-CP', 'this IMPLEMENTS 7-CTr/TU'],
    ],
    [
      'recitals, by line, semicolon and "và"',
      'QUYẾT ĐỊNH\nVề phí\n\nCăn cứ Luật Giáo dục ngày 14/6/2019; Nghị định số 5/2006/NĐ-CP về học phí và Nghị định số 6/2008/NĐ-CP về trường;\nCăn cứ Thông tư số 7/2009/TT-BTC;',
      [
        'this BASED_ON Luật Giáo dục',
        'this BASED_ON 5/2006/NĐ-CP',
        'this BASED_ON 6/2008/NĐ-CP',
        'this BASED_ON 7/2009/TT-BTC',
      ],
    ],
    [
      'what was heard is no ground',
      'QUYẾT ĐỊNH\nVề phí\n\nCăn cứ Luật Giáo dục ngày 14/6/2019;\nXét đề nghị của Sở Tài chính tại Tờ trình số 8/TTr-STC về việc bãi bỏ Quyết định số 9/QĐ-UBND;',
      ['this BASED_ON Luật Giáo dục'],
    ],
    [
      'an article that amends',
      'QUYẾT ĐỊNH\nVề phí\n\nĐiều 1. Sửa đổi, bổ sung một số điều của Quy định ban hành kèm theo Quyết định số 9/2006/QĐ-UBND như sau:',
      ['this AMENDS 9/2006/QĐ-UBND'],
    ],
    [
      'an article that replaces and repeals',
      'QUYẾT ĐỊNH\nVề phí\n\nĐiều 2. Quyết định này có hiệu lực sau 10 ngày và thay thế Quyết định số 9/2006/QĐ-UBND và bãi bỏ Quyết định số 10/2006/QĐ-UBND.',
      ['this REPLACES 9/2006/QĐ-UBND', 'this REPEALS 10/2006/QĐ-UBND'],
    ],
    [
      'a list under its head',
      'QUYẾT ĐỊNH\nVề phí\n\nĐiều 2. Bãi bỏ các văn bản sau đây:\n1. Quyết định số 9/2006/QĐ-UBND về phí;\n2. Quyết định số 10/2006/QĐ-UBND về lệ phí.',
      ['this REPEALS 9/2006/QĐ-UBND', 'this REPEALS 10/2006/QĐ-UBND'],
    ],
    [
      'words behind the document',
      'QUYẾT ĐỊNH\nVề phí\n\nĐiều 3. Quyết định số 9/2006/QĐ-UBND của UBND tỉnh và Quyết định số 8/2006/QĐ-UBND hết hiệu lực kể từ ngày Quyết định này có hiệu lực.',
      ['this REPEALS 9/2006/QĐ-UBND', 'this REPEALS 8/2006/QĐ-UBND'],
    ],
    [
      'a passive article',
      'QUYẾT ĐỊNH\nVề phí\n\nĐiều 1. Điều 5 Quy định ban hành kèm theo Quyết định số 9/2006/QĐ-UBND ngày 1/2/2006 của UBND tỉnh được sửa đổi như sau:\n2. Một số điều của Quyết định số 8/2006/QĐ-UBND được sửa đổi, bổ sung như sau:',
      ['this AMENDS 9/2006/QĐ-UBND', 'this AMENDS 8/2006/QĐ-UBND'],
    ],
    [
      'the day from which another ends',
      'QUYẾT ĐỊNH\nVề phí\n\nĐiều 3. Kể từ ngày Quyết định này có hiệu lực, Quyết định số 9/2006/QĐ-UBND hết hiệu lực thi hành.',
      ['this REPEALS 9/2006/QĐ-UBND'],
    ],
    [
      'an article of a law named by title alone is a ground',
      'QUYẾT ĐỊNH\nVề đo lường\n\nCăn cứ Điều 12 Pháp lệnh Đo lường được công bố theo Lệnh số 43/LCT ngày 16/7/1990;',
      ['this BASED_ON Pháp lệnh Đo lường'],
    ],
    [
      'what others did before is not its own act',
      'CHỈ THỊ\nVề phí\n\nThời gian qua, thực hiện Chỉ thị số 5/CT-TTg, các ngành đã cố gắng.',
      [],
    ],
    [
      'a list whose first member is no citation',
      'KẾ HOẠCH\nVề chè\n\nThực hiện Luật Chè và các văn bản hướng dẫn; Quyết định số 9/QĐ-TTg, UBND tỉnh ban hành Kế hoạch:',
      ['this IMPLEMENTS 9/QĐ-TTg'],
    ],
    [
      'work that a plan assigns is not its own act',
      'KẾ HOẠCH\nVề phí\n\n1. Sở Tài chính tham mưu sửa đổi Quyết định số 9/2006/QĐ-UBND.\n2. Thực hiện Nghị quyết số 5-NQ/TW.',
      [],
    ],
    [
      'a newspaper page says nothing of itself',
      'Sau 30 năm đổi mới.\nThực hiện Nghị quyết số 5-NQ/TW, các cấp đã cố gắng.',
      [],
    ],
  ])('%s', (_what, text, relations) => {
    expect(relationsOf(text)).toEqual(relations);
  });
});

describe('chains, not stars', () => {
  test.each([
    [
      'an action programme',
      '1. Triển khai Kế hoạch số 18/KH-UBND của UBND tỉnh thực hiện Nghị quyết số 9/NQ-CP của Chính phủ ban hành Chương trình hành động thực hiện Nghị quyết số 1-NQ/TW.',
      ['18/KH-UBND IMPLEMENTS 9/NQ-CP', '9/NQ-CP IMPLEMENTS 1-NQ/TW'],
    ],
    [
      'the first of a list does not follow the second',
      '1. Triển khai Chương trình số 6-CTr/TU và Kế hoạch số 18/KH-UBND thực hiện Nghị quyết số 9/NQ-CP.',
      ['18/KH-UBND IMPLEMENTS 9/NQ-CP'],
    ],
    [
      'amended in a title',
      'QUYẾT ĐỊNH\n\nCăn cứ Nghị định số 24/2006/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 57/2002/NĐ-CP;',
      ['this BASED_ON 24/2006/NĐ-CP', '24/2006/NĐ-CP AMENDS 57/2002/NĐ-CP'],
    ],
    [
      'a list inside the title',
      'QUYẾT ĐỊNH\n\nCăn cứ Quyết định số 7/2007/QĐ-TTg sửa đổi Quyết định số 8/TTg và Điều 3 Quyết định số 9/2000/QĐ-TTg;',
      ['this BASED_ON 7/2007/QĐ-TTg', '7/2007/QĐ-TTg AMENDS 8/TTg', '7/2007/QĐ-TTg AMENDS 9/2000/QĐ-TTg'],
    ],
    [
      'theirs is not its own',
      'QUYẾT ĐỊNH\n\nCăn cứ Luật Đất đai năm 2003;\nCăn cứ Nghị định số 17/2006/NĐ-CP về sửa đổi các Nghị định hướng dẫn thi hành Luật Đất đai và Nghị định số 18/2004/NĐ-CP;',
      ['this BASED_ON Luật Đất đai', 'this BASED_ON 17/2006/NĐ-CP', '17/2006/NĐ-CP AMENDS 18/2004/NĐ-CP'],
    ],
    [
      'guidance by another',
      'QUYẾT ĐỊNH\n\nCăn cứ Thông tư số 5/2008/TT-BTC hướng dẫn thực hiện chế độ trợ cấp theo Quyết định số 4/2008/QĐ-TTg;',
      ['this BASED_ON 5/2008/TT-BTC', '5/2008/TT-BTC IMPLEMENTS 4/2008/QĐ-TTg'],
    ],
    [
      'the passive turns round',
      'QUYẾT ĐỊNH\n\nCăn cứ Hiến pháp năm 1992 đã được sửa đổi, bổ sung một số điều theo Nghị quyết số 51/2001/QH10;',
      ['this BASED_ON Hiến pháp', '51/2001/QH10 AMENDS Hiến pháp'],
    ],
    [
      'a phrase broken over two lines',
      'QUYẾT ĐỊNH\n\nCăn\ncứ Nghị định số 5/2016/NĐ-CP quy định chi tiết thi\nhành Nghị quyết số 4/2015/QH13;',
      ['this BASED_ON 5/2016/NĐ-CP', '5/2016/NĐ-CP IMPLEMENTS 4/2015/QH13'],
    ],
    [
      'a list that goes on behind a bracket',
      'THÔNG TƯ\nHướng dẫn thi hành Nghị định số 5/2006/NĐ-CP (sau đây gọi tắt là Nghị định số 5/2006/NĐ-CP) và Nghị định số 6/2007/NĐ-CP\n\nI. PHẠM VI',
      ['this IMPLEMENTS 5/2006/NĐ-CP', 'this IMPLEMENTS 6/2007/NĐ-CP'],
    ],
    [
      'a list that goes on behind a title, with an article',
      'QUYẾT ĐỊNH\n\nCăn cứ Quyết định số 7/2007/QĐ-TTg sửa đổi Quyết định số 8/TTg về nhà ở và Điều 3 Quyết định số 9/2000/QĐ-TTg;',
      ['this BASED_ON 7/2007/QĐ-TTg', '7/2007/QĐ-TTg AMENDS 8/TTg', '7/2007/QĐ-TTg AMENDS 9/2000/QĐ-TTg'],
    ],
    [
      'acting twice',
      'QUYẾT ĐỊNH\n\nCăn cứ Thông tư số 60/2007/TT-BTC hướng dẫn thi hành Nghị định số 5/2007/NĐ-CP và hướng dẫn thi hành Nghị định số 6/2007/NĐ-CP;',
      [
        'this BASED_ON 60/2007/TT-BTC',
        '60/2007/TT-BTC IMPLEMENTS 5/2007/NĐ-CP',
        '60/2007/TT-BTC IMPLEMENTS 6/2007/NĐ-CP',
      ],
    ],
    [
      'a title that says by what it is carried out',
      'QUYẾT ĐỊNH\n\nCăn cứ Kế hoạch số 60/KH-BTNMT về thực hiện kiểm kê rừng toàn quốc theo Chỉ thị số 5/CT-TTg;',
      ['this BASED_ON 60/KH-BTNMT', '60/KH-BTNMT IMPLEMENTS 5/CT-TTg'],
    ],
    [
      'a decree changes no law but the decree on it',
      'QUYẾT ĐỊNH\n\nCăn cứ Luật Giá ngày 1/2/2000;\nCăn cứ Nghị định số 5/2007/NĐ-CP quy định chi tiết Luật Giá đã được sửa đổi, bổ sung theo Nghị định số 6/2009/NĐ-CP;',
      [
        'this BASED_ON Luật Giá',
        'this BASED_ON 5/2007/NĐ-CP',
        '5/2007/NĐ-CP IMPLEMENTS Luật Giá',
        '6/2009/NĐ-CP AMENDS 5/2007/NĐ-CP',
      ],
    ],
    [
      'one that is replaced',
      'Quyết định số 5/QĐ-UBND được thay thế bởi Quyết định số 6/QĐ-UBND.',
      ['6/QĐ-UBND REPLACES 5/QĐ-UBND'],
    ],
  ])('%s', (_what, text, relations) => {
    expect(relationsOf(text)).toEqual(relations);
  });

  test('nothing implements what is later than itself', () => {
    const text = '1. Triển khai Kế hoạch số 18/KH-UBND ngày 1/2/2017 thực hiện Nghị quyết số 9/NQ-CP ngày 3/10/2018.';
    expect(relationsOf(text)).toEqual([]);
    expect(read(text).notices.map(({ code }) => code)).toContain('RELATION_AGAINST_DATES');
  });

  test('the evidence holds the words and the number', () => {
    const text =
      'KẾ HOẠCH\n\nThực hiện Nghị quyết số 5-NQ/TW ngày 1/2/2019 của Bộ Chính trị và Nghị quyết số 6/NQ-CP, UBND tỉnh';
    const evidence = read(text).relations.map(({ start, end }) => text.slice(start, end));
    expect(evidence[0]).toBe('Thực hiện Nghị quyết số 5-NQ/TW ngày 1/2/2019 của Bộ Chính trị');
    expect(evidence[1]).toMatch(/^Thực hiện .* Nghị quyết số 6\/NQ-CP$/);
  });
});
