import { describe, expect, test } from '@jest/globals';
import { agenciesOf } from '../../server/graph/agency-identity.ts';
import { dateOfId, identifyHeld, identifyMention, titleIdOf } from '../../server/graph/document-identity.ts';
import { linkId } from '../../server/graph/link-id.ts';
import { citationId, dutyId, provisionId } from '../../server/graph/node-ids.ts';

const LANG_SON = { jurisdiction: 'lang.son' };
const mention = { number: null, type: null, issuer: null, title: null, date: null, year: null };
const head = { ...mention, place: null, signer: null, recipients: [] };

describe('a mention in a Lạng Sơn plan', () => {
  test.each([
    [
      '182/KH-UBND',
      'Ủy ban nhân dân tỉnh',
      '2017-10-23',
      'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2017-10-23;182-kh-ubnd',
    ],
    [
      '527/QĐ-UBND',
      'Chủ tịch Ủy ban nhân dân tỉnh',
      '2020-03-31',
      'urn:lex:vn;lang.son:uy.ban.nhan.dan:quyet.dinh:2020-03-31;527-qd-ubnd',
    ],
    [
      '153-CTr/TU',
      'Ban Thường vụ Tỉnh ủy',
      '2020-07-21',
      'urn:lex:vn;lang.son:tinh.uy:chuong.trinh:2020-07-21;153-ctr-tu',
    ],
    ['52-NQ/TW', 'Bộ Chính trị', '2019-09-27', 'urn:lex:vn:trung.uong:nghi.quyet:2019-09-27;52-nq-tw'],
    ['08/NQ-CP', 'Chính phủ', '2019-06-11', 'urn:lex:vn:chinh.phu:nghi.quyet:2019-06-11;08-nq-cp'],
    ['01/CT-TTg', 'Thủ tướng Chính phủ', '2020-01-14', 'urn:lex:vn:thu.tuong:chi.thi:2020-01-14;01-ct-ttg'],
    [
      '31/2011/QĐ-UBND',
      'Ủy ban nhân dân tỉnh Gia Lai',
      '2011-11-10',
      'urn:lex:vn;gia.lai:uy.ban.nhan.dan:quyet.dinh:2011-11-10;31-2011-qd-ubnd',
    ],
    ['45/2019/QH14', 'Quốc hội', '2019-11-20', 'urn:lex:vn:quoc.hoi:_:2019-11-20;45-2019-qh14'],
    ['118/TTg', 'Thủ tướng Chính phủ', '1996-02-27', 'urn:lex:vn:thu.tuong:_:1996-02-27;118-ttg'],
    ['527/QĐ-UBND', null, null, 'urn:lex:vn;lang.son:uy.ban.nhan.dan:quyet.dinh:_;527-qd-ubnd'],
  ])('%s of %s on %s is %s', (number, issuer, date, id) => {
    expect(identifyMention({ ...mention, number, issuer, date }, LANG_SON)?.id).toBe(id);
  });

  test.each([
    ['Luật Giáo dục', '2019-06-14', null, 'urn:lex:vn:quoc.hoi:luat:2019-06-14;luat.giao.duc'],
    ['Bộ luật Lao động', null, 2019, 'urn:lex:vn:quoc.hoi:bo.luat:2019;bo.luat.lao.dong'],
    [
      'Pháp lệnh Ưu đãi người có công với cách mạng',
      null,
      null,
      'urn:lex:vn:uy.ban.thuong.vu.quoc.hoi:phap.lenh:_;phap.lenh.uu.dai.nguoi.co.cong.voi.cach.mang',
    ],
  ])('%s of %s or %s goes by its title', (title, date, year, id) => {
    expect(identifyMention({ ...mention, title, date, year }, LANG_SON)?.id).toBe(id);
  });

  test.each([
    [
      'Chương trình',
      'Phát triển chè giai đoạn 2021 - 2030',
      'urn:lex:vn:_:chuong.trinh:_;chuong.trinh.phat.trien.che.giai.doan.2021.2030',
    ],
    [
      'Quyết định',
      'PHÊ DUYỆT ĐỀ ÁN “PHÁT TRIỂN CHÈ TỈNH LÀO CAI”',
      'urn:lex:vn;lao.cai:_:de.an:_;de.an.phat.trien.che.tinh.lao.cai',
    ],
    [
      'Quyết định',
      'Về việc ban hành Kế hoạch phát triển chè',
      'urn:lex:vn;lang.son:_:ke.hoach:_;ke.hoach.phat.trien.che',
    ],
    ['Quyết định', 'Về phí', null],
    ['Đề án', null, null],
  ])('held %s “%s” is named by title as %s', (type, title, id) => {
    expect(titleIdOf({ type, title, jurisdiction: 'lang.son' })).toBe(id);
  });

  test('worded in another way is the same document', () => {
    const worded = { ...mention, number: '153-CTr/TU', date: '2020-07-21' };
    const ids = [
      { ...worded, type: 'Chương trình hành động', issuer: 'Ban Thường vụ Tỉnh ủy' },
      { ...worded, type: 'Chương trình', issuer: 'Tỉnh ủy Lạng Sơn' },
      worded,
    ].map((one) => identifyMention(one, LANG_SON)?.id);
    expect(new Set(ids).size).toBe(1);
  });

  test('with neither number nor title names no document', () => {
    expect(identifyMention({ ...mention, type: 'Kế hoạch' }, LANG_SON)).toBeNull();
  });
});

