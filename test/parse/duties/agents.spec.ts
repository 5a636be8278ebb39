import { describe, expect, test } from '@jest/globals';
import { dutiesOf, inShort } from './duties-of.ts';

/** Who leads the one duty of a sentence, and who works along. */
const agentsOf = (sentence: string): string[] => dutiesOf([`1. ${sentence}`]).map((duty) => inShort(duty).slice(3));

describe('who acts', () => {
  test.each<[string, string, string[]]>([
    ['a head word alone', 'Bộ tập trung quản lý chất lượng công trình.', ['Bộ | ']],
    [
      'a head word alone after a phrase in front',
      'Vì vậy, Tổng công ty cần sớm hoàn thiện đề án.',
      ['Tổng công ty | '],
    ],
    ['a name in small letters', 'Giao cho uỷ ban nhân dân tỉnh phê duyệt quy hoạch.', ['uỷ ban nhân dân tỉnh | ']],
    [
      'members that no gazetteer knows, up to what obliges',
      'Các sở, các hội thủ công phải rà soát danh mục.',
      ['Các sở; các hội thủ công | '],
    ],
    [
      'what stands between the last member and its task is no part of it',
      'UBND các huyện Tây Sơn và Đông Sơn theo chức năng phối hợp với Hội Chữ thập đỏ lập danh sách.',
      ['UBND các huyện Tây Sơn; Đông Sơn | Hội Chữ thập đỏ'],
    ],
    [
      'what is told after a description',
      'Các Bộ, ngành được giao thực hiện dự án, chương trình có trách nhiệm quản lý kinh phí.',
      ['Các Bộ, ngành | '],
    ],
    [
      'a body that does something besides',
      'Ban điều hành thực hiện chức năng giám sát có trách nhiệm lập kế hoạch.',
      ['Ban điều hành | '],
    ],
    [
      'more of them in passing',
      'Các cơ quan trực thuộc Bộ, đặc biệt là các Cục chuyên ngành cần tăng cường kiểm tra.',
      ['Các cơ quan trực thuộc Bộ | '],
    ],
    [
      'deputies who watch',
      'Giao Thường trực HĐND tỉnh, các Ban HĐND tỉnh và đại biểu HĐND tỉnh giám sát việc thực hiện.',
      ['Thường trực HĐND tỉnh; các Ban HĐND tỉnh; đại biểu HĐND tỉnh | '],
    ],
    [
      'the subject behind "Đối với …:"',
      'Đối với các cơ sở kinh doanh: người đứng đầu cơ sở phải trang bị bình chữa cháy.',
      ['người đứng đầu cơ sở | '],
    ],
    [
      'the subject behind what is spoken of',
      'Đối với các dự án chuyển tiếp: Sở Xây dựng tham mưu bố trí vốn.',
      ['Sở Xây dựng | '],
    ],
    [
      'the bodies of a council, whichever they are',
      'Các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh phối hợp với Sở Tư pháp lập báo cáo.',
      ['Các cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh | Sở Tư pháp'],
    ],
    [
      'the body of a ministry',
      'Trong thời hạn 5 ngày, Bảo hiểm xã hội Bộ Quốc phòng hoàn thành việc xét duyệt.',
      ['Bảo hiểm xã hội Bộ Quốc phòng | '],
    ],
    [
      'a council by what it is there to do',
      'Hội đồng thẩm định có trách nhiệm báo cáo kết quả.',
      ['Hội đồng thẩm định | '],
    ],
    [
      'those behind the colon of a circle',
      'Các cơ quan, đơn vị: Văn phòng Bộ, Vụ Tài chính phối hợp với Vụ Tổ chức cán bộ lập báo cáo.',
      ['Văn phòng Bộ; Vụ Tài chính | Vụ Tổ chức cán bộ'],
    ],
    [
      'who is handed work in a later clause',
      'Chuyển các đoạn tuyến thành đường địa phương và giao Cục Đường bộ thực hiện việc bàn giao.',
      ['Cục Đường bộ | '],
    ],
    ['who is asked in a later clause', 'Việc đóng tàu lớn, yêu cầu Tổng công ty tính toán kỹ.', ['Tổng công ty | ']],
    [
      'police of a level, in small letters, in a later clause',
      'Ban Chỉ huy quân sự xét duyệt hồ sơ quân nhân; công an cấp huyện xét duyệt hồ sơ công an.',
      ['Ban Chỉ huy quân sự; công an cấp huyện | '],
    ],
    [
      'who acts next, in a later sentence',
      'Sở Tài chính giao dự toán cho các huyện. Ủy ban nhân dân cấp huyện phân bổ kinh phí.',
      ['Sở Tài chính; Ủy ban nhân dân cấp huyện | '],
    ],
    [
      'who must act, in a later clause only',
      'Đối với cảng Sao Mai: sớm nạo vét luồng; Tổng công ty cần phối hợp với các cơ quan liên quan mở rộng cảng.',
      ['Tổng công ty | các cơ quan liên quan'],
    ],
    ['an officer without his body', 'Giám đốc bố trí lịch tiếp công dân.', ['Giám đốc | ']],
    [
      'after what carries something out',
      'Tiếp thu ý kiến của các Bộ, Sở Tài chính hoàn chỉnh báo cáo.',
      ['Sở Tài chính | '],
    ],
    [
      'a head within the paragraph',
      'Rà soát quy hoạch. Đơn vị thực hiện: Sở Xây dựng. Đơn vị phối hợp: Sở Tài chính.',
      ['Sở Xây dựng | Sở Tài chính'],
    ],
    [
      'the subject behind a few words on what it is about',
      'Chế độ báo cáo: Các sở, ngành báo cáo định kỳ về Sở Y tế.',
      ['Các sở, ngành | '],
    ],
    [
      'a kind of agencies by what they do',
      'Từ nay đến hết năm, các doanh nghiệp khai thác khoáng sản phải cắm mốc.',
      ['các doanh nghiệp khai thác khoáng sản | '],
    ],
    [
      'titles that share their body',
      'Chủ tịch, các Phó Chủ tịch UBND tỉnh chỉ đạo việc kiểm tra.',
      ['Chủ tịch; các Phó Chủ tịch UBND tỉnh | '],
    ],
    ['a title with a place', 'Giao Chánh Thanh tra tỉnh xây dựng quy chế.', ['Chánh Thanh tra tỉnh | ']],
    [
      'what a body decides',
      'Hội đồng quản trị Tập đoàn Sao Mai quyết định chuyển Công ty mẹ thành công ty cổ phần.',
      ['Hội đồng quản trị Tập đoàn Sao Mai | '],
    ],
    [
      'what an officer decides case by case',
      'Chủ tịch Ủy ban nhân dân cấp xã quyết định mức hỗ trợ cho từng hộ.',
      ['Chủ tịch Ủy ban nhân dân cấp xã | '],
    ],
    [
      'the subject behind a label and a ground',
      'Lập dự toán: Căn cứ số lượng được giao, Hội Người mù tỉnh lập dự toán gửi Sở Tài chính.',
      ['Hội Người mù tỉnh | '],
    ],
    [
      'whoever is told to act in a case',
      'Trường hợp công trình hư hỏng, cơ quan, đơn vị phải báo cáo Sở Xây dựng.',
      ['cơ quan, đơn vị | '],
    ],
    ['a body that acts in a case', 'Trường hợp thiếu vắc xin thì Sở Y tế lập dự toán bổ sung.', ['Sở Y tế | ']],
    ['anyone who may do as they like in a case', 'Trường hợp cần thiết, cơ quan, đơn vị mời chuyên gia.', []],
    [
      'another one in a later sentence, behind a phrase in front',
      'Sở Y tế lập danh sách. Trên cơ sở danh sách, UBND các xã chi trả tiền cho từng hộ.',
      ['Sở Y tế; UBND các xã | '],
    ],
    ['no decision that is a document', 'Sở Nội vụ: Quyết định số 12/QĐ-SNV về hỗ trợ cán bộ.', []],
  ])('%s', (_name, sentence, agents) => {
    expect(agentsOf(sentence)).toEqual(agents);
  });
});

