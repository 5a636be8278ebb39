import { linkId } from '../../server/graph/link-id.ts';
import type {
  AgencyRecord,
  CitationRecord,
  DeadlineRecord,
  DocumentRecord,
  DutyRecord,
  EvidenceRecord,
  LinkRecord,
  LinkType,
  NamedDocumentRecord,
  PolicyGraph,
  ProvisionRecord,
} from '../../server/graph/policy-graph.ts';

/** Numbers below a bound from a seed: the same seed gives the same graphs on every machine (mulberry32). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/**
 * Graphs of `held` documents out of `known`, that name one in `oneIn` of each other in every way a text can: chains, circles, sentences
 * about third documents, mentions, suggestions of a machine, ambiguous citations, pinpoints, duties of all kinds.
 */
export function generatedGraphs(seed: number, held = 8, known = 12, oneIn = 3): PolicyGraph[] {
  const random = randomNumbers(seed);
  const documents = Array.from({ length: known }, (_, index) => documentRecord(index, random));
  return Array.from({ length: held }, (_, index) =>
    graphOf(documents[index] as DocumentRecord, documents, oneIn, random),
  );
}

function documentRecord(index: number, random: (below: number) => number): DocumentRecord {
  const central = random(3) === 0;
  const jurisdiction = central ? 'vn' : `vn;tinh.${random(3)}`;
  const number = `${index + 1}/${central ? 'NQ-CP' : 'KH-UBND'}`;
  const series = central ? 'chinh.phu:nghi.quyet' : 'uy.ban.nhan.dan:ke.hoach';
  const part = number.toLowerCase().replace('/', '-');
  return {
    id: `urn:lex:${jurisdiction}:${series}:2020-01-${String(index + 1).padStart(2, '0')};${part}`,
    undatedId: `urn:lex:${jurisdiction}:${series}:_;${part}`,
    number,
    type: central ? 'Nghị quyết' : 'Kế hoạch',
    title: `Về việc thứ ${index}`,
    issuer: central ? 'agency:vn/chinh-phu' : 'agency:tinh.0/uy-ban-nhan-dan',
    issuedOn: `2020-01-${String(index + 1).padStart(2, '0')}`,
    issuedYear: 2020,
    level: central ? 'CENTRAL' : 'PROVINCIAL',
    system: random(2) === 0 ? 'STATE' : 'PARTY',
    jurisdiction: central ? 'vn' : `tinh.${random(3)}`,
  };
}

