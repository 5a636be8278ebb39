import { describe, expect, test } from '@jest/globals';
import { readWords } from '../../../server/parse/agencies/words.ts';
import {
  isAmendment,
  isApproval,
  isClosing,
  isGeneric,
  isLegalType,
  sectionOf,
} from '../../../server/parse/duties/duty-signals.ts';

describe('formulas that close a document', () => {
  test.each([
    'Các ông Giám đốc chịu trách nhiệm thi hành Quyết định này.',
    'Sở Y tế có trách nhiệm tổ chức thi hành.',
    'Chánh Văn phòng, Giám đốc Sở Y tế thi hành Quyết định này./.',
    'Giám đốc Sở Y tế căn cứ Quyết định thực hiện',
    'Giám đốc Sở Y tế căn cứ quyết định này để tổ chức thi hành.',
    'Nghị quyết này đã được Hội đồng nhân dân tỉnh khóa IX, kỳ họp thứ 4 thông qua.',
    'Văn phòng Chính phủ thông báo để các Bộ, ngành biết, thực hiện.',
    'Ủy ban nhân dân yêu cầu các sở thực hiện nghiêm túc Chỉ thị này.',
    'Ủy ban nhân dân yêu cầu các sở nghiêm túc triển khai thực hiện Chỉ thị này.',
    'Trong quá trình thực hiện, nếu có khó khăn, vướng mắc, phản ánh về Sở Y tế.',
    '- Trong quá trình tổ chức triển khai, có phát sinh thì báo cáo.',
    'Giám đốc Sở Y tế chịu trách nhiệm tổ chức, triển khai và chỉ đạo thực hiện nghiêm túc Quyết định này.',
    'Sở Y tế chịu trách nhiệm thực hiện Kế hoạch này',
  ])('%s', (text) => {
    expect(isClosing(text)).toBe(true);
  });

  test.each([
    'Cục Thi hành án có trách nhiệm thi hành án.',
    'Sở Y tế kiểm tra việc thi hành Quyết định này.',
    'Sở Y tế theo dõi thi hành Quyết định này.',
    'Sở Y tế hướng dẫn thi hành Quyết định này.',
    'Sở Y tế thi hành Quyết định này và báo cáo kết quả.',
    'Căn cứ Quyết định thực hiện của tỉnh, Sở Y tế rà soát.',
    'Sở Y tế thông báo cho dân biết.',
    'Hội đồng nhân dân giao Ủy ban nhân dân chịu trách nhiệm thực hiện Nghị quyết này.',
    'Hội đồng nhân dân giao cho các sở chịu trách nhiệm thực hiện Nghị quyết này.',
    'Sở Y tế chịu trách nhiệm thực hiện Kế hoạch này trên địa bàn huyện.',
    'Sở Y tế nêu vướng mắc trong quá trình thực hiện.',
  ])('no formula: %s', (text) => {
    expect(isClosing(text)).toBe(false);
  });
});

test.each([
  ['Phê duyệt Đề án với các nội dung sau:', true],
  ['Thông qua Quy hoạch\ngồm:', true],
  ['Phê duyệt Đề án.', false],
  ['Sở Y tế phê duyệt Đề án:', false],
])('"%s" approves: %s', (heading, approves) => {
  expect(isApproval(heading)).toBe(approves);
});

test.each([
  ['Khoản 1 Điều 5 được sửa đổi như sau:', true],
  ['Bổ sung mục 3 như sau', true],
  ['Thay thế điểm a như sau :', true],
  ['Sửa đổi biểu phí như sau:', false],
  ['Khoản 1 Điều 5 quy định như sau:', false],
  ['Khoản 1 Điều 5 được sửa đổi như sau: phí', false],
])('"%s" amends: %s', (heading, amends) => {
  expect(isAmendment(heading)).toBe(amends);
});

test.each([
  ['TỔ CHỨC THỰC HIỆN', 'ORGANISE'],
  ['Về tổ chức thực hiện', 'ORGANISE'],
  ['MỤC TIÊU', 'AIM'],
  ['Về mục tiêu:', 'AIM'],
  ['NHIỆM VỤ', null],
  ['', null],
])('the heading "%s" begins a section of %s', (heading, section) => {
  expect(sectionOf(heading)).toBe(section);
});

test.each([
  ['Luật', true],
  ['Thông tư', true],
  ['Kế hoạch', false],
  [null, false],
])('a document of type %s gives rules instead of duties: %s', (type, legal) => {
  expect(isLegalType(type)).toBe(legal);
});

test.each([
  ['', true],
  ['có trách nhiệm:', true],
  ['phối hợp với Sở Tài chính, Sở Nội vụ:', true],
  ['phối hợp với Sở Tài chính rà soát phí:', false],
  ['rà soát phí:', false],
])('behind an agency "%s" is no more than a lead-in: %s', (words, generic) => {
  expect(isGeneric(readWords(words), 0)).toBe(generic);
});
