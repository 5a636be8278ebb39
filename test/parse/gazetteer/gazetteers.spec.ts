import { describe, expect, test } from '@jest/globals';
import {
  documentTypeByCode,
  documentTypeByName,
  documentTypes,
} from '../../../server/parse/gazetteer/document-types.ts';
import { fold } from '../../../server/parse/gazetteer/fold.ts';
import { issuingBodies, issuingBodyByCode, issuingBodyByName } from '../../../server/parse/gazetteer/issuing-bodies.ts';
import { readSeed } from '../../../server/parse/gazetteer/read-seed.ts';
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

  test.each([
    ['BNV', '1996-05-01', 'Bộ Nội vụ'],
    ['BCA', '2000-01-01', 'Bộ Công an'],
    ['TCCP', '1999-01-01', 'Ban Tổ chức - Cán bộ Chính phủ'],
    ['BNV', '2003-01-01', 'Bộ Nội vụ'],
    ['TC', '1995-11-01', 'Bộ Tài chính'],
    ['UBKHNN', '1993-01-01', 'Ủy ban Kế hoạch Nhà nước'],
    ['BKHĐT', '2015-01-01', 'Bộ Kế hoạch và Đầu tư'],
    ['BNNPTNT', '2015-01-01', 'Bộ Nông nghiệp và Phát triển nông thôn'],
    ['BTNMT', '2015-01-01', 'Bộ Tài nguyên và Môi trường'],
    ['BNNMT', '2025-04-01', 'Bộ Nông nghiệp và Môi trường'],
    ['BKHCNMT', '2000-01-01', 'Bộ Khoa học Công nghệ và Môi trường'],
    ['BKHCN', '2025-04-01', 'Bộ Khoa học và Công nghệ'],
    ['BBCVT', '2005-01-01', 'Bộ Bưu chính Viễn thông'],
    ['BTTTT', '2015-01-01', 'Bộ Thông tin và Truyền thông'],
    ['BVHTT', '2000-01-01', 'Bộ Văn hóa - Thông tin'],
    ['BVHTTDL', '2015-01-01', 'Bộ Văn hóa, Thể thao và Du lịch'],
    ['BLĐTBXH', '2015-01-01', 'Bộ Lao động - Thương binh và Xã hội'],
    ['BGTVT', '2015-01-01', 'Bộ Giao thông vận tải'],
    ['BXD', '2025-04-01', 'Bộ Xây dựng'],
    ['BCN', '2005-01-01', 'Bộ Công nghiệp'],
    ['BTM', '2005-01-01', 'Bộ Thương mại'],
    ['BCT', '2015-01-01', 'Bộ Công Thương'],
    ['BTS', '2005-01-01', 'Bộ Thủy sản'],
    ['UBDTMN', '2000-01-01', 'Ủy ban Dân tộc và Miền núi'],
    ['UBDT', '2015-01-01', 'Ủy ban Dân tộc'],
    ['BDTTG', '2025-04-01', 'Bộ Dân tộc và Tôn giáo'],
    ['HĐBT', '1990-01-01', 'Hội đồng Bộ trưởng'],
    ['HĐNN8', '1991-01-01', 'Hội đồng Nhà nước'],
  ])('%s on %s was %s', (code, date, name) => {
    const body = issuingBodyByCode(code, date);
    expect(body?.name).toBe(name);
    expect((body?.from ?? '') <= date && date <= (body?.to ?? '9999')).toBe(true);
  });

  test('a ministry or department that was dissolved in March 2025 has an heir that still is', () => {
    const heirs = readSeed('agency-successors', ['name', 'level', 'successor']);
    const gone = issuingBodies.filter(
      ({ to, name }) => to === '2025-02-28' && /^(?:Bộ|Sở|Ủy ban|Ban Dân tộc)/.test(name),
    );
    const without = gone.filter(({ name, level }) => !heirs.some((heir) => heir.name === name && heir.level === level));
    expect(without.map(({ name }) => name)).toEqual([]);
    expect(gone.length).toBeGreaterThan(10);
    const ended = heirs.filter(
      ({ successor }) => !issuingBodies.some(({ name, to }) => name === successor && to === null),
    );
    expect(ended.map(({ successor }) => successor)).toEqual([]);
  });

  test.each([
    ['Sở Địa chính', '2003-04-01', 'Sở Tài nguyên và Môi trường'],
    ['Sở Thủy sản', '2008-03-31', 'Sở Nông nghiệp và Phát triển nông thôn'],
    ['Sở Công nghiệp', '2008-03-31', 'Sở Công Thương'],
    ['Sở Giao thông vận tải', '2025-02-28', 'Sở Xây dựng'],
    ['Sở Tài nguyên và Môi trường', '2025-02-28', 'Sở Nông nghiệp và Môi trường'],
    ['Ban Dân tộc', '2025-02-28', 'Sở Dân tộc và Tôn giáo'],
  ])('%s was there until %s, and its work went to %s', (name, last, later) => {
    expect(issuingBodyByName(name, last)).toMatchObject({ name, to: last });
    expect(issuingBodyByName(later)?.name).toBe(later);
  });

  // Nghị quyết 176/2025/QH15 and the decrees on each ministry; Nghị định 45/2025/NĐ-CP for the departments
  test.each([
    ['Bộ Kế hoạch và Đầu tư', 'Bộ Tài chính'],
    ['Bộ Giao thông vận tải', 'Bộ Công an; Bộ Xây dựng'],
    ['Bộ Thông tin và Truyền thông', 'Bộ Công an; Bộ Khoa học và Công nghệ; Bộ Văn hóa, Thể thao và Du lịch'],
    [
      'Bộ Lao động - Thương binh và Xã hội',
      'Bộ Công an; Bộ Giáo dục và Đào tạo; Bộ Nông nghiệp và Môi trường; Bộ Nội vụ; Bộ Y tế',
    ],
    ['Bộ Nông nghiệp và Phát triển nông thôn', 'Bộ Nông nghiệp và Môi trường'],
    ['Bộ Tài nguyên và Môi trường', 'Bộ Nông nghiệp và Môi trường'],
    ['Ủy ban Dân tộc', 'Bộ Dân tộc và Tôn giáo'],
    ['Sở Kế hoạch và Đầu tư', 'Sở Tài chính'],
    ['Sở Giao thông vận tải', 'Công an tỉnh; Sở Xây dựng'],
    ['Sở Thông tin và Truyền thông', 'Công an tỉnh; Sở Khoa học và Công nghệ; Sở Văn hóa, Thể thao và Du lịch'],
    [
      'Sở Lao động - Thương binh và Xã hội',
      'Công an tỉnh; Sở Giáo dục và Đào tạo; Sở Nông nghiệp và Môi trường; Sở Nội vụ; Sở Y tế',
    ],
    ['Ban Dân tộc', 'Sở Dân tộc và Tôn giáo'],
  ])('since March 2025 the work of %s is that of %s', (gone, heirs) => {
    const rows = readSeed('agency-successors', ['name', 'successor', 'from']).filter(({ name }) => name === gone);
    expect([...new Set(rows.map(({ successor }) => successor))].sort().join('; ')).toBe(heirs);
    expect(rows.every(({ from }) => from === '2025-03-01')).toBe(true);
    expect(issuingBodies.find(({ name, to }) => name === gone && to === '2025-02-28')).toBeDefined();
  });

  test('every code leads to one body at any date', () => {
    const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
    const bounds = issuingBodies.flatMap(({ from, to }) => [from ?? [], to === null ? [] : [to, dayAfter(to)]].flat());
    const days = [...new Set(['1990-06-01', '2026-01-01', ...bounds])];
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
    ['2004-01-01', 64],
    ['2003-12-31', 61],
    ['1997-06-01', 61],
    ['1996-12-31', 53],
    ['1992-06-01', 53],
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

  // Nghị quyết 202/2025/QH15, point by point
  test.each([
    ['Tuyên Quang', ['Hà Giang']],
    ['Lào Cai', ['Yên Bái']],
    ['Thái Nguyên', ['Bắc Kạn']],
    ['Phú Thọ', ['Hòa Bình', 'Vĩnh Phúc']],
    ['Bắc Ninh', ['Bắc Giang']],
    ['Hưng Yên', ['Thái Bình']],
    ['Hải Phòng', ['Hải Dương']],
    ['Ninh Bình', ['Hà Nam', 'Nam Định']],
    ['Quảng Trị', ['Quảng Bình']],
    ['Đà Nẵng', ['Quảng Nam']],
    ['Quảng Ngãi', ['Kon Tum']],
    ['Gia Lai', ['Bình Định']],
    ['Khánh Hòa', ['Ninh Thuận']],
    ['Lâm Đồng', ['Bình Thuận', 'Đắk Nông']],
    ['Đắk Lắk', ['Phú Yên']],
    ['Hồ Chí Minh', ['Bà Rịa - Vũng Tàu', 'Bình Dương']],
    ['Đồng Nai', ['Bình Phước']],
    ['Tây Ninh', ['Long An']],
    ['Cần Thơ', ['Hậu Giang', 'Sóc Trăng']],
    ['Vĩnh Long', ['Bến Tre', 'Trà Vinh']],
    ['Đồng Tháp', ['Tiền Giang']],
    ['Cà Mau', ['Bạc Liêu']],
    ['An Giang', ['Kiên Giang']],
  ])('on 1 July 2025 %s took in %j', (heir, merged) => {
    const { id } = provincesOn('2025-07-01').find(({ name }) => name === heir) ?? {};
    const names = provinces.filter(({ to, successors }) => to === '2025-06-30' && successors.includes(id ?? ''));
    expect(names.map(({ name }) => name)).toEqual(merged);
  });

  test.each([
    'Hà Nội',
    'Huế',
    'Cao Bằng',
    'Điện Biên',
    'Hà Tĩnh',
    'Lai Châu',
    'Lạng Sơn',
    'Nghệ An',
    'Quảng Ninh',
    'Sơn La',
    'Thanh Hóa',
  ])('%s stayed as it was', (name) => {
    const { id } = provincesOn('2025-06-30').find((each) => each.name === name) ?? {};
    expect(provincesOn('2025-07-01').map((each) => each.id)).toContain(id);
    expect(provinces.filter(({ to, successors }) => to === '2025-06-30' && successors.includes(id ?? ''))).toEqual([]);
  });

  test.each([
    ['Hà Tây', '2008-07-31', ['Hà Nội']],
    ['Vĩnh Phú', '1996-12-31', ['Phú Thọ', 'Vĩnh Phúc']],
    ['Bắc Thái', '1996-12-31', ['Bắc Kạn', 'Thái Nguyên']],
    ['Hà Bắc', '1996-12-31', ['Bắc Giang', 'Bắc Ninh']],
    ['Nam Hà', '1996-12-31', ['Hà Nam', 'Nam Định']],
    ['Hải Hưng', '1996-12-31', ['Hải Dương', 'Hưng Yên']],
    ['Sông Bé', '1996-12-31', ['Bình Dương', 'Bình Phước']],
    ['Minh Hải', '1996-12-31', ['Bạc Liêu', 'Cà Mau']],
    ['Quảng Nam - Đà Nẵng', '1996-12-31', ['Quảng Nam', 'Đà Nẵng']],
    ['Hà Tuyên', '1991-09-30', ['Hà Giang', 'Tuyên Quang']],
    ['Nghệ Tĩnh', '1991-08-31', ['Nghệ An', 'Hà Tĩnh']],
    ['Hà Giang', '2025-06-30', ['Tuyên Quang']],
    ['Hậu Giang', '2025-06-30', ['Cần Thơ']],
  ])('%s was there until %s; its land is held by %j', (name, last, heirs) => {
    const province = provincesOn(last).find((each) => each.name === name);
    expect(province?.to).toBe(last);
    expect(province?.successors.map((id) => provinces.find((each) => each.id === id)?.name)).toEqual(heirs);
  });

  test.each([
    ['Điện Biên', '2004-01-01', 'Lai Châu'],
    ['Đắk Nông', '2004-01-01', 'Đắk Lắk'],
    ['Hậu Giang', '2004-01-01', 'Cần Thơ'],
    ['Huế', '2025-01-01', 'Quảng Trị'],
  ])('%s came to be on %s, beside %s', (name, first, beside) => {
    const there = provincesOn(first).map((each) => each.name);
    expect(there).toEqual(expect.arrayContaining([name, beside]));
    const before = new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10);
    expect(provincesOn(before).map((each) => each.name)).not.toContain(name);
  });

  test('every one of 1990 to 2026 is known under its name, with and without its kind, marks and dashes', () => {
    const unknown = provinces.flatMap(({ id, name, kind, aliases }) =>
      [
        name,
        ...aliases,
        `${kind} ${name}`,
        name.toUpperCase(),
        fold(name),
        name.replace(/ - /g, '-'),
        name.normalize('NFD'),
      ].filter((wording) => provinceByName(wording)?.id !== id),
    );
    expect(unknown).toEqual([]);
  });

  test('whatever was dissolved has heirs, and nothing else has', () => {
    expect(provinces.filter(({ to, successors }) => (to === null) !== (successors.length === 0))).toEqual([]);
  });

  test('every successor is a province', () => {
    const ids = provinces.map(({ id }) => id);
    expect(provinces.flatMap(({ successors }) => successors).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
