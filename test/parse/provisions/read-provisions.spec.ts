import { describe, expect, test } from '@jest/globals';
import { readProvisions } from '../../../server/parse/provisions/read-provisions.ts';

const pathsOf = (...lines: string[]): string[] => readProvisions(lines.join('\n')).map(({ path }) => path);

describe('provisions', () => {
  test('nest by their labels, and đ follows d', () => {
    expect(pathsOf('I. MỤC TIÊU', '1. Chung', 'a) Một;', 'd) Hai;', 'đ) Ba.', 'II. NHIỆM VỤ', '1. Riêng')).toEqual([
      'I',
      'I.1',
      'I.1.a',
      'I.1.d',
      'I.1.đ',
      'II',
      'II.1',
    ]);
  });

  test('number the paragraphs below a point, bullets too', () => {
    expect(pathsOf('1. Sở Y tế', 'Rà soát.', '- Báo cáo.', '+ Công khai.')).toEqual(['1', '1.1', '1.2', '1.3']);
  });

  test('drop the paragraphs before numbered points, whose paths they would take', () => {
    expect(pathsOf('I. NHIỆM VỤ', 'Các sở làm như sau:', '1. Một.', '2. Hai.')).toEqual(['I', 'I.1', 'I.2']);
  });

  test('let decimal numbers replace their parent', () => {
    expect(pathsOf('II. NHIỆM VỤ', '2. Nhóm', '2.1. Một', '2.2. Hai', 'a) Con')).toEqual([
      'II',
      'II.2',
      'II.2.1',
      'II.2.2',
      'II.2.2.a',
    ]);
  });

  test('let articles stand for themselves, below chapters as well', () => {
    expect(pathsOf('Chương I', 'QUY ĐỊNH CHUNG', 'Điều 1. Phạm vi', '1. Một.', 'a) Con.', 'Điều 2. Đối tượng')).toEqual(
      ['Chương I', 'Điều 1', 'Điều 1.1', 'Điều 1.1.a', 'Điều 2'],
    );
  });

  test('mark a number that the text repeats under one parent', () => {
    expect(pathsOf('1. Một', '3. Ba', '3. Lại ba')).toEqual(['1', '3', '3(2)']);
  });

  test('take the next line for the words of a label that stands alone', () => {
    expect(readProvisions('A.\nNội dung chính\nI.\nĐánh giá\nSở Y tế báo cáo.')).toMatchObject([
      { path: 'A', heading: 'Nội dung chính' },
      { path: 'A.I', heading: 'Đánh giá' },
      { path: 'A.I.1', heading: null },
    ]);
  });

  test('join the word of a level with its number behind a line end', () => {
    expect(pathsOf('Điều 1. Mức chi.', '1. Chi họp.', 'Điều', '2. Giao Sở Y tế làm.', 'Chương', 'II. CUỐI')).toEqual([
      'Điều 1',
      'Điều 1.1',
      'Điều 2',
      'Chương II',
    ]);
  });

  test('read Roman numbers in small letters, and letters that look Roman', () => {
    expect(pathsOf('I. Một', 'Ii. hai', 'Iii. ba')).toEqual(['I', 'II', 'III']);
    expect(pathsOf('C. Ba', 'D. Bốn')).toEqual(['C', 'D']);
  });

  test('join a line that was broken inside a phrase', () => {
    expect(readProvisions('1. Sở Y tế chủ trì, phối hợp với các\nsở, ngành rà soát.')).toHaveLength(1);
  });

  test.each(['1. Bộ Ngoại giao', '1. Các sở, ban, ngành'])('keep %s apart from the line below it', (heading) => {
    expect(pathsOf(heading, 'Phối hợp rà soát.')).toEqual(['1', '1.1']);
  });

  test('see no label in a number of the running text', () => {
    expect(pathsOf('1. Giảm số hộ nghèo còn', '2.5 triệu hộ vào cuối năm.')).toEqual(['1']);
  });

  test('end with the document, before recipients and signature', () => {
    const [point] = readProvisions('1. Sở Y tế báo cáo./.\nNơi nhận:\n- Như trên;\n1. Lưu.');
    expect(point).toMatchObject({ path: '1', end: 21 });
    expect(readProvisions('1. Sở Y tế báo cáo./.\nNơi nhận:\n- Như trên;')).toHaveLength(1);
  });

  test.each<[string, string[], string[]]>([
    ['a heading in capitals, whatever its number', ['III. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế'], ['III', 'III.1']],
    ['the first heading', ['I. Mục tiêu', '1. Chung'], ['I', 'I.1']],
    [
      'a type of document alone in capitals, then any heading',
      ['KẾ HOẠCH', 'Phòng dịch', '1. Mục đích', '2. Yêu cầu'],
      ['1', '2'],
    ],
    ['not a list of recipients', ['II. Các sở', '2. Lưu văn thư', '- Lưu: VT.'], []],
    ['not a type in small letters', ['Kế hoạch', '2. Lưu văn thư'], []],
  ])('begin anew after the foot with %s', (_, after, paths) => {
    const decision = [
      'Điều 1. Ban hành kế hoạch này.',
      'Điều 2. Chánh Văn phòng chịu trách nhiệm thi hành./.',
      'CHỦ TỊCH',
      'Nguyễn Văn An',
    ];
    expect(pathsOf(...decision, '', ...after)).toEqual(['Điều 1', 'Điều 2', ...paths]);
  });
});
