import { expect, test } from '@jest/globals';
import { readAssignmentTables } from '../../../server/parse/duties/read-assignment-table.ts';

const HEADS = '| TT | Nội dung công việc | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian |\n|---|---|---|---|---|\n';

/** Each row as `label: leads / coordinators`. */
const read = (rows: string, heads = HEADS) =>
  readAssignmentTables(`Phân công:\n\n${heads}${rows}\n\nsau bảng`, 0, 10_000).map(
    ({ label, leads, coordinators }) =>
      `${label}: ${leads.map(({ name }) => name).join(', ')} / ${coordinators.map(({ name }) => name).join(', ')}`,
  );

test.each([
  ['a row is a task', '| 1 | Xây dựng đề án | Sở Nội vụ | Sở Tài chính | Quý I |', ['1: Sở Nội vụ / Sở Tài chính']],
  [
    'several agencies, however they are parted',
    '| 1 | A | Sở Nội vụ | Sở Tài chính; Sở Y tế, Công an tỉnh | 2024 |',
    ['1: Sở Nội vụ / Sở Tài chính, Sở Y tế, Công an tỉnh'],
  ],
  [
    'two of a kind parted by a stroke',
    '| 1 | A | Sở Nội vụ / Sở Y tế | UBND tp. Vinh | 2024 |',
    ['1: Sở Nội vụ, Sở Y tế / UBND tp. Vinh'],
  ],
  [
    'an empty cell of leads is that of the row above',
    '| 1 | A | Sở Y tế | | |\n| 2 | B | | Sở Nội vụ | |',
    ['1: Sở Y tế / ', '2: Sở Y tế / Sở Nội vụ'],
  ],
  [
    'a number and one text is the heading of what is below',
    '| I | Tuyên truyền | | | |\n| 1 | A | Sở Y tế | | |\n| II | Thể chế | | | |\n| 1 | B | Sở Nội vụ | | |',
    ['I.1: Sở Y tế / ', 'II.1: Sở Nội vụ / '],
  ],
  [
    'rows without numbers are counted',
    '| | A | Sở Y tế | | |\n| | B | Sở Nội vụ | | |',
    ['1: Sở Y tế / ', '2: Sở Nội vụ / '],
  ],
  ['a row that names no agency is none', '| 1 | A | | | Quý I |', []],
])('%s', (_, rows, tasks) => {
  expect(read(rows)).toEqual(tasks);
});

test('who carries out leads where no head says who leads', () => {
  expect(read('| 1 | A | Sở Y tế |', '| STT | Nhiệm vụ | Đơn vị thực hiện |\n|---|---|---|\n')).toEqual([
    '1: Sở Y tế / ',
  ]);
});

test('a table of other things assigns nothing', () => {
  expect(read('| Số: 12/KH-UBND | Lạng Sơn, ngày 5 |', '| ỦY BAN NHÂN DÂN | CỘNG HÒA |\n|---|---|\n')).toEqual([]);
});

test.each([
  [
    'who drafts a scheme',
    '| Số TT | Tên đề án | Cơ quan soạn thảo | Cơ quan phối hợp | Cấp trình |\n',
    '| 1 | Đề án dạy nghề | Sở Nội vụ | Sở Tài chính | UBND tỉnh |',
    ['1: Sở Nội vụ / Sở Tài chính'],
  ],
  [
    'two rows of heads',
    '| Stt | Công việc | Đơn vị thực hiện | | Thời gian |\n| | | Chủ trì | Phối hợp | |\n',
    '| 1 | Tuần tra rừng | Chi cục Kiểm lâm | Hạt Kiểm lâm | Tháng 3 |',
    ['1: Chi cục Kiểm lâm / Hạt Kiểm lâm'],
  ],
  [
    'bullets in a cell',
    '| TT | Nhiệm vụ | Phụ trách | Phối hợp |\n',
    '| 1 | A | - Sở Y tế - Sở Nội vụ | - Trường Chính trị tỉnh; - UBND cấp huyện |',
    ['1: Sở Y tế, Sở Nội vụ / Trường Chính trị tỉnh, UBND cấp huyện'],
  ],
  [
    'who acts in words of no gazetteer',
    '| TT | Công việc | Trách nhiệm thực hiện | Hoàn thành |\n',
    '| 1 | Lập danh sách | Bộ phận Một cửa | 15/3 |',
    ['1: Bộ phận Một cửa / '],
  ],
  [
    'heads in capitals, groups by letters',
    '| STT | TÊN NHIỆM VỤ | CƠ QUAN CHỦ TRÌ THỰC HIỆN | CƠ QUAN PHỐI HỢP |\n',
    '| A | Y tế | | |\n| 1 | Đề án | Bộ Y tế | Các bộ liên quan |',
    ['A.1: Bộ Y tế / Các bộ liên quan'],
  ],
])('%s', (_, heads, rows, tasks) => {
  expect(read(rows, heads)).toEqual(tasks);
});
