import { describe, expect, test } from '@jest/globals';
import { readAgencies } from '../../../server/parse/agencies/read-agencies.ts';
import { readWords } from '../../../server/parse/agencies/words.ts';

/** The agencies that a sentence begins with, as worded. */
function agenciesOf(sentence: string): string[] {
  const words = readWords(sentence);
  return (readAgencies(words, 0)?.agencies ?? []).map(
    ({ from, to, shared }) => (shared ?? '') + sentence.slice(words[from]?.start, words[to - 1]?.end),
  );
}

describe('a list of agencies splits between its members and nowhere else', () => {
  test.each([
    // names of the gazetteer stay whole
    ['Sở Văn hóa, Thể thao và Du lịch chủ trì', ['Sở Văn hóa, Thể thao và Du lịch']],
    [
      'Sở Y tế, Sở Văn hoá, Thể thao và Du lịch và Công an tỉnh phối hợp',
      ['Sở Y tế', 'Sở Văn hoá, Thể thao và Du lịch', 'Công an tỉnh'],
    ],
    [
      'Vụ Phổ biến, giáo dục pháp luật, Vụ Kế hoạch - Tài chính rà soát',
      ['Vụ Phổ biến, giáo dục pháp luật', 'Vụ Kế hoạch - Tài chính'],
    ],
    // what no gazetteer holds is read by its head and its capitals
    ['Cục Trồng trọt và Bảo vệ thực vật hướng dẫn', ['Cục Trồng trọt và Bảo vệ thực vật']],
    ['Sở Nông nghiệp, Lâm nghiệp và Môi trường thực hiện', ['Sở Nông nghiệp, Lâm nghiệp và Môi trường']],
    ['Ban Chỉ đạo phòng, chống tội phạm tỉnh tổng hợp', ['Ban Chỉ đạo phòng, chống tội phạm tỉnh']],
    ['Đài Truyền hình thành phố đưa tin', ['Đài Truyền hình thành phố']],
    // places belong to the body before them
    [
      'UBND các huyện, thành phố, các sở, ngành liên quan báo cáo',
      ['UBND các huyện, thành phố', 'các sở, ngành liên quan'],
    ],
    [
      'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương ban hành',
      ['Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương'],
    ],
    [
      'UBND tỉnh Lào Cai, UBND huyện Bát Xát và Công an tỉnh rà soát',
      ['UBND tỉnh Lào Cai', 'UBND huyện Bát Xát', 'Công an tỉnh'],
    ],
    // collectives
    ['Các sở, ban, ngành tổ chức quán triệt', ['Các sở, ban, ngành']],
    ['các cơ quan, đơn vị có liên quan đôn đốc', ['các cơ quan, đơn vị có liên quan']],
    ['các đơn vị cung cấp nước sạch trên địa bàn duy trì', ['các đơn vị']],
    ['các cơ quan, đơn vị trực thuộc Bộ xây dựng kế hoạch', ['các cơ quan, đơn vị trực thuộc Bộ']],
    [
      'các cơ quan thông tấn, báo chí trung ương và địa phương đưa tin',
      ['các cơ quan thông tấn, báo chí trung ương và địa phương'],
    ],
    ['các cơ quan truyền thông, báo chí tăng thời lượng', ['các cơ quan truyền thông, báo chí']],
    [
      'các cơ quan của Đảng, Quốc hội, các tổ chức xã hội giám sát',
      ['các cơ quan của Đảng, Quốc hội', 'các tổ chức xã hội'],
    ],
    ['Thanh tra các bộ, ngành, địa phương thực hiện', ['Thanh tra các bộ, ngành, địa phương']],
    ['Sở, ban, ngành liên quan, UBND các xã báo cáo', ['Sở, ban, ngành liên quan', 'UBND các xã']],
    ['các Bộ, ngành, địa phương và đơn vị triển khai', ['các Bộ, ngành, địa phương và đơn vị']],
    // persons stand for their bodies
    [
      'Giám đốc Sở Tài chính, Chủ tịch UBND các huyện chịu trách nhiệm',
      ['Giám đốc Sở Tài chính', 'Chủ tịch UBND các huyện'],
    ],
    ['Thủ trưởng các sở, ngành, các địa phương khẩn trương', ['Thủ trưởng các sở, ngành, các địa phương']],
    // a head shared by a list
    [
      'Giám đốc các sở: Tài chính, Kế hoạch và Đầu tư, Nội vụ thực hiện',
      ['Giám đốc Sở Tài chính', 'Giám đốc Sở Kế hoạch và Đầu tư', 'Giám đốc Sở Nội vụ'],
    ],
    ['các Bộ Tài chính, Nội vụ bố trí', ['Bộ Tài chính', 'Bộ Nội vụ']],
    [
      'Sở Kế hoạch và Đầu tư, Tài chính, Công an tỉnh thẩm định',
      ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính', 'Công an tỉnh'],
    ],
    ['các Bộ, ngành liên quan: Tài chính, Nội vụ hướng dẫn', ['các Bộ, ngành liên quan: Tài chính, Nội vụ']],
    // a stroke parts two of a kind, and leads from a body to its ministry
    ['Sở Y tế / Sở Nội vụ kiểm tra', ['Sở Y tế', 'Sở Nội vụ']],
    ['Sở Biển đảo/Sở Nội vụ kiểm tra', ['Sở Biển đảo', 'Sở Nội vụ']],
    ['Cục Quân y/Bộ Quốc phòng kiểm tra', ['Cục Quân y/Bộ Quốc phòng']],
    // a unit's kind may be abbreviated
    ['UBND tp. Vinh kiểm tra', ['UBND tp. Vinh']],
    ['UBND TX. Dĩ An, UBND TP Vinh kiểm tra', ['UBND TX. Dĩ An', 'UBND TP Vinh']],
    // no agency
    ['Tổ chức kiểm tra các cơ sở', []],
    ['kinh phí thực hiện', []],
  ])('%s', (sentence, agencies) => {
    expect(agenciesOf(sentence)).toEqual(agencies);
  });

  // once each noun was read anew for each noun before it, and each owner took a frame of the stack
  test.each(['CÁC SỞ, BAN, NGÀNH ', 'THANH TRA CÁC SỞ '])('%s without end comes to an end', (list) => {
    expect(agenciesOf(list.repeat(20_000))).not.toEqual([]);
  });
});
