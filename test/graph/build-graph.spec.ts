import { describe, expect, test } from '@jest/globals';
import { buildGraph, questionsOf } from '../../server/graph/build-graph.ts';
import type { Citation } from '../../server/parse/parsed-document.ts';
import { aReading } from './a-reading.ts';

const OWN = 'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2020-08-05;7-kh-ubnd';
const NQ52 = 'urn:lex:vn:trung.uong:nghi.quyet:_;52-nq-tw';
const dated = (date: string) => `urn:lex:vn:trung.uong:nghi.quyet:${date};52-nq-tw`;

function graphOf(given: Parameters<typeof aReading>[0], known: Record<string, string[]> = {}) {
  const { source, parsed } = aReading(given);
  return buildGraph(source, parsed, new Map(Object.entries(known)));
}

describe('a mention of 52-NQ/TW', () => {
  const undated: Partial<Citation> = { number: '52-NQ/TW' };
  const of = (date: string): Partial<Citation> => ({ ...undated, date, year: Number(date.slice(0, 4)) });

  test.each<[string, Partial<Citation>[], string[], string, string | null]>([
    ['with its date names that document', [of('2019-09-27')], [], 'RESOLVED', dated('2019-09-27')],
    [
      'without date means the one that its text dates',
      [undated, of('2019-09-27')],
      [dated('2012-01-01')],
      'RESOLVED',
      dated('2019-09-27'),
    ],
    [
      'without date means the one that the graph knows',
      [undated],
      [dated('2019-09-27')],
      'RESOLVED',
      dated('2019-09-27'),
    ],
    [
      'without date means none that is later than the plan',
      [undated],
      [dated('2019-09-27'), dated('2021-01-01')],
      'RESOLVED',
      dated('2019-09-27'),
    ],
    ['without date stays open between two', [undated], [dated('2019-09-27'), dated('2012-01-01')], 'AMBIGUOUS', null],
    [
      'without date stays open between two of its own text',
      [undated, of('2019-09-27'), of('2012-01-01')],
      [],
      'AMBIGUOUS',
      null,
    ],
    ['that nobody knows is a ghost without date', [undated], [], 'RESOLVED', dated('_')],
    [
      'with a year means the one of that year',
      [{ ...undated, year: 2019 }],
      [dated('2019-09-27'), dated('2012-01-01')],
      'RESOLVED',
      dated('2019-09-27'),
    ],
    [
      'with a year that nobody knows is a ghost of that year',
      [{ ...undated, year: 2015 }],
      [dated('2019-09-27')],
      'RESOLVED',
      dated('2015'),
    ],
    ['in what a website added makes no ghost', [{ ...undated, boilerplate: true }], [], 'UNRESOLVED', null],
    [
      'with a date in what a website added makes none either',
      [{ ...of('2019-09-27'), boilerplate: true }],
      [],
      'UNRESOLVED',
      null,
    ],
    [
      'in what a website added may mean what the text names',
      [{ ...undated, boilerplate: true }, of('2019-09-27')],
      [],
      'RESOLVED',
      dated('2019-09-27'),
    ],
    ['without number or title names nothing', [{ type: 'Nghị quyết' }], [], 'UNRESOLVED', null],
    ['of itself is itself', [{ number: '7/KH-UBND', self: true }], [], 'RESOLVED', OWN],
    [
      'of its own number of another province is that one',
      [{ number: '7/KH-UBND', self: true, issuer: 'Ủy ban nhân dân tỉnh Gia Lai', date: '2020-01-02', year: 2020 }],
      [],
      'RESOLVED',
      'urn:lex:vn;gia.lai:uy.ban.nhan.dan:ke.hoach:2020-01-02;7-kh-ubnd',
    ],
    [
      'of its own number of another year is that one',
      [{ number: '7/KH-UBND', self: true, date: '2019-01-02', year: 2019 }],
      [],
      'RESOLVED',
      'urn:lex:vn;lang.son:uy.ban.nhan.dan:ke.hoach:2019-01-02;7-kh-ubnd',
    ],
    ['of its own number without date is itself', [{ number: '7/KH-UBND' }], [], 'RESOLVED', OWN],
  ])('%s', (_, citations, known, resolution, target) => {
    const [citation] = graphOf({ citations }, { [NQ52]: known }).citations;
    expect(citation).toMatchObject({ resolution, target });
    expect(citation?.candidates).toHaveLength(resolution === 'AMBIGUOUS' ? 2 : 0);
  });

  test('is looked up only where its own text does not settle it', () => {
    const asked = (citations: Partial<Citation>[]) => {
      const { source, parsed } = aReading({ citations });
      return questionsOf(source, parsed);
    };
    expect(asked([undated])).toEqual({ document: OWN, lookups: [NQ52] });
    expect(asked([undated, of('2019-09-27')])).toEqual({ document: OWN, lookups: [] });
  });

  test('without issuer may mean what its text names as another province’s', () => {
    const decision = { number: '5/QĐ-UBND', date: '2019-01-02', year: 2019, issuer: 'Ủy ban nhân dân tỉnh Gia Lai' };
    const [, later] = graphOf({ citations: [decision, { number: '5/QĐ-UBND' }] }).citations;
    expect(later?.target).toBe('urn:lex:vn;gia.lai:uy.ban.nhan.dan:quyet.dinh:2019-01-02;5-qd-ubnd');
  });
});

