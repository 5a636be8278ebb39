import { describe, expect, test } from '@jest/globals';
import { noticesOfDuties } from '../../../server/parse/duties/notices-of-duties.ts';
import { type Duty } from '../../../server/parse/parsed-document.ts';
import { citationsOf, dutiesOf, inShort } from './duties-of.ts';

describe('who does what', () => {
  test.each<[string, string[], string[]]>([
    [
      'a stated lead and coordinators',
      ['1. Sở Y tế chủ trì, phối hợp với Công an tỉnh và các sở liên quan kiểm tra các cơ sở.'],
      ['1: Sở Y tế | Công an tỉnh; các sở liên quan'],
    ],
    ['a mere subject leads', ['1. Sở Tư pháp hướng dẫn việc soạn thảo.'], ['1: Sở Tư pháp | ']],
    [
      'who is only told to work along leads',
      ['1. Sở Tư pháp phối hợp với Sở Nội vụ rà soát biên chế.'],
      ['1: Sở Tư pháp | Sở Nội vụ'],
    ],
    ['work handed over', ['1. Giao Giám đốc Sở Nội vụ tham mưu kiện toàn tổ chức.'], ['1: Giám đốc Sở Nội vụ | ']],
    [
      'a subject after a phrase in front',
      ['1. Trong năm 2021, UBND các huyện hoàn thành việc rà soát.'],
      ['1: UBND các huyện | '],
    ],
    [
      'whoever is told to',
      ['1. Chủ đò và người lái phương tiện có trách nhiệm nhắc nhở hành khách.'],
      ['1: Chủ đò; người lái phương tiện | '],
    ],
    [
      'the agency of the point above',
      ['a) Sở Y tế', 'Tham mưu chính sách.', 'Chủ trì, phối hợp với Sở Tài chính lập dự toán.'],
      ['a.1: Sở Y tế | ', 'a.2: Sở Y tế | Sở Tài chính'],
    ],
    [
      'coordinators of a lead-in go to every point',
      ['1. Sở Y tế chủ trì, phối hợp với Công an tỉnh:', 'a) Rà soát.', 'b) Kiểm tra.'],
      ['1.a: Sở Y tế | Công an tỉnh', '1.b: Sở Y tế | Công an tỉnh'],
    ],
    [
      'a lead-in with work of its own is a duty, and the next paragraph goes on',
      ['a) Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra các chợ.', 'Xây dựng kế hoạch năm sau.'],
      ['a: Sở Y tế | Công an tỉnh', 'a.1: Sở Y tế | '],
    ],
    [
      'work passed down',
      ['a) Chi cục Thuế đôn đốc thu nợ; chỉ đạo các doanh nghiệp trên địa bàn:', 'Kê khai đúng hạn.'],
      ['a: Chi cục Thuế | ', 'a.1: các doanh nghiệp trên địa bàn (qua Chi cục Thuế) | '],
    ],
    [
      'work passed down in a point of its own',
      ['1. Sở Xây dựng:', 'a) Chỉ đạo lực lượng Thanh tra Xây dựng xử phạt vi phạm.'],
      ['1.a: lực lượng Thanh tra Xây dựng (qua Sở Xây dựng) | '],
    ],
    [
      'what others are made to do together is theirs',
      ['1. Bộ Y tế hướng dẫn chuyên môn, chỉ đạo các Sở Y tế phối hợp với Sở Tài chính mua sắm.'],
      ['1: Bộ Y tế | '],
    ],
    [
      'so it is where nothing stands between them',
      ['1. Sở Y tế chỉ đạo Trung tâm Y tế phối hợp với Công an huyện kiểm tra bến thuyền.'],
      ['1: Sở Y tế | '],
    ],
    [
      'a nominal "phối hợp" gives no role',
      ['1. Sở Y tế xây dựng quy chế phối hợp với Sở Tài chính.'],
      ['1: Sở Y tế | '],
    ],
    [
      "the document's lead-in",
      [
        'UBND tỉnh yêu cầu các sở, ngành thực hiện các nhiệm vụ sau:',
        '1. Rà soát văn bản.',
        '2. Tình hình chung còn khó khăn.',
      ],
      ['1: các sở, ngành | '],
    ],
    [
      'a second subject after a semicolon',
      ['1. UBND xã lập danh sách; UBND huyện phê duyệt danh sách.'],
      ['1: UBND xã; UBND huyện | '],
    ],
    [
      'heads of a list',
      [
        'I. TUYÊN TRUYỀN',
        '1. Nội dung',
        'a) Tổ chức hội nghị.',
        '2. Cơ quan chủ trì: Sở Y tế.',
        '3. Cơ quan phối hợp: Công an tỉnh; Báo Lao động.',
      ],
      ['I: Sở Y tế | Công an tỉnh; Báo Lao động'],
    ],
  ])('%s', (_name, lines, expected) => {
    expect(dutiesOf(lines).map(inShort)).toEqual(expected);
  });

  test.each<[string, string[], string]>([
    ['goals', ['1. Mục tiêu', 'Các sở, ngành nâng cao nhận thức.'], 'Kế hoạch'],
    ['the clause of execution', ['Điều 3. Giám đốc Sở Y tế chịu trách nhiệm thi hành Quyết định này.'], 'Quyết định'],
    [
      'what to do in difficulties',
      ['1. Trong quá trình thực hiện, nếu có vướng mắc, các sở báo cáo UBND tỉnh.'],
      'Kế hoạch',
    ],
    ['rules of a law', ['Điều 5. Bảo hiểm', '1. Người lao động phải đóng phí bảo hiểm.'], 'Luật'],
    ['a permission', ['1. Sở Y tế được sử dụng con dấu riêng.'], 'Kế hoạch'],
    ['what an agency has', ['1. Sở Y tế có tư cách pháp nhân.'], 'Kế hoạch'],
    ['a paragraph without an agency', ['1. Đẩy mạnh tuyên truyền.'], 'Kế hoạch'],
  ])('%s: no duty', (_name, lines, type) => {
    expect(dutiesOf(lines, type)).toEqual([]);
  });

  test('the span of a stated lead runs through the words that state it', () => {
    const [duty] = dutiesOf(['1. Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra.']);
    const text = '1. Sở Y tế chủ trì, phối hợp với Công an tỉnh kiểm tra.';
    expect(duty?.assignments.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Sở Y tế chủ trì',
      'phối hợp với Công an tỉnh',
    ]);
  });

  test('a duty without a lead is noticed', () => {
    const [duty] = dutiesOf(['1. Sở Y tế rà soát.']) as [Duty];
    expect(noticesOfDuties([{ ...duty, assignments: [] }, duty])).toEqual([
      { code: 'DUTY_WITHOUT_LEAD', start: duty.start, end: duty.end },
    ]);
  });
});

