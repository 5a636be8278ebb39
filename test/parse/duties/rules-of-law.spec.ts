import { describe, expect, test } from '@jest/globals';
import { dutiesOf, inShort } from './duties-of.ts';

describe('duties among the rules of a law, decree or circular', () => {
  test.each<[string, string[], string[]]>([
    [
      'bodies that points name, under a heading of any kind',
      [
        'Điều 8. Lưu giữ hồ sơ',
        '1. Bộ Nội vụ hướng dẫn việc lưu giữ hồ sơ trong cả nước.',
        '2. Các Bộ, ngành, Ủy ban nhân dân cấp tỉnh phối hợp với Bộ Nội vụ kiểm tra việc lưu giữ hồ sơ.',
      ],
      ['Điều 8.1: Bộ Nội vụ | ', 'Điều 8.2: Các Bộ, ngành; Ủy ban nhân dân cấp tỉnh | Bộ Nội vụ'],
    ],
    [
      'lettered points under a body',
      [
        'Điều 8. Lưu giữ hồ sơ',
        '2. Văn phòng Bộ có trách nhiệm:',
        'a) Bố trí kho lưu giữ;',
        'b) Công khai danh mục hồ sơ.',
      ],
      ['Điều 8.2.a: Văn phòng Bộ | ', 'Điều 8.2.b: Văn phòng Bộ | '],
    ],
    [
      'the legal sections of ministries',
      ['Điều 8. Báo cáo', '1. Tổ chức pháp chế các Bộ chủ trì xây dựng báo cáo.'],
      ['Điều 8.1: Tổ chức pháp chế các Bộ | '],
    ],
    [
      'an article that says so itself, before its cases',
      [
        'Điều 8. Báo cáo đột xuất',
        'Sở Y tế có trách nhiệm báo cáo Bộ Y tế trong các trường hợp sau đây:',
        '1. Theo yêu cầu của Bộ Y tế.',
      ],
      ['Điều 8: Sở Y tế | '],
    ],
    [
      'after a ground or a time limit',
      ['Điều 8. Trình tự', '1. Trong thời hạn 5 ngày, Ủy ban nhân dân cấp xã lập danh sách gửi Phòng Nội vụ.'],
      ['Điều 8.1: Ủy ban nhân dân cấp xã | '],
    ],
    [
      'with a ground between a named body and its task',
      [
        'Điều 8. Cấp vốn',
        '1. Sở Tài chính theo đề nghị của các huyện bố trí vốn, thông báo cho Sở Y tế biết để theo dõi.',
      ],
      ['Điều 8.1: Sở Tài chính | '],
    ],
    [
      'told to act behind what describes them',
      ['Điều 8. Cấp vốn', '1. Các Bộ, ngành được giao thực hiện các dự án có trách nhiệm quản lý vốn.'],
      ['Điều 8.1: Các Bộ, ngành được giao thực hiện các dự án | '],
    ],
  ])('%s', (_, lines, expected) => {
    expect(dutiesOf(lines, 'Thông tư').map(inShort)).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ['enterprises', ['Điều 8. Bảo quản', '1. Các doanh nghiệp phải bảo quản hàng hóa theo quy định.']],
    ['companies', ['Điều 8. Bảo quản', '1. Công ty cổ phần Sao Mai phải bảo quản hàng hóa.']],
    [
      'persons',
      ['Điều 8. Khiếu nại', '1. Người khiếu nại phải nộp đơn.', '2. Tổ chức, cá nhân có trách nhiệm nộp phí.'],
    ],
    [
      'who is responsible, whoever it be',
      ['Điều 8. Phí', '1. Trách nhiệm của tổ chức, cá nhân:', 'a) Nộp phí đầy đủ.'],
    ],
    ['what a body may do', ['Điều 8. Quyền', '1. Bộ Y tế được quyết định mức phí.', '2. Bộ Y tế có quyền kiểm tra.']],
    [
      'a heading that only names a body',
      ['Điều 8. Hội đồng khoa học Bộ', '1. Thành viên gồm có Chủ tịch.', '2. Họp mỗi quý.'],
    ],
  ])('no duty: %s', (_, lines) => {
    expect(dutiesOf(lines, 'Nghị định')).toEqual([]);
  });
});
