import { describe, expect, test } from '@jest/globals';
import { agenciesOf } from '../../server/graph/agency-identity.ts';
import { successorsOf } from '../../server/graphql/agencies/successors-of.ts';

const heirs = (jurisdiction: string, name: string, on: string) =>
  successorsOf(agenciesOf({ jurisdiction }).find(name), on).map(
    ({ agency, function: what, since }) => `${agency.id} ${what ?? '-'} ${since}`,
  );

describe('Who holds the functions of', () => {
  test.each([
    ['a department before it is merged: itself', 'lang.son', 'Sở Kế hoạch và Đầu tư', '2025-02-28', []],
    [
      'a department that was merged: its heir',
      'lang.son',
      'Sở Kế hoạch và Đầu tư',
      '2025-03-01',
      ['agency:lang.son/so-tai-chinh - 2025-03-01'],
    ],
    [
      'one that was split: each heir, one row a function',
      'lang.son',
      'Sở Giao thông vận tải',
      '2026-01-01',
      [
        'agency:lang.son/so-xay-dung giao thông vận tải 2025-03-01',
        'agency:lang.son/cong-an-tinh sát hạch và cấp giấy phép lái xe 2025-03-01',
      ],
    ],
    [
      'one whose province was merged: the same one of the new province',
      'bac.kan',
      'Sở Y tế',
      '2025-07-01',
      ['agency:thai.nguyen/so-y-te - 2025-07-01'],
    ],
    ['and none while the province stands', 'bac.kan', 'Sở Y tế', '2025-06-30', []],
    [
      'one that was merged, in a province that was merged after it',
      'bac.kan',
      'Sở Kế hoạch và Đầu tư',
      '2025-07-01',
      ['agency:thai.nguyen/so-tai-chinh - 2025-07-01'],
    ],
    [
      'one of two that became one, in a province that was merged after it',
      'bac.kan',
      'Sở Nông nghiệp và Phát triển nông thôn',
      '2025-07-01',
      ['agency:thai.nguyen/so-nong-nghiep-va-moi-truong - 2025-07-01'],
    ],
    [
      'a ministry that only lost one: that one',
      'vn',
      'Bộ Tư pháp',
      '2025-03-01',
      ['agency:vn/bo-cong-an lý lịch tư pháp 2025-03-01'],
    ],
    ['a ministry: no province takes it along', 'vn', 'Bộ Y tế', '2026-01-01', []],
  ])('%s', (_, jurisdiction, name, on, expected) => {
    expect(heirs(jurisdiction, name, on)).toEqual(expected);
  });

  test('the committee of a merged province: that of the new one', () => {
    expect(heirs('bac.kan', 'UBND tỉnh', '2025-07-01')).toEqual([
      expect.stringMatching(/^agency:thai\.nguyen\/uy-ban-nhan-dan-tinh\S* - 2025-07-01$/),
    ]);
  });
});
