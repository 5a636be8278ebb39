import { describe, expect, test } from '@jest/globals';
import {
  documentTypeByCode,
  documentTypeByName,
  documentTypes,
} from '../../../server/parse/gazetteer/document-types.ts';
import { fold } from '../../../server/parse/gazetteer/fold.ts';
import { issuingBodies, issuingBodyByCode, issuingBodyByName } from '../../../server/parse/gazetteer/issuing-bodies.ts';
import { provinceByName, provinces, provincesOn } from '../../../server/parse/gazetteer/provinces.ts';

test.each([
  ['Đắk Lắk', 'dak lak'],
  ['ỦY BAN NHÂN DÂN', 'uy ban nhan dan'],
  ['Uỷ ban', 'uy ban'],
])('%s folds to %s', (text, folded) => {
  expect(fold(text)).toBe(folded);
  expect(fold(text.normalize('NFD'))).toBe(folded);
});

describe('types of documents', () => {
  test.each([
    ['KH', 'Kế hoạch', 'ke.hoach'],
    ['CTr', 'Chương trình', 'chuong.trinh'],
    ['NĐ', 'Nghị định', 'nghi.dinh'],
    ['TTLB', 'Thông tư liên tịch', 'thong.tu.lien.tich'],
    ['ttr', 'Tờ trình', 'to.trinh'],
  ])('%s is %s', (code, name, id) => {
    expect(documentTypeByCode(code)).toMatchObject({ name, id });
  });

  test.each([
    ['Chương trình hành động', 'chuong.trinh'],
    ['thong tu lien bo', 'thong.tu.lien.tich'],
    ['QUYẾT ĐỊNH', 'quyet.dinh'],
  ])('%s is a %s', (name, id) => {
    expect(documentTypeByName(name)?.id).toBe(id);
  });

  test('no code means two types', () => {
    const codes = documentTypes.flatMap((type) => type.codes.map((code) => code.toUpperCase()));
    expect(codes).toEqual([...new Set(codes)]);
  });
});

describe('issuing bodies', () => {
  test.each([
    ['CP', null, 'chinh.phu'],
    ['TTg', null, 'thu.tuong'],
    ['TW', null, 'trung.uong'],
    ['TU', null, 'tinh.uy'],
    ['UB', '2003-01-01', 'uy.ban.nhan.dan'],
    ['QH13', '2013-11-28', 'quoc.hoi'],
    ['UBTVQH10', '2001-08-28', 'uy.ban.thuong.vu.quoc.hoi'],
    ['BKHCN', '2010-01-01', 'bo.khoa.hoc.va.cong.nghe'],
    ['BNN', '2005-01-01', 'bo.nong.nghiep.va.phat.trien.nong.thon'],
    ['BNNMT', '2025-06-01', 'bo.nong.nghiep.va.moi.truong'],
  ])('%s on %s numbers in the series %s', (code, date, series) => {
    expect(issuingBodyByCode(code, date)?.series).toBe(series);
  });

  test.each([
    ['Bộ trưởng Bộ Tài chính', 'Bộ Tài chính'],
    ['Chủ tịch UBND', 'Ủy ban nhân dân'],
    ['Ban Thường vụ Tỉnh ủy', 'Tỉnh ủy'],
    ['Bo Lao dong - Thuong binh va Xa hoi', 'Bộ Lao động - Thương binh và Xã hội'],
  ])('%s is %s', (words, name) => {
    expect(issuingBodyByName(words)?.name).toBe(name);
  });

  test('every code leads to one body at any date', () => {
    const days = ['1990-06-01', '1994-01-01', '1999-01-01', '2005-01-01', '2015-01-01', '2024-12-31', '2026-01-01'];
    const clashes = days.flatMap((day) => {
      const codes = issuingBodies
        .filter(({ from, to }) => (from === null || from <= day) && (to === null || day <= to))
        .flatMap((body) => body.codes.map((code) => code.toUpperCase()));
      return codes.filter((code, at) => codes.indexOf(code) !== at).map((code) => `${code} on ${day}`);
    });
    expect(clashes).toEqual([]);
  });
});

describe('provinces', () => {
  test.each([
    ['2008-07-31', 64],
    ['2008-08-01', 63],
    ['2025-06-30', 63],
    ['2025-07-01', 34],
    ['2026-06-01', 34],
    ['1997-06-01', 61],
    ['1990-06-01', 44],
  ])('on %s there were %i of them', (day, count) => {
    expect(provincesOn(day)).toHaveLength(count);
  });

  test.each([
    ['tỉnh Lạng Sơn', 'lang.son'],
    ['TP. Hồ Chí Minh', 'ho.chi.minh'],
    ['TPHCM', 'ho.chi.minh'],
    ['Bà Rịa-Vũng Tàu', 'ba.ria.vung.tau'],
    ['Đăk Lăk', 'dak.lak'],
    ['Thừa Thiên - Huế', 'thua.thien.hue'],
    ['HÀ TÂY', 'ha.tay'],
  ])('%s is %s', (name, id) => {
    expect(provinceByName(name)?.id).toBe(id);
  });

  test('every successor is a province', () => {
    const ids = provinces.map(({ id }) => id);
    expect(provinces.flatMap(({ successors }) => successors).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
