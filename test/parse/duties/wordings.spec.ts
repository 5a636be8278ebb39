import { describe, expect, test } from '@jest/globals';
import { readAssignmentTables } from '../../../server/parse/duties/read-assignment-table.ts';
import { citationsOf, dutiesOf, inShort } from './duties-of.ts';

describe('rows of a table of assignments', () => {
  const rowsOf = (...lines: readonly string[]) =>
    readAssignmentTables(lines.join('\n'), 0, lines.join('\n').length).map(
      ({ label, leads, coordinators }) =>
        `${label}: ${leads.map(({ name, kind }) => `${name} ${kind}`).join(', ')} / ${coordinators.map(({ name }) => name).join(', ')}`,
    );

  test.each([
    ['12', '12'],
    ['1.12', '1.12'],
    ['123.', '123'],
    ['1.2.3.4', '1.2.3.4'],
    ['IV', 'IV'],
    ['a)', 'a'],
    ['đ', 'đ'],
    ['1.2.3.4.5', '1'],
    ['ab', '1'],
    ['1-2', '1'],
  ])('the number "%s" is the label %s', (number, label) => {
    expect(rowsOf('| TT | Việc | Chủ trì |', `| ${number} | Lập đề án | Sở Y tế |`)).toEqual([
      `${label}: Sở Y tế BODY / `,
    ]);
  });

  test.each([['STT'], ['TT'], ['Số TT'], ['SốTT'], ['Số thứ tự'], ['TT.'], ['']])(
    '"%s" is the head of numbers',
    (head) => {
      expect(rowsOf(`| ${head} | Việc | Chủ trì |`, '| 7 | Lập đề án | Sở Y tế |')).toEqual(['7: Sở Y tế BODY / ']);
    },
  );

  test('a first column with another head counts nothing', () => {
    expect(rowsOf('| Nhóm | Việc | Chủ trì |', '| 7 | Lập đề án | Sở Y tế |')).toEqual(['1: Sở Y tế BODY / ']);
  });

  test.each([
    ['- Sở Y tế + Sở Nội vụ', 'Sở Y tế BODY, Sở Nội vụ BODY'],
    ['• Sở Y tế • Sở Nội vụ', 'Sở Y tế BODY, Sở Nội vụ BODY'],
    ['Sở Y tế; ; Sở Nội vụ;', 'Sở Y tế BODY, Sở Nội vụ BODY'],
    ['Bộ phận Một cửa', 'Bộ phận Một cửa OUTSIDE'],
    ['A B C D E G H I K L M N', 'A B C D E G H I K L M N OUTSIDE'],
  ])('the cell "%s" names %s', (cell, leads) => {
    expect(rowsOf('| TT | Việc | Chủ trì |', `| 1 | Lập đề án | ${cell} |`)).toEqual([`1: ${leads} / `]);
  });

  test.each(['bộ phận một cửa', 'A B C D E G H I K L M N O'])('the cell "%s" names nobody', (cell) => {
    expect(rowsOf('| TT | Việc | Chủ trì |', `| 1 | Lập đề án | ${cell} |`)).toEqual([]);
  });

  test('rows may lack their last bar, and lie behind other lines', () => {
    expect(
      rowsOf(
        'Bảng 1',
        '| TT | Việc | Chủ trì | Phối hợp',
        '|---|---|---|---',
        '',
        '| 1 | Đề án | Sở Y tế | Công an tỉnh',
        'x | y',
      ),
    ).toEqual(['1: Sở Y tế BODY / Công an tỉnh']);
  });

  test('nothing is read beyond the stretch', () => {
    const text = '| TT | Việc | Chủ trì |\n| 1 | Đề án | Sở Y tế |\n| 2 | Phí | Sở Nội vụ |';
    expect(readAssignmentTables(text, 0, text.indexOf('| 2'))).toHaveLength(1);
    expect(readAssignmentTables(text, 2, text.length)).toHaveLength(0);
  });
});

describe('tasks under heads', () => {
  test.each([
    ['Cơ quan chủ trì: Sở Y tế.', 'Cơ quan phối hợp: Công an tỉnh.', 'Sở Y tế | Công an tỉnh'],
    ['Cơ quan thực hiện: Sở Y tế.', 'Cơ quan phối hợp: Công an tỉnh.', 'Sở Y tế | Công an tỉnh'],
    ['Cơ quan thực hiện: Sở Tư pháp.', 'Cơ quan chủ trì: Sở Y tế.', 'Sở Y tế | '],
    ['Cơ quan chủ trì\nSở Y tế\nSở Tư pháp', 'Thời gian: 2021', 'Sở Y tế; Sở Tư pháp | '],
  ])('%j, %j', (one, other, roles) => {
    expect(dutiesOf(['I. TUYÊN TRUYỀN', `1. ${one}`, `2. ${other}`]).map(inShort)).toEqual([`I: ${roles}`]);
  });
});

