import { fold } from '../parse/gazetteer/fold.ts';
import { issuingBodies, issuingBodyByName, type IssuingBody } from '../parse/gazetteer/issuing-bodies.ts';
import { provinceByName, provinces } from '../parse/gazetteer/provinces.ts';
import { compareIds } from './compare-ids.ts';
import type { Home } from './home.ts';
import type { AgencyKind, AgencyRecord, Level } from './policy-graph.ts';

/** The agencies that one text names, each once, however it words them. */
export interface AgencyFinder {
  find(wording: string): AgencyRecord;
  /** In order of id. */
  all(): AgencyRecord[];
}

/** Collects agencies as a text's own: "UBND tỉnh" in a Lạng Sơn plan is Lạng Sơn's. */
export function agenciesOf(home: Pick<Home, 'jurisdiction'>): AgencyFinder {
  const byWording = new Map<string, AgencyRecord>();
  return {
    find(wording) {
      const known = byWording.get(wording);
      if (known) return known;
      const agency = agencyRecord(wording, home.jurisdiction);
      byWording.set(wording, agency);
      return agency;
    },
    all() {
      const byId = new Map([...byWording.values()].map((agency) => [agency.id, agency]));
      return [...byId.values()].sort((a, b) => compareIds(a.id, b.id));
    },
  };
}

function agencyRecord(wording: string, home: string): AgencyRecord {
  const body = bodyNamed(canonicalName(wording));
  const kind = kindOf(wording);
  const level = levelOf(wording, body);
  const jurisdiction = level === 'CENTRAL' ? 'vn' : (provinceNamed(wording) ?? home);
  const canonical = canonicalName(wording);
  const name = kind === 'COLLECTIVE' ? canonical : withProvince(canonical, body, jurisdiction);
  return { id: `agency:${jurisdiction}/${hyphened(name)}`, name, kind, level, jurisdiction };
}

/** The body that a wording begins with, in its longest name; null for none. "Giám đốc Sở Nội vụ" is Sở Nội vụ's. */
export function bodyNamed(wording: string): IssuingBody | null {
  const words = wording.split(/\s+/);
  for (let count = Math.min(words.length, 14); count > 0; count -= 1) {
    const body = issuingBodyByName(words.slice(0, count).join(' '));
    if (body) return body;
  }
  return null;
}

/** The province that a wording ends with; null for none. */
export function provinceNamed(wording: string): string | null {
  const words = wording.trim().split(/\s+/);
  for (let count = Math.min(words.length, 6); count > 0; count -= 1) {
    const province = provinceByName(words.slice(-count).join(' '));
    if (province) return province.id;
  }
  return null;
}

/** Words that place a body below the province, whatever level its name has in general. */
const BELOW: readonly [RegExp, Level][] = [
  [/(?:^|\s)(?:huyện|quận|thị xã|thị ủy)(?=\s|,|$)/, 'DISTRICT'],
  [/(?:^|\s)(?:xã(?! hội)|phường|thị trấn|đặc khu)(?=\s|,|$)/, 'COMMUNE'],
];

/** The level of a wording: its body's, or a lower one that the wording names; null where nothing tells. */
export function levelOf(wording: string, body: IssuingBody | null): Level | null {
  if (body?.level === 'CENTRAL') return 'CENTRAL';
  const words = wording.normalize('NFC').toLowerCase();
  const below = body?.series === 'uy.ban.nhan.dan' || body?.series === 'hoi.dong.nhan.dan' || !body;
  return (below ? BELOW.find(([place]) => place.test(words))?.[1] : undefined) ?? body?.level ?? null;
}

/** Abbreviations that stand for a body's name inside a longer one: UBND, HĐND. */
const ABBREVIATIONS = new Map(
  issuingBodies.flatMap((body) =>
    body.aliases.filter((alias) => /^\p{Lu}{3,}$/u.test(alias)).map((alias) => [alias, body.name]),
  ),
);

function canonicalName(wording: string): string {
  const name = wording
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\p{L}+/gu, (word) => ABBREVIATIONS.get(word) ?? word)
    .replace(/([Uu])ỷ/g, (_, u: string) => (u === 'U' ? 'Ủy' : 'ủy'));
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Series of the bodies that every province has under the same name, so that the province belongs to the name. */
const PROVINCES_OWN = new Set(['uy.ban.nhan.dan', 'hoi.dong.nhan.dan', 'tinh.uy']);

function withProvince(name: string, body: IssuingBody | null, jurisdiction: string): string {
  if (!body || !PROVINCES_OWN.has(body.series) || !/(?:tỉnh|thành phố|ỉnh ủy|hành ủy)$/.test(name)) return name;
  const province = provinces.find(({ id }) => id === jurisdiction);
  return province ? `${name} ${province.name}` : name;
}

/** A collective is named by a plural or by "liên quan"; a person by an office. */
function kindOf(wording: string): AgencyKind {
  const folded = fold(wording);
  if (/^(?:cac|nhung|moi|toan the)\s|\scac\s|lien quan|^so, ban/.test(folded)) return 'COLLECTIVE';
  if (
    /^(?:pho )?(?:chu tich|giam doc|bo truong|thu truong|truong|chanh|bi thu|cuc truong|vu truong|tong giam doc|thu tuong)\s/.test(
      folded,
    )
  )
    return 'PERSON';
  return 'BODY';
}

function hyphened(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