describe('a held text', () => {
  test('is where its issuer is', () => {
    const header = {
      ...head,
      number: '131/KH-UBND',
      type: 'Kế hoạch',
      issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
      date: '2020-08-05',
      year: 2020,
    };
    expect(identifyHeld(header, 'text')).toMatchObject({
      id: 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;131-kh-ubnd',
      undatedId: 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:_;131-kh-ubnd',
      level: 'PROVINCIAL',
      system: 'STATE',
    });
  });

  test('without number or date is told apart by its text', () => {
    const [one, same, other] = ['a', 'a', 'b'].map((text) => identifyHeld(head, text).id);
    expect(one).toBe(same);
    expect(one).not.toBe(other);
    expect(one).toMatch(/^urn:lex:vn:_:_:_[0-9a-f]{12};_[0-9a-f]{12}$/);
  });
});

describe('agencies', () => {
  test.each([
    ['Sở Khoa học và Công nghệ', 'agency:lang.son/so-khoa-hoc-va-cong-nghe', 'BODY', 'PROVINCIAL'],
    ['Bộ Chính trị', 'agency:vn/bo-chinh-tri', 'BODY', 'CENTRAL'],
    ['UBND tỉnh', 'agency:lang.son/uy-ban-nhan-dan-tinh-lang-son', 'BODY', 'PROVINCIAL'],
    ['Ủy ban nhân dân tỉnh Lạng Sơn', 'agency:lang.son/uy-ban-nhan-dan-tinh-lang-son', 'BODY', 'PROVINCIAL'],
    ['Uỷ ban nhân dân tỉnh Gia Lai', 'agency:gia.lai/uy-ban-nhan-dan-tinh-gia-lai', 'BODY', 'PROVINCIAL'],
    ['UBND các huyện, thành phố', 'agency:lang.son/uy-ban-nhan-dan-cac-huyen-thanh-pho', 'COLLECTIVE', 'DISTRICT'],
    ['các sở, ban, ngành', 'agency:lang.son/cac-so-ban-nganh', 'COLLECTIVE', null],
    [
      'các cơ quan, tổ chức chính trị - xã hội',
      'agency:lang.son/cac-co-quan-to-chuc-chinh-tri-xa-hoi',
      'COLLECTIVE',
      null,
    ],
    ['Uỷ ban nhân dân xã Hải Yến', 'agency:lang.son/uy-ban-nhan-dan-xa-hai-yen', 'BODY', 'COMMUNE'],
    ['Công an tỉnh', 'agency:lang.son/cong-an-tinh', 'BODY', 'PROVINCIAL'],
    ['Văn phòng UBND tỉnh', 'agency:lang.son/van-phong-uy-ban-nhan-dan-tinh', 'BODY', 'PROVINCIAL'],
    ['Giám đốc Sở Nội vụ', 'agency:lang.son/giam-doc-so-noi-vu', 'PERSON', 'PROVINCIAL'],
  ])('%s is %s, %s, %s', (wording, id, kind, level) => {
    expect(agenciesOf(LANG_SON).find(wording)).toMatchObject({ id, kind, level });
  });

  test('are collected once each, in order of id', () => {
    const agencies = agenciesOf(LANG_SON);
    for (const wording of ['UBND tỉnh', 'Bộ Chính trị', 'Ủy ban nhân dân tỉnh']) agencies.find(wording);
    expect(agencies.all().map(({ id }) => id)).toEqual([
      'agency:lang.son/uy-ban-nhan-dan-tinh-lang-son',
      'agency:vn/bo-chinh-tri',
    ]);
  });
});

describe('other ids', () => {
  test('provisions and duties keep the letters of their path', () => {
    expect(dutyId('d', 'II.2.đ')).toBe('d#II.2.đ');
    expect(provisionId('d', 'Điều 2.1')).toBe('d~dieu.2.1');
    expect(provisionId('d', 'Phụ lục II.3.a')).toBe('d~phu.luc.II.3.a');
    expect(citationId('d', { start: 3, end: 8 })).toBe('d@3-8');
  });

  test('links have 26 base32 characters, other for other ends or types', () => {
    expect(linkId('a', 'CITES', 'b')).toMatch(/^link:[a-z2-7]{26}$/);
    expect(new Set([linkId('a', 'CITES', 'b'), linkId('b', 'CITES', 'a'), linkId('a', 'AMENDS', 'b')]).size).toBe(3);
  });

  test.each([
    ['urn:lex:vn:chinh.phu:nghi.quyet:2020-04-17;50-nq-cp', '2020-04-17'],
    ['urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020;1-kh-ubnd', '2020'],
    ['urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:_;1-kh-ubnd', null],
    ['urn:lex:vn:_:_:_0123456789ab;_0123456789ab', null],
  ])('%s is dated %s', (id, date) => {
    expect(dateOfId(id)).toBe(date);
  });
});
