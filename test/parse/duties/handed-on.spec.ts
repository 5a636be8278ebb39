import { describe, expect, test } from '@jest/globals';
import { dutiesOf, inShort } from './duties-of.ts';

describe('bullets that a line opens', () => {
  test.each<[string, string[], string[]]>([
    [
      'a bullet that names a body alone has the bullets below it, up to the next of its own mark',
      [
        '1. Giải pháp',
        '- Sở Y tế',
        '+ Rà soát quy hoạch.',
        '',
        '+ Lập danh mục.',
        '- Sở Tài chính',
        '+ Bố trí kinh phí.',
      ],
      ['1.2: Sở Y tế | ', '1.3: Sở Y tế | ', '1.5: Sở Tài chính | '],
    ],
    [
      'one that says what it does has its own sentence only',
      ['1. Sở Nội vụ:', '- Sở Y tế', '+ Rà soát quy hoạch.', '- Tổng hợp báo cáo.'],
      ['1.2: Sở Y tế | ', '1.3: Sở Nội vụ | '],
    ],
    [
      'what is handed over in passing before a list',
      [
        '1. Sở Y tế',
        'Tham mưu quy hoạch.',
        'Trong đó giao Giám đốc Trung tâm Y tế chỉ đạo thực hiện:',
        '- Rà soát hồ sơ.',
        '- Lập danh mục.',
      ],
      [
        '1.1: Sở Y tế | ',
        '1.3: Giám đốc Trung tâm Y tế (qua Sở Y tế) | ',
        '1.4: Giám đốc Trung tâm Y tế (qua Sở Y tế) | ',
      ],
    ],
  ])('%s', (_, lines, expected) => {
    expect(dutiesOf(lines).map(inShort)).toEqual(expected);
  });
});

describe('whom a task under a body makes act', () => {
  test.each([
    ['Chỉ đạo các trung tâm rà soát danh mục.', 'các trung tâm (qua Sở Y tế) | '],
    ['Chỉ đạo, hướng dẫn kịp thời các bệnh viện rà soát danh mục.', 'các bệnh viện (qua Sở Y tế) | '],
    [
      'Chỉ đạo cơ quan thuế, cơ quan hải quan xem xét hồ sơ.',
      'cơ quan thuế (qua Sở Y tế); cơ quan hải quan (qua Sở Y tế) | ',
    ],
    ['Khẩn trương chỉ đạo các bệnh viện lập danh mục.', 'các bệnh viện (qua Sở Y tế) | '],
    ['Tập trung khẩn trương chỉ đạo các bệnh viện lập danh mục.', 'các bệnh viện (qua Sở Y tế) | '],
    ['Chủ trì chỉ đạo các bệnh viện lập danh mục.', 'Sở Y tế | '],
    ['Sở Nội vụ chỉ đạo các trường lập danh mục.', 'Sở Nội vụ | '],
  ])('%s', (sentence, expected) => {
    expect(dutiesOf(['1. Sở Y tế', `- ${sentence}`]).map(inShort)).toEqual([`1.1: ${expected}`]);
  });
});

describe('who works along', () => {
  test.each([
    ['phối hợp với nhà trường tổ chức hội thi', 'nhà trường'],
    ['phối hợp với chính quyền địa phương, các đoàn thể vận động hội viên', 'chính quyền địa phương; các đoàn thể'],
    ['phối hợp với sở, ban, ngành tăng cường kiểm tra', 'sở, ban, ngành'],
    ['phối hợp chặt chẽ, quyết liệt với Sở Tài chính lập dự toán', 'Sở Tài chính'],
    ['phối hợp với thành phố Đà Nẵng xây dựng đề án', 'thành phố Đà Nẵng'],
    [
      'lập kế hoạch; phối hợp với các hiệp hội nghề nghiệp về du lịch xây dựng đề án',
      'các hiệp hội nghề nghiệp về du lịch',
    ],
    ['phối hợp với Sở Tài chính lập dự toán; phối hợp với Sở Nội vụ rà soát', 'Sở Tài chính; Sở Nội vụ'],
    ['phối hợp tổ chức hội thi', ''],
    ['phối hợp với Sở Tài chính, tổ chức hội thi', 'Sở Tài chính'],
  ])('%s', (task, along) => {
    expect(dutiesOf([`1. Sở Y tế ${task}.`]).map(inShort)).toEqual([`1: Sở Y tế | ${along}`]);
  });
});

