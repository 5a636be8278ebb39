import { describe, expect, test } from '@jest/globals';
import { asked, isNamed } from '../../server/store/reads/asked-for.ts';

describe('What a search is for', () => {
  test.each([
    ['II.2.a.1', ['ii.2.a.1']],
    ['ii.2.đ của 131/KH-UBND', ['ii.2.đ']],
    ['Điều 2.1', ['điều 2.1']],
    ['dieu  7', ['điều 7']],
    ['(I.3)', ['i.3']],
    ['ngày 05.08.2020', []],
    ['52-NQ/TW', []],
    ['hạ tầng số', []],
  ])('%s: paths %j', (text, paths) => {
    expect(asked(text).paths).toEqual(paths);
  });

  const resolution = [
    'urn:lex:vn:trung.uong:nghi.quyet:2019-09-27;52-nq-tw',
    'nghi quyet so 52 nq tw chinh sach',
  ] as const;
  const plan = [
    'urn:lex:vn;x:uy.ban.nhan.dan:ke.hoach:2020-01-02;7-kh-ubnd',
    'ke hoach so 7 kh ubnd thuc hien nghi quyet so 52 nq tw',
  ] as const;
  test.each([
    ['52', resolution, true],
    ['nghị quyết 52', resolution, true],
    ['Nghị quyết số 52 của Bộ Chính trị', resolution, true],
    ['nq52 52/nq', resolution, true],
    ['52-NQ/TW', resolution, true],
    ['52', plan, false],
    ['nghi quyet 52', plan, false],
    ['kế hoạch 7', plan, true],
    ['7 huyện', plan, false],
    ['131/KH-UBND II.7.a', plan, false],
  ])('"%s" names %j: %s', (text, [id, search], named) => {
    expect(isNamed(id, search, asked(text).numbers)).toBe(named);
  });
});
