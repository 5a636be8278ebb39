import { expect, test } from '@jest/globals';
import { readDocument } from '../../server/parse/read-document.ts';
import { sourceText } from '../../server/text/source-text.ts';

// Each piece stands for a rule that could look further the longer the text is: one open end, one list without end, one
// level below the other. A rule that tries every cut takes not twice but thousands of times as long here.
test.each([
  ...[
    'Căn cứ ',
    'Căn cứ Luật Giáo dục;\n',
    'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ;\n',
  ],
  ...[
    'Luật ',
    'Pháp lệnh ',
    'Luật Đất đai và ',
    'Luật sửa đổi, bổ sung một số điều của ',
    'Luật sửa đổi Luật A số 1/2020/QH13, ',
  ],
  ...[
    '31/2004/QĐ-UB, ',
    '1/2/3/',
    '1/',
    '1 ',
    '1234 ',
    '9',
    'Quyết định số 1/QĐ-UBND ',
    'Thông tư liên tịch số 14/TTLT/BTC-BTNMT ',
  ],
  ...[
    'khoản 2 Điều 5 ',
    'khoản 2 Điều 5 Nghị định số 30/2020/NĐ-CP; ',
    'Nghị quyết số 52-NQ/TW. Nghị quyết 52 ',
    'Kế hoạch này ',
  ],
  ...[
    'thay thế Quyết định số 12/2010/QĐ-UBND ',
    'được sửa đổi bởi ',
    'thực hiện điều khoản ',
    'thực hiện ',
    'quy định chi tiết ',
  ],
  ...[
    'ngày 05 tháng 8 năm 2020 ',
    'ngày 5/8/2020 ',
    'năm 2020 ',
    'trước ngày 15/12 hằng năm ',
    'định kỳ ',
    '6 tháng ',
    'trong quý II ',
  ],
  ...[
    'của ',
    'của Chính phủ ',
    'thuộc Bộ, ',
    'trực thuộc ',
    'liên Bộ ',
    'Hội nghị ',
    'Giám đốc ',
    'Chủ tịch, ',
    'tỉnh ',
    'và ',
  ],
  ...[
    'Sở Nội vụ ',
    'Sở Nội vụ, Sở Y tế, ',
    'Sở Nội vụ và ',
    'các sở, ban, ngành, ',
    'Ủy ban nhân dân tỉnh ',
    'Ban chỉ đạo phòng, ',
  ],
  ...[
    'giao ',
    'chủ trì ',
    'phối hợp với ',
    'phối hợp với Sở Y tế ',
    'báo cáo ',
    'có trách nhiệm ',
    'yêu cầu ',
    '; Sở Y tế ',
  ],
  ...[
    'Điều 1. ',
    'Chương I\n',
    'Phần thứ nhất\n',
    'I. Mục tiêu\n',
    '1. Sở Y tế\n',
    '2.1. Nội dung\n',
    'a) Nội dung\n',
    'I -\n',
  ],
  ...[
    '- Nội dung\n',
    '- Sở Y tế;\n',
    '-\n',
    '+ \n',
    'Phụ lục I\nKèm theo\n',
    'Phần I\nChương I\nĐiều 1. A\nI. B\n1. C\n1.1. D\na) E\n- G\n',
  ],
  ...[
    '| 1 | Xây dựng đề án | Sở Nội vụ | Quý I |\n',
    '| STT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n',
    '|',
    '|---|---|\n',
  ],
  ...[
    '“',
    '"',
    'Đề án “Phát triển” ',
    'Kế hoạch ',
    'Kế hoạch a giai đoạn 2020 - 2025 ',
    '(',
    ')',
    '(sau đây gọi là ',
    ': ',
    '.',
    './.\n',
  ],
  ...[
    'Nơi nhận: ',
    'Nơi nhận:\n- Như trên;\n',
    'CHỦ TỊCH ',
    'Nguyễn Văn ',
    'NGHỊ QUYẾT ',
    'Số hiệu: ',
    'số ……/QĐ-UBND ',
    'V/v ',
  ],
  ...[
    'thựchiện',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\u00a0',
    '\u0301',
    'a\u0301\u0323',
    'Đ',
    '\uD83D',
    '😀',
    '\0',
    '\u202E',
    '\u200b',
    'ᄀ',
    '_',
    '=',
  ],
])('%j over and over is read in time that grows with the text', (unit) => {
  const [once, twice] = [LENGTH, 2 * LENGTH].map((length) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    return Math.min(...[1, 2, 3].map(() => processorTime(text)));
  }) as [number, number];
  // Generous, since other work slows the processor too: what tries every cut is beyond any generosity.
  expect(twice).toBeLessThan(4 * once + 40);
});

const LENGTH = 10_000;

/** Milliseconds of the processor that reading a text takes. */
function processorTime(text: string): number {
  const started = process.cpuUsage();
  readDocument(sourceText(text));
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1_000;
}