describe('sections', () => {
  test.each<[string, string[], string[]]>([
    [
      'of a series of bodies without "các"',
      ['1. Sở, ban, ngành liên quan', 'Tổ chức rà soát.'],
      ['1.1: Sở, ban, ngành liên quan | '],
    ],
    ['of a place', ['1. Đối với thành phố Đà Nẵng', '- Tổ chức rà soát.'], ['1.1: thành phố Đà Nẵng | ']],
    ['with what is to be left undone', ['1. Các bộ, ngành:', '- Chưa thực hiện tăng giá.'], ['1.1: Các bộ, ngành | ']],
    [
      'that close the document',
      ['1. Các bộ, ngành:', '- Rà soát giá.', 'Trên đây là kế hoạch thực hiện.'],
      ['1.1: Các bộ, ngành | '],
    ],
    [
      'under a sentence that only announces them',
      [
        '1. Các sở cần cụ thể hóa và tổ chức thực hiện các nhiệm vụ sau đây:',
        'a) Rà soát giá.',
        'b) Sở Y tế lập danh mục.',
      ],
      ['1.a: Các sở | ', '1.b: Sở Y tế | '],
    ],
  ])('%s', (_, lines, expected) => {
    expect(dutiesOf(lines).map(inShort)).toEqual(expected);
  });
});

describe('standing tasks of a body', () => {
  test.each<[string, string[], string[]]>([
    [
      'that the heading names',
      [
        'Điều 2. Nhiệm vụ và quyền hạn của Chi cục Thú y.',
        '1. Trình Giám đốc Sở Nông nghiệp và Môi trường:',
        'a) Dự thảo kế hoạch hằng năm;',
        'b) Dự thảo quy chế làm việc.',
        '2. Phối hợp với Sở Y tế kiểm tra các chợ.',
      ],
      ['Điều 2.1.a: Chi cục Thú y | ', 'Điều 2.1.b: Chi cục Thú y | ', 'Điều 2.2: Chi cục Thú y | Sở Y tế'],
    ],
    [
      'that an earlier article describes',
      [
        'Điều 1. Vị trí và chức năng',
        '1. Sở Y tế tỉnh Sao Mai (sau đây gọi là Sở) là cơ quan chuyên môn, giúp Ủy ban nhân dân tỉnh quản lý y tế.',
        '2. Sở có con dấu riêng.',
        'Điều 2. Nhiệm vụ, quyền hạn',
        '1. Cấp giấy phép hành nghề.',
        'Điều 3. Cơ cấu tổ chức',
        '1. Văn phòng tham mưu cho Giám đốc.',
      ],
      ['Điều 2.1: Sở Y tế tỉnh Sao Mai | '],
    ],
    [
      'after a line of its own that names the body',
      [
        'Điều 6. Bàn giao.',
        'Sở Y tế có trách nhiệm:',
        '1. Kiểm kê thuốc.',
        '2. Chủ trì, phối hợp với Sở Nội vụ xếp lại tổ.',
      ],
      ['Điều 6.1: Sở Y tế | ', 'Điều 6.2: Sở Y tế | Sở Nội vụ'],
    ],
    [
      'with the partners that a point names for those below it',
      [
        'Điều 6. Nhiệm vụ của Chi cục Thú y',
        '1. Chủ trì, phối hợp với Sở Y tế trong công tác kiểm dịch:',
        'a) Kiểm tra các chợ;',
        'b) Tiêm phòng.',
        '2. Cấp sổ.',
      ],
      ['Điều 6.1.a: Chi cục Thú y | Sở Y tế', 'Điều 6.1.b: Chi cục Thú y | Sở Y tế', 'Điều 6.2: Chi cục Thú y | '],
    ],
    [
      'none where nobody is known, or a person is',
      [
        'Điều 2. Nhiệm vụ và quyền hạn',
        '1. Cấp giấy phép hành nghề.',
        'Điều 3. Nhiệm vụ và quyền hạn của người lao động',
        '1. Chấp hành nội quy.',
      ],
      [],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(dutiesOf(lines, 'Quyết định').map(inShort)).toEqual(expected);
  });
});