function graphOf(
  document: DocumentRecord,
  all: readonly DocumentRecord[],
  oneIn: number,
  random: (below: number) => number,
): PolicyGraph {
  const some = <T>(items: readonly T[]): T => items[random(items.length)] as T;
  const others = all.filter((other) => other.id !== document.id && random(oneIn) === 0);
  const text = `Văn bản ${document.number} ${'nội dung '.repeat(60)}`;
  let at = 0;
  const span = () => {
    const start = (at += 3);
    return { start, end: start + 5, quote: text.slice(start, start + 5) };
  };
  const evidence = (method: EvidenceRecord['method'] = 'RULE'): EvidenceRecord => ({
    ...{ document: document.id, path: null, method, score: method === 'MODEL' ? 0.5 : null },
    ...span(),
  });

  const citations: CitationRecord[] = others.map((other) => {
    const { start, end, quote } = span();
    const ambiguous = random(8) === 0;
    const settled = random(4) > 0;
    return {
      ...{ id: `${document.id}@${start}-${end}`, document: document.id, path: null, start, end, quote },
      ...{ number: other.number, type: other.type, issuer: null, title: null },
      issuedOn: settled ? other.issuedOn : null,
      issuedYear: settled ? 2020 : null,
      pinpoint: random(3) === 0 ? { text: 'Điều 1', start, end, path: `Điều ${1 + random(3)}` } : null,
      resolution: ambiguous ? 'AMBIGUOUS' : 'RESOLVED',
      target: ambiguous ? null : other.id,
      candidates: ambiguous ? [other.id] : [],
      lookup: settled ? null : other.undatedId,
    };
  });
  const named: NamedDocumentRecord[] = others.map((other, index) => ({
    ...other,
    title: random(2) === 0 ? null : `Về việc thứ ${'a'.repeat(random(3))}`,
    issuer: random(2) === 0 ? null : other.issuer,
    citation: citations[index]?.id ?? '',
  }));

  const provisions: ProvisionRecord[] = Array.from({ length: 3 }, (_, order) => ({
    ...{ id: `${document.id}~dieu.${order + 1}`, document: document.id, path: `Điều ${order + 1}`, parent: null },
    ...{ kind: 'ARTICLE', heading: order === 0 ? 'Nhiệm vụ' : null, start: order, end: order + 1, order },
  }));
  const agencies: AgencyRecord[] = Array.from({ length: 4 }, (_, index) => ({
    id: `agency:tinh.0/so-${index}`,
    name: random(2) === 0 ? `Sở ${index}` : `sở ${index}`,
    kind: random(5) === 0 ? 'COLLECTIVE' : 'BODY',
    level: random(2) === 0 ? null : 'PROVINCIAL',
    jurisdiction: 'tinh.0',
  }));
  const duties: DutyRecord[] = Array.from({ length: random(5) }, (_, order) => ({
    ...{ id: `${document.id}#dieu.${order}.a`, document: document.id, path: `Điều ${order}.a` },
    ...{
      provision: (provisions[order % 3] as ProvisionRecord).id,
      text: `Nhiệm vụ ${order} về hạ tầng số ${random(9)}`,
    },
    ...{ start: order, end: order + 4, order },
    leadership: some(['STATED', 'IMPLIED', 'NONE'] as const),
    deadlines:
      random(2) === 0
        ? []
        : [
            {
              text: 'hạn',
              start: order,
              end: order + 3,
              to: null,
              ...some<Pick<DeadlineRecord, 'date' | 'recurrence' | 'monthDay'>>([
                { date: null, recurrence: null, monthDay: null },
                { date: null, recurrence: 'YEARLY', monthDay: null },
                { date: null, recurrence: null, monthDay: `1${random(3)}-2${random(9)}` },
                { date: `2021-0${1 + random(9)}-01`, recurrence: null, monthDay: null },
              ]),
            },
          ],
  }));

  const links = new Map<string, LinkRecord>();
  const state = (from: string, type: LinkType, to: string, method?: EvidenceRecord['method']) => {
    if (from === to) return;
    const id = linkId(from, type, to);
    const before = links.get(id);
    const assignment =
      type === 'LEADS' || type === 'COORDINATES' || type === 'REPORTS_TO'
        ? { assignment: { role: type, stated: random(2) === 0, via: null } }
        : {};
    links.set(
      id,
      before
        ? { ...before, evidence: [...before.evidence, evidence(method)] }
        : { id, type, from, to, evidence: [evidence(method)], ...assignment },
    );
  };
  for (const other of others) {
    if (random(2) === 0) state(document.id, 'IMPLEMENTS', other.id);
    if (random(3) === 0) state(document.id, 'BASED_ON', other.id);
    state(document.id, 'CITES', other.id);
    if (random(4) === 0) state(other.id, 'IMPLEMENTS', some(others).id);
  }
  for (const duty of duties) {
    state(duty.id, 'PART_OF', document.id);
    for (const agency of agencies) {
      if (random(3) === 0) state(agency.id, 'LEADS', duty.id);
      if (random(3) === 0) state(agency.id, 'COORDINATES', duty.id);
      if (random(6) === 0) state(duty.id, 'REPORTS_TO', agency.id);
    }
    if (others.length > 0 && random(2) === 0)
      state(
        duty.id,
        some(['IMPLEMENTS', 'BASED_ON', 'CITES'] as const),
        some(others).id,
        random(4) === 0 ? 'MODEL' : 'RULE',
      );
  }
  return {
    document: {
      ...document,
      signer: 'Hồ Tiến Thiệu',
      place: null,
      text,
      recipients: ['Như trên'],
      notices: [{ code: 'X', start: 0, end: 1 }],
    },
    ...{ named, provisions, duties, agencies, citations },
    links: [...links.values()],
  };
}
