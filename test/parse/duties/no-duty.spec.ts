import { describe, expect, test } from '@jest/globals';
import { dutiesOf, inShort } from './duties-of.ts';

describe('what looks like work and is none', () => {
  test.each<[string, string[], string]>([
    [
      'a statement of one body over a list',
      ['1. HĐND tỉnh nhất trí thông qua mức chi như sau:', 'a) Cấp tỉnh: 50.000 đồng.'],
      'Nghị quyết',
    ],
    [
      'what a body rules',
      ['1. Ngân hàng Trung tâm quy định các loại giấy tờ như sau:', 'a) Tín phiếu;', 'b) Trái phiếu.'],
      'Quyết định',
    ],
    [
      'what a body is',
      ['1. Trường Cao đẳng Hoa Ban là đơn vị sự nghiệp, có nhiệm vụ:', 'a) Đào tạo nghề.'],
      'Quyết định',
    ],
    [
      'a list of companies',
      [
        '1. Các công ty con:',
        '- Công ty cổ phần Sao Mai 1;',
        '- Tổng công ty Cơ khí xây dựng - COMO;',
        '- Công ty cổ phần Sao Mai 2;',
      ],
      'Quyết định',
    ],
    [
      'a list of persons',
      [
        '1. Đoàn kiểm tra số 1:',
        '- Ông Nguyễn Văn A, Phó Giám đốc Sở Y tế, Trưởng đoàn;',
        '- Bà Lê Thị B, Thanh tra Sở Y tế, Thư ký;',
        '- Đồng chí Trần C, Phó Trưởng phòng, Thành viên.',
      ],
      'Quyết định',
    ],
    [
      'how an approved scheme will be',
      [
        'Điều 1. Phê duyệt Đề án thành lập Tập đoàn Sao Mai với các nội dung sau:',
        '1. Tập đoàn Sao Mai và các đơn vị thành viên hỗ trợ nhau theo điều lệ.',
      ],
      'Quyết định',
    ],
    [
      'a condition and what a body may then do',
      ['1. Trường hợp giá đất biến động thì Ủy ban nhân dân tỉnh được xác định lại giá đất.'],
      'Quyết định',
    ],
    ['a prohibition', ['1. Ủy ban nhân dân cấp xã không được chứng thực hợp đồng đó.'], 'Quyết định'],
    [
      'who carries a decision out, without "chịu trách nhiệm"',
      ['Điều 3. Chánh Văn phòng, Giám đốc Sở Y tế thi hành Quyết định này.'],
      'Quyết định',
    ],
    [
      'who acts on a decision, in order to carry it out',
      ['Điều 3. Chánh Văn phòng, Giám đốc Sở Y tế; các tổ chức có liên quan căn cứ Quyết định này để thi hành.'],
      'Quyết định',
    ],
    ['who answers for a directive', ['3. Giám đốc các sở chịu trách nhiệm tổ chức thực hiện Chỉ thị này.'], 'Chỉ thị'],
    [
      'by whom a resolution was passed',
      ['Điều 2. Giao Ủy ban nhân dân tỉnh như sau:', 'Nghị quyết này được HĐND tỉnh khóa IX, kỳ họp thứ 4 thông qua.'],
      'Nghị quyết',
    ],
    [
      'what an article is about',
      ['Chương II. TỔ CHỨC', 'Điều 6. Cơ quan đầu mối', 'Vụ Thị trường là nơi nhận hồ sơ.'],
      'Thông tư',
    ],
    [
      'who belongs to what, without a section on carrying out',
      ['Điều 1. Phê duyệt Dự án với các nội dung sau:', '1. Cơ quan thẩm định: Sở Xây dựng.'],
      'Quyết định',
    ],
    [
      'the new text of a rule that is amended',
      [
        'Điều 1. Sửa đổi, bổ sung một số điều của Quy định về nhà ở:',
        '1. Khoản 2 Điều 5 được sửa đổi, bổ sung như sau:',
        'a) Sở Xây dựng có trách nhiệm kiểm tra nhà ở.',
        'b) Bổ sung điểm c như sau:',
        'Sở Tài chính bố trí kinh phí.',
      ],
      'Quyết định',
    ],
    [
      'where a norm stands, behind a label',
      ['a) Chi làm thêm giờ: Thực hiện theo Thông tư của Bộ Nội vụ, Bộ Tài chính hướng dẫn chế độ trả lương.'],
      'Nghị quyết',
    ],
    [
      'the companies of a group',
      ['1. Các công ty liên kết do Công ty mẹ nắm giữ dưới 50% vốn:', 'a) Công ty Sao Mai.'],
      'Quyết định',
    ],
    ['lines without words', ['1. Giám đốc Sở:', 'a) ...', 'b) ... (xem bản gốc)'], 'Quyết định'],
    [
      'what an article of unknown type tells',
      ['1. Trong đó, Thủ tướng chỉ thị các bộ trưởng phải chỉ đạo công tác dân vận.'],
      'Kế hoạch',
    ],
  ])('%s', (_name, lines, type) => {
    expect(dutiesOf(lines, type)).toEqual([]);
  });

  test.each<[string, string[], string, string[]]>([
    [
      'work handed over, be it only to carry out',
      ['Điều 2. HĐND tỉnh giao UBND tỉnh chịu trách nhiệm triển khai thực hiện Nghị quyết này.'],
      'Nghị quyết',
      ['Điều 2: UBND tỉnh | '],
    ],
    [
      'a task of bare words',
      ['Điều 2. Giao cho UBND tỉnh tổ chức triển khai thực hiện.'],
      'Nghị quyết',
      ['Điều 2: UBND tỉnh | '],
    ],
    [
      'to guide and check is more than to carry out',
      ['Điều 2. Giám đốc Sở Xây dựng chịu trách nhiệm hướng dẫn, kiểm tra việc thực hiện Quy định này.'],
      'Quyết định',
      ['Điều 2: Giám đốc Sở Xây dựng | '],
    ],
    [
      'who is told to act in an approved scheme',
      ['Điều 1. Phê duyệt Đề án với các nội dung sau:', '1. Bộ Y tế chủ trì xây dựng tài liệu.'],
      'Quyết định',
      ['Điều 1.1: Bộ Y tế | '],
    ],
    [
      'a section on who does what in an approved scheme',
      ['Điều 1. Phê duyệt Đề án với các nội dung sau:', '1. Tổ chức thực hiện', 'a) Sở Y tế hướng dẫn các xã.'],
      'Quyết định',
      ['Điều 1.1.a: Sở Y tế | '],
    ],
    [
      'in what part who carries out an approved scheme',
      [
        'Điều 1. Phê duyệt Nhiệm vụ quy hoạch với các nội dung sau:',
        '1. Quy mô: 200 ha.',
        '2. Tổ chức thực hiện:',
        'a) Cơ quan tổ chức lập quy hoạch: Ban Quản lý dự án huyện Sao Mai;',
        'b) Cấp phê duyệt: Ủy ban nhân dân tỉnh;',
        'c) Cơ quan phối hợp: Sở Y tế;',
        'd) Cơ quan thẩm định: do Ủy ban nhân dân tỉnh chọn;',
        'đ) Thời gian lập: 06 tháng.',
      ],
      'Quyết định',
      ['Điều 1.2.a: Ban Quản lý dự án huyện Sao Mai | ', 'Điều 1.2.b: Ủy ban nhân dân tỉnh | '],
    ],
    [
      'a scheme whose tasks are added to',
      ['Điều 1. Bổ sung nhiệm vụ của các đơn vị như sau:', '1. Sở Y tế có trách nhiệm kiểm tra các chợ.'],
      'Quyết định',
      ['Điều 1.1: Sở Y tế | '],
    ],
    [
      'a report in a circular, with who makes it',
      ['Điều 6. Báo cáo', '1. Báo cáo tháng', 'a) Cơ quan thực hiện: Các Vụ.', 'b) Nội dung: kết quả.'],
      'Thông tư',
      ['Điều 6.1: Các Vụ | '],
    ],
  ])('but: %s', (_name, lines, type, expected) => {
    expect(dutiesOf(lines, type).map(inShort)).toEqual(expected);
  });

  test('what a body may do, in a paragraph behind what it is told', () => {
    const lines = [
      'Điều 2. Giao Sở Tài chính ban hành bảng giá.',
      'Khi giá có biến động, căn cứ tình hình cụ thể, Sở Tài chính được quyết định mức giá khác.',
    ];
    expect(dutiesOf(lines, 'Nghị quyết').map(inShort)).toEqual(['Điều 2: Sở Tài chính | ']);
  });
});