describe('how a duty uses a document', () => {
  test.each<[string, string[]]>([
    ['Sở Y tế tiếp tục thực hiện Nghị quyết số 5-NQ/TW.', ['5-NQ/TW IMPLEMENTS']],
    ['Sở Y tế quán triệt, triển khai thực hiện Nghị quyết số 5-NQ/TW.', ['5-NQ/TW IMPLEMENTS']],
    [
      'Sở Y tế tuyên truyền, phổ biến về Nghị quyết số 5-NQ/TW và Chỉ thị số 6-CT/TW.',
      ['5-NQ/TW CITES', '6-CT/TW CITES'],
    ],
    ['Sở Y tế tổng kết 10 năm thực hiện Nghị quyết số 5-NQ/TW.', ['5-NQ/TW CITES']],
    ['Sở Y tế tham mưu sửa đổi Quyết định số 7/QĐ-UBND.', ['7/QĐ-UBND CITES']],
    ['Sở Y tế chi trả theo quy định tại khoản 2 Điều 3 Quyết định số 7/QĐ-UBND.', ['7/QĐ-UBND BASED_ON']],
    [
      'Sở Y tế thực hiện Kế hoạch số 8/KH-UBND của UBND tỉnh thực hiện Nghị quyết số 5-NQ/TW.',
      ['8/KH-UBND IMPLEMENTS'],
    ],
    [
      'Sở Y tế thực hiện Kế hoạch số 8/KH-UBND thực hiện Nghị quyết số 5-NQ/TW; Kế hoạch số 9/KH-UBND.',
      ['8/KH-UBND IMPLEMENTS', '9/KH-UBND IMPLEMENTS'],
    ],
    ['Sở Y tế phổ biến Nghị quyết số 5-NQ/TW. Tổ chức thực hiện Nghị quyết số 5-NQ/TW.', ['5-NQ/TW IMPLEMENTS']],
    ['Sở Y tế thực hiện Kế hoạch số 1/KH-UBND.', []],
  ])('%s', (sentence, uses) => {
    const text = `1. ${sentence}`;
    const citations = citationsOf(text);
    expect(
      dutiesOf([text])[0]?.cites.map(({ citation, type }) => `${citations[citation]?.number ?? ''} ${type}`),
    ).toEqual(uses);
  });

  test('what a heading above cites counts for every duty below it, what a sibling cites does not', () => {
    const duties = dutiesOf([
      '1. Triển khai Nghị quyết số 5-NQ/TW',
      'a) Sở Y tế rà soát.',
      'b) Sở Tư pháp thực hiện Chỉ thị số 6-CT/TW.',
    ]);
    expect(duties.map(({ path, cites }) => [path, cites.map(({ citation }) => citation)])).toEqual([
      ['1.a', [0]],
      ['1.b', [0, 1]],
    ]);
  });
});

describe('by when, and to whom', () => {
  test.each([
    [
      'Sở Y tế báo cáo UBND tỉnh trước ngày 25/11 hằng năm.',
      { recurrence: 'annual', monthDay: '11-25', to: 'UBND tỉnh' },
    ],
    [
      'Hằng năm Sở Y tế báo cáo UBND tỉnh trước ngày 10/11.',
      { recurrence: 'annual', monthDay: '11-10', to: 'UBND tỉnh' },
    ],
    ['Sở Y tế hoàn thành việc rà soát trước ngày 30/3/2021.', { date: '2021-03-30', recurrence: null, to: null }],
    ['Sở Y tế hoàn thành việc rà soát trong tháng 2 năm 2021.', { date: '2021-02-28' }],
    ['Sở Y tế hoàn thành việc rà soát trong quý II năm 2021.', { date: '2021-06-30' }],
    ['Sở Y tế họp giao ban định kỳ hàng quý.', { date: null, recurrence: 'quarterly' }],
    ['Sở Y tế tổng hợp, định kỳ 6 tháng báo cáo UBND tỉnh.', { recurrence: 'semiannual', to: 'UBND tỉnh' }],
  ])('%s', (sentence, deadline) => {
    expect(dutiesOf([`1. ${sentence}`])[0]?.deadlines).toMatchObject([deadline]);
  });

  test.each([
    'Sở Y tế phát triển mạng lưới đến năm 2030.',
    'Sở Y tế lập dự toán kinh phí hằng năm.',
    'Sở Y tế rà soát hồ sơ nộp trước ngày 01/01/2010.',
  ])('%s: no deadline', (sentence) => {
    expect(dutiesOf([`1. ${sentence}`])[0]?.deadlines).toEqual([]);
  });
});