describe('who works along, and who is told', () => {
  test.each([
    ['Sở Y tế phối hợp với Công an tỉnh kiểm tra.', '1: Sở Y tế | Công an tỉnh'],
    ['Sở Y tế phối hợp chặt chẽ, kịp thời với Công an tỉnh kiểm tra.', '1: Sở Y tế | Công an tỉnh'],
    ['Sở Y tế xây dựng cơ chế phối hợp với Công an tỉnh.', '1: Sở Y tế | '],
    ['Sở Y tế kiểm tra, đôn đốc Trung tâm Y tế phối hợp với Công an huyện.', '1: Sở Y tế | '],
    [
      'Sở Y tế kiểm tra, phối hợp với Công an tỉnh và Sở Tư pháp; phối hợp với Sở Nội vụ.',
      '1: Sở Y tế | Công an tỉnh; Sở Tư pháp; Sở Nội vụ',
    ],
  ])('%s', (sentence, duty) => {
    expect(dutiesOf([`1. ${sentence}`]).map(inShort)).toEqual([duty]);
  });

  test.each([
    ['Sở Y tế rà soát, báo cáo UBND tỉnh.', ['UBND tỉnh']],
    ['Sở Y tế rà soát, báo cáo kết quả về Sở Nội vụ.', ['Sở Nội vụ']],
    ['Sở Y tế rà soát, báo cáo bằng văn bản gửi đến Sở Nội vụ.', ['Sở Nội vụ']],
    ['Sở Y tế rà soát, gửi Sở Nội vụ để tổng hợp, báo cáo UBND tỉnh.', []],
    ['Sở Y tế rà soát để báo trước; báo cáo UBND tỉnh.', ['UBND tỉnh']],
    ['Sở Y tế rà soát, báo cáo kết quả; gửi hồ sơ cho Sở Nội vụ.', []],
  ])('%s', (sentence, receivers) => {
    const [duty] = dutiesOf([`1. ${sentence}`]);
    expect(duty?.assignments.filter(({ role }) => role === 'REPORTS_TO').map(({ agency }) => agency)).toEqual(
      receivers,
    );
  });
});

describe('on what a duty rests', () => {
  test.each([
    ['triển khai Nghị quyết số 5-NQ/TW, theo Chỉ thị số 6-CT/TW', ['5-NQ/TW IMPLEMENTS', '6-CT/TW BASED_ON']],
    ['triển khai Nghị quyết số 5-NQ/TW cùng với Chỉ thị số 6-CT/TW', ['5-NQ/TW IMPLEMENTS', '6-CT/TW IMPLEMENTS']],
    ['triển khai các Nghị quyết số 5-NQ/TW, các Chỉ thị số 6-CT/TW', ['5-NQ/TW IMPLEMENTS', '6-CT/TW IMPLEMENTS']],
    ['triển khai Nghị quyết số 5-NQ/TW ban hành Chỉ thị số 6-CT/TW', ['5-NQ/TW IMPLEMENTS']],
    ['triển khai Nghị quyết số 5-NQ/TW sửa đổi Chỉ thị số 6-CT/TW và Chỉ thị số 7-CT/TW', ['5-NQ/TW IMPLEMENTS']],
    [
      'triển khai Nghị quyết số 5-NQ/TW, đồng thời quán triệt Chỉ thị số 6-CT/TW',
      ['5-NQ/TW IMPLEMENTS', '6-CT/TW CITES'],
    ],
    [
      'triển khai Nghị quyết số 5-NQ/TW, tiếp tục thực hiện Chỉ thị số 6-CT/TW',
      ['5-NQ/TW IMPLEMENTS', '6-CT/TW IMPLEMENTS'],
    ],
    ['tuyên truyền việc thực hiện Nghị quyết số 5-NQ/TW', ['5-NQ/TW CITES']],
    ['tổng kết công tác 10 năm thực hiện Nghị quyết số 5-NQ/TW', ['5-NQ/TW CITES']],
    ['tuyên truyền sâu rộng trong dân và thực hiện Nghị quyết số 5-NQ/TW', ['5-NQ/TW IMPLEMENTS']],
    ['chi trả theo mức mà các sở, ngành đã cùng nhau thống nhất trước khi có Nghị quyết số 5-NQ/TW', ['5-NQ/TW CITES']],
    ['thực hiện chi trả. Rà soát Nghị quyết số 5-NQ/TW', ['5-NQ/TW CITES']],
  ])('Sở Y tế %s', (words, uses) => {
    const text = `1. Sở Y tế ${words}.`;
    const citations = citationsOf(text);
    expect(
      dutiesOf([text])[0]?.cites.map(({ citation, type }) => `${citations[citation]?.number ?? ''} ${type}`),
    ).toEqual(uses);
  });
});

describe('lists of names are no tasks', () => {
  test.each([
    ['- Ông Nguyễn Văn A, Giám đốc Sở Y tế;', '- Bà Trần Thị B, Giám đốc Sở Tư pháp;', '- Đồng chí Lê C;'],
    ['- Công ty Cổ phần A;', '- Công ty Cổ phần B;', '- Trung tâm Tư vấn xây dựng C;'],
  ])('%s', (...items) => {
    expect(dutiesOf(['1. Thành phần gồm:', ...items])).toEqual([]);
  });
});