describe('a link', () => {
  const resolution = { number: '52-NQ/TW', date: '2019-09-27', year: 2019 };
  const later = { number: '99/NQ-CP', date: '2021-03-01', year: 2021 };

  test('that two sentences state is one link with two evidences', () => {
    const graph = graphOf({
      citations: [
        { ...resolution, words: 'thực hiện 52-NQ/TW' },
        { ...resolution, words: 'triển khai 52-NQ/TW' },
      ],
      relations: [
        { from: 'this', type: 'IMPLEMENTS', to: 1 },
        { from: 'this', type: 'IMPLEMENTS', to: 0 },
      ],
    });
    const links = graph.links.filter(({ type }) => type === 'IMPLEMENTS');
    expect(links).toHaveLength(1);
    expect(links[0]?.evidence.map(({ quote }) => quote)).toEqual([
      'thực hiện 52-NQ/TW',
      'thực hiện 52-NQ/TW\ntriển khai 52-NQ/TW',
    ]);
  });

  test('to a later document is refused with a notice, and the mention stays', () => {
    const graph = graphOf({ citations: [later], relations: [{ from: 'this', type: 'IMPLEMENTS', to: 0 }] });
    expect(graph.links.map(({ type }) => type)).toEqual(['CITES']);
    expect(graph.document.notices.map(({ code }) => code)).toEqual(['RELATION_AGAINST_DATES']);
  });

  test('from a duty is explicit before it is a mention', () => {
    const cite = (citation: number, type: 'IMPLEMENTS' | 'CITES') => ({ citation, type, start: 0, end: 5 });
    const graph = graphOf({
      citations: [resolution, resolution],
      duties: [{ cites: [cite(0, 'CITES'), cite(1, 'IMPLEMENTS')] }],
    });
    expect(
      graph.links
        .filter(({ from }) => from === `${OWN}#1`)
        .map(({ type }) => type)
        .sort(),
    ).toEqual(['IMPLEMENTS', 'PART_OF']);
  });

  test('goes from agency to duty for who leads, from duty to agency for who is reported to', () => {
    const assignment = (agency: string, role: 'LEADS' | 'REPORTS_TO') => ({
      agency,
      role,
      stated: true,
      via: null,
      start: 0,
      end: 3,
    });
    const graph = graphOf({
      duties: [{ assignments: [assignment('Sở Nội vụ', 'LEADS'), assignment('UBND tỉnh', 'REPORTS_TO')] }],
    });
    const ends = graph.links.filter(({ type }) => type !== 'PART_OF').map(({ type, from, to }) => [type, from, to]);
    expect(ends.sort()).toEqual([
      ['LEADS', 'agency:lang.son/so-noi-vu', `${OWN}#1`],
      ['REPORTS_TO', `${OWN}#1`, 'agency:lang.son/uy-ban-nhan-dan-tinh-lang-son'],
    ]);
  });
});

describe('who leads is', () => {
  const lead = (agency: string, stated = false) => ({
    agency,
    role: 'LEADS' as const,
    stated,
    via: null,
    start: 0,
    end: 3,
  });

  test.each([
    ['stated where one named body is said to lead', [lead('Sở Nội vụ', true)], 'STATED'],
    ['implied where it is merely the subject', [lead('Sở Nội vụ')], 'IMPLIED'],
    ['several where there are several', [lead('Sở Nội vụ'), lead('Công an tỉnh')], 'SEVERAL'],
    [
      'only collective where nobody is named',
      [lead('các sở, ban, ngành'), lead('UBND các huyện, thành phố')],
      'COLLECTIVE_ONLY',
    ],
    ['nobody where nobody is', [], 'NONE'],
  ])('%s', (_, assignments, leadership) => {
    expect(graphOf({ duties: [{ assignments }] }).duties[0]?.leadership).toBe(leadership);
  });
});

describe('a named document', () => {
  test('is not described by what a website added around the text', () => {
    const of = { number: '52-NQ/TW', date: '2019-09-27', year: 2019 };
    const { named } = graphOf({
      citations: [of, { ...of, title: 'một tựa đề dài của trang mạng', boilerplate: true }],
    });
    expect(named.map(({ title }) => title)).toEqual([null]);
  });

  test('is described by its fullest mentions together', () => {
    const of = { number: '52-NQ/TW', date: '2019-09-27', year: 2019 };
    const { named } = graphOf({
      citations: [
        { ...of, issuer: 'Bộ Chính trị', type: 'Nghị quyết' },
        { ...of, title: 'VỀ MỘT SỐ CHỦ TRƯƠNG' },
        { ...of, title: 'về một số chủ trương' },
      ],
    });
    expect(named).toMatchObject([
      {
        id: dated('2019-09-27'),
        undatedId: NQ52,
        title: 'về một số chủ trương',
        issuer: 'agency:vn/bo-chinh-tri',
        issuedOn: '2019-09-27',
        level: 'CENTRAL',
        system: 'PARTY',
        jurisdiction: 'vn',
      },
    ]);
  });
});