describe('what a line opens', () => {
  test.each<[string, string[], string[]]>([
    [
      'a bullet opens those of another mark',
      [
        '1. Nhiệm vụ của các đơn vị',
        '* Đoàn kiểm tra có trách nhiệm:',
        '- Kiểm tra các chợ.',
        '* Văn phòng Sở:',
        '- Bố trí phương tiện.',
      ],
      ['1.2: Đoàn kiểm tra | ', '1.4: Văn phòng Sở | '],
    ],
    [
      'and no further than the next of its own',
      ['1. Phân công', '* Sở Y tế:', '- Rà soát danh mục.', '* Đẩy mạnh tuyên truyền.'],
      ['1.2: Sở Y tế | '],
    ],
    [
      'those whom it makes act',
      [
        '1. Sở Xây dựng:',
        '- Hướng dẫn các huyện.',
        '- Chỉ đạo lực lượng thanh tra xây dựng:',
        '- Tăng cường tuần tra.',
      ],
      ['1.1: Sở Xây dựng | ', '1.3: lực lượng thanh tra xây dựng (qua Sở Xây dựng) | '],
    ],
    [
      'tasks that are announced',
      [
        'Điều 1. Ủy quyền Giám đốc Sở Y tế thực hiện một số nhiệm vụ của Ủy ban nhân dân tỉnh.',
        '1. Về y tế dự phòng:',
        'a) Cấp giấy phép.',
      ],
      ['Điều 1.1.a: Giám đốc Sở Y tế | '],
    ],
    [
      'a kind of agencies at length',
      ['1. Các doanh nghiệp kinh doanh hóa chất trên địa bàn tỉnh', 'a) Rà soát kho chứa.'],
      ['1.a: Các doanh nghiệp kinh doanh hóa chất trên địa bàn tỉnh | '],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(dutiesOf(lines).map(inShort)).toEqual(expected);
  });
});
