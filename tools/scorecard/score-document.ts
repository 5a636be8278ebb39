import { classesOf } from './citation-classes.ts';
import { type DutyCite, type Gold, type GoldCitation, type ReadCitation, type ReadDuty, type Reading } from './gold.ts';
import { type Tallies } from './tally.ts';

/** The tallies of a scorecard, filled document by document. */
export interface Scores {
  /** The measures of the corpus, as its own scorer counts them. */
  readonly measures: Tallies;
  /** Citations by class of phenomenon: right in span, number, date and issuer. */
  readonly citationClasses: Tallies;
  /** Relations, roles and bases by kind. */
  readonly kinds: Tallies;
  /** What differs, one line each. */
  readonly differences: string[];
}

/** Counts one document's reading against its gold. */
export function scoreDocument(name: string, text: string, gold: Gold, found: Reading, scores: Scores): void {
  const say = (what: string, missed: readonly string[], extra: readonly string[]) => {
    scores.differences.push(
      ...missed.map((each) => `${name}: lost ${what}: ${each}`),
      ...extra.map((each) => `${name}: extra ${what}: ${each}`),
    );
  };
  const citations = gold.citations.filter((citation) => !isOptional(citation));
  scoreCitations(text, gold, citations, found.citations, scores, say);
  scoreRelations(gold, found, scores, say);
  if (gold.duties !== undefined) scoreDuties(text, gold, gold.duties, citations, found.duties, scores, say);
  for (const field of ['number', 'type', 'issuer', 'date', 'signer']) {
    const wanted = gold.document[field] ?? null;
    if (wanted === null) continue;
    const have = found.document[field] ?? null;
    scores.measures.of(`header: ${field}`).add(same(have) === same(wanted) ? 1 : 0, 1, have === null ? 0 : 1);
    if (same(have) !== same(wanted)) say(`header ${field}`, [String(wanted)], have === null ? [] : [String(have)]);
  }
}

type Say = (what: string, missed: readonly string[], extra: readonly string[]) => void;

function isOptional({ bare, boilerplate, nested }: GoldCitation): boolean {
  return bare === true || boilerplate === true || nested === true;
}

function scoreCitations(
  text: string,
  gold: Gold,
  wanted: readonly GoldCitation[],
  all: readonly ReadCitation[],
  { measures, citationClasses }: Scores,
  say: Say,
): void {
  const unscored = new Set([...(gold.ignore ?? []), ...gold.citations.filter(isOptional)].map(({ start }) => start));
  const found = all.filter(({ start }) => !unscored.has(start));
  const span = (citation: ReadCitation) => `${citation.start}-${citation.end}`;
  const key = (citation: ReadCitation) => `${citation.start}|${same(citation.number ?? citation.title)}`;
  // A mistyped number may be given as it stands or as it was meant.
  const foundKey = (citation: ReadCitation) => {
    const twin = wanted.find(
      ({ start, altNumber }) =>
        start === citation.start && altNumber !== undefined && same(altNumber) === same(citation.number),
    );
    return key(twin ?? citation);
  };
  const identity = (citation: ReadCitation, base: string) => `${base}|${citation.date ?? ''}|${same(citation.issuer)}`;
  measures.compare('citation span', wanted.map(span), found.map(span));
  measures.compare('citation number', wanted.map(key), found.map(foundKey));
  measures.compare(
    'citation identity',
    wanted.map((each) => identity(each, key(each))),
    found.map((each) => identity(each, foundKey(each))),
  );

  const whole = (citation: ReadCitation, base: string) => `${span(citation)}|${identity(citation, base)}`;
  const wantedWhole = new Map(wanted.map((each) => [whole(each, key(each)), each]));
  const foundWhole = new Map(found.map((each) => [whole(each, foundKey(each)), each]));
  for (const [keyOf, citation] of wantedWhole)
    for (const name of classesOf(citation, text)) citationClasses.of(name).add(foundWhole.has(keyOf) ? 1 : 0, 1, 0);
  // What only gold knows of a citation (a shared head, a typing error) counts for the same citation as found.
  for (const [keyOf, citation] of foundWhole)
    for (const name of classesOf(wantedWhole.get(keyOf) ?? citation, text)) citationClasses.of(name).add(0, 0, 1);
  const describe = (citation: ReadCitation) =>
    `${span(citation)} ${JSON.stringify(citation.text)} = ${citation.number ?? citation.title ?? '?'}, ${citation.date ?? 'no date'}, ${citation.issuer ?? 'no issuer'}`;
  say(
    'citation',
    [...wantedWhole].filter(([each]) => !foundWhole.has(each)).map(([, citation]) => describe(citation)),
    [...foundWhole].filter(([each]) => !wantedWhole.has(each)).map(([, citation]) => describe(citation)),
  );
}

function scoreRelations(gold: Gold, found: Reading, { measures, kinds }: Scores, say: Say): void {
  const arrow = ({ from, type, to }: { from: string | null; type: string; to: string | null }) =>
    `${same(from)} ${type} ${same(to)}`;
  const optional = new Set(gold.relations.filter((each) => each.optional === true).map(arrow));
  const wanted = gold.relations.filter((each) => each.optional !== true).map(arrow);
  const have = [...new Set(found.relations.filter(({ type }) => type !== 'CITES').map(arrow))].filter(
    (each) => !optional.has(each),
  );
  compare('relation', wanted, have, measures, say);
  const kindOf = (each: string) =>
    `${each.startsWith('this ') ? 'this document' : 'another document'} ${/ ([A-Z_]+) /.exec(each)?.[1] ?? ''}`;
  byKind(kinds, wanted, have, kindOf);
}

function scoreDuties(
  text: string,
  gold: Gold,
  wanted: readonly ReadDuty[],
  citations: readonly GoldCitation[],
  found: readonly ReadDuty[],
  { measures, kinds }: Scores,
  say: Say,
): void {
  compare(
    'duty',
    wanted.map(({ path }) => path),
    found.map(({ path }) => path),
    measures,
    say,
  );
  const roles = (duties: readonly ReadDuty[]) =>
    duties.flatMap(({ path, lead = [], coordinate = [] }) => [
      ...lead.map((agency) => `${path} lead ${same(agency)}`),
      ...coordinate.map((agency) => `${path} coordinate ${same(agency)}`),
    ]);
  compare('duty agency and role', roles(wanted), roles(found), measures, say);
  byKind(kinds, roles(wanted), roles(found), (each) =>
    / (lead|coordinate) /.exec(each)?.[1] === 'lead' ? 'duty: who leads' : 'duty: who coordinates',
  );
  if (!wanted.some(({ cites }) => cites !== undefined)) return;

  const meant = new Map(
    citations.flatMap(({ altNumber, number }) => (altNumber === undefined ? [] : [[same(altNumber), same(number)]])),
  );
  const cited = (duty: ReadDuty, cite: DutyCite) =>
    `${duty.path} ${meant.get(same(cite.number)) ?? same(cite.number ?? cite.title)}`;
  const pairs = (duties: readonly ReadDuty[]) =>
    duties.flatMap((duty) => (duty.cites ?? []).map((cite) => ({ cite, key: cited(duty, cite) })));
  const scored = pairs(wanted).filter(({ cite }) => cite.optional !== true);
  const loose = new Set(
    pairs(wanted)
      .filter(({ cite }) => cite.optional === true)
      .map(({ key }) => key),
  );
  const firm = new Set(scored.map(({ key }) => key));
  const ignored = (gold.ignore ?? []).map(({ start, end }) => same(text.slice(start, end)));
  const isBareLaw = ({ number, title }: DutyCite) =>
    !number && ignored.some((name) => name.startsWith(same(title)) || same(title).startsWith(name));
  const have = pairs(found).filter(({ cite, key }) => !loose.has(key) && (firm.has(key) || !isBareLaw(cite)));
  const entry = ({ cite, key }: { cite: DutyCite; key: string }) => `${key} ${cite.basis}`;
  compare('duty citation and basis', scored.map(entry), [...new Set(have.map(entry))], measures, say);
  byKind(
    kinds,
    scored.map(entry),
    [...new Set(have.map(entry))],
    (each) => `duty: ${each.endsWith('MENTION') ? 'MENTION' : 'EXPLICIT'}`,
  );
}

function compare(what: string, wanted: readonly string[], found: readonly string[], measures: Tallies, say: Say): void {
  measures.compare(what, wanted, found);
  const [gold, have] = [new Set(wanted), new Set(found)];
  say(
    what,
    wanted.filter((each) => !have.has(each)),
    found.filter((each) => !gold.has(each)),
  );
}

function byKind(
  kinds: Tallies,
  wanted: readonly string[],
  found: readonly string[],
  kindOf: (key: string) => string,
): void {
  for (const kind of new Set([...wanted, ...found].map(kindOf)))
    kinds.compare(
      kind,
      wanted.filter((each) => kindOf(each) === kind),
      found.filter((each) => kindOf(each) === kind),
    );
}

/** Case, blanks, dashes, the place of a tone and two abbreviations make no difference: as the corpus's own scorer has it. */
function same(value: unknown): string {
  return String(value ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[–—]/g, '-')
    .replace(/uỷ/g, 'ủy')
    .replace(/hoà/g, 'hòa')
    .replace(/\bubnd\b/g, 'ủy ban nhân dân')
    .replace(/\bhđnd\b/g, 'hội đồng nhân dân')
    .replace(/\s*([/.-])\s*/g, '$1')
    .replace(/\s+/g, ' ')
    .replace(/^các /, '')
    .trim();
}
