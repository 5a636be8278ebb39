import type { GraphStore, Page, PageRequest, SearchKind } from '../../server/store/graph-store.ts';
import { BASES } from '../../server/graph/lineage.ts';
import { coverageOracle } from './coverage-oracle.ts';
import { generatedGraphs } from './generated-graphs.ts';

/** Graphs to ask about, and what must be said of their coverage. */
export const graphs = generatedGraphs(42, 14, 20, 6);
export const oracle = coverageOracle(graphs);
export const held = graphs.map(({ document }) => document.id);
export const documents = [...oracle.documents.keys()].sort();
export const central = documents.filter((id) => oracle.documents.get(id)?.level === 'CENTRAL');
export const duties = graphs.flatMap((graph) => graph.duties.map(({ id }) => id));
const agencies = [...new Set(graphs.flatMap((graph) => graph.agencies.map(({ id }) => id)))].sort();
export const links = graphs.flatMap((graph) => graph.links);
const plan = held[1] as string;
const [directive] = central as [string];

/** Every list of the port, as a function of the page asked for. */
export const LISTS: Record<string, (store: GraphStore, page: PageRequest) => Promise<Page<unknown>>> = {
  documents: (store, page) => store.documents({}, page),
  'documents of a level that are held': (store, page) => store.documents({ level: 'PROVINCIAL', held: true }, page),
  'documents by number, in any written form': (store, page) => store.documents({ number: '2 / kh - ubnd' }, page),
  'documents of an issuer and a system': (store, page) =>
    store.documents({ issuer: 'agency:vn/chinh-phu', system: 'PARTY', jurisdiction: 'vn' }, page),
  duties: (store, page) => store.duties({}, page),
  'duties of a document': (store, page) => store.duties({ document: plan }, page),
  'duties of an agency': (store, page) => store.duties({ agency: agencies[0] ?? null }, page),
  'duties whose lead is stated': (store, page) => store.duties({ leadership: ['STATED', 'NONE'] }, page),
  'duties under a directive': (store, page) => store.duties({ directive }, page),
  'duties of an agency under a directive': (store, page) =>
    store.duties({ directive, bases: ['INHERITED', 'EXPLICIT'], agency: agencies[1] ?? null }, page),
  agencies: (store, page) => store.agencies({}, page),
  'agencies of a kind': (store, page) =>
    store.agencies({ kind: 'BODY', jurisdiction: 'tinh.0', level: 'PROVINCIAL' }, page),
  'search for a number': (store, page) => store.search('kế hoạch số 3', ['DOCUMENT'], page),
  'search for words': (store, page) => store.search('ha tang so 3', SEARCH_KINDS, page),
  'search for a path': (store, page) => store.search('Điều 1.a', SEARCH_KINDS, page),
  'search for a path in a numbered document': (store, page) => store.search('2/KH-UBND điều 1.a', SEARCH_KINDS, page),
  provisions: async (store, page) => first(await store.provisionsOf([plan], page)),
  'duties by document': async (store, page) => first(await store.dutiesOf([plan], {}, page)),
  'duties by document under a directive': async (store, page) =>
    first(await store.dutiesOf([plan], { directive }, page)),
  citations: async (store, page) => first(await store.citationsOf([plan], page)),
  'citations of a target': async (store, page) => first(await store.citationsOfTargets([directive], page)),
  'links out': async (store, page) => first(await store.linksOf([plan], 'OUT', ['IMPLEMENTS', 'CITES'], page)),
  'links in': async (store, page) => first(await store.linksOf([directive], 'IN', ['IMPLEMENTS', 'CITES'], page)),
  'links both ways': async (store, page) => first(await store.linksOf([duties[0] as string], 'BOTH', ALL_TYPES, page)),
  'links of an agency': async (store, page) =>
    first(await store.linksOf([agencies[0] as string], 'BOTH', ALL_TYPES, page)),
  'duties an agency leads': async (store, page) =>
    first(await store.dutiesOfAgencies([agencies[0] as string], 'LEADS', page)),
  'duties it coordinates': async (store, page) =>
    first(await store.dutiesOfAgencies([agencies[0] as string], 'COORDINATES', page)),
  directives: (store, page) => store.directives({}, page),
  'directives of a plan': (store, page) => store.directives({ document: plan, system: 'STATE' }, page),
  'directives of a province': (store, page) => store.directives({ jurisdiction: 'tinh.1', level: 'PROVINCIAL' }, page),
  'directives not covered': (store, page) => store.directives({ status: ['UNCOVERED', 'TEXT_NOT_HELD'] }, page),
  'directives covered': (store, page) => store.directives({ status: ['COVERED', 'PARTLY_COVERED'] }, page),
  'duties under on all bases': async (store, page) => first(await store.dutiesUnder([directive], BASES, page)),
  'agencies under': async (store, page) => first(await store.agenciesUnder([directive], page)),
  'plans under': async (store, page) => first(await store.plansUnder([directive], page)),
  'provisions under': async (store, page) => first(await store.provisionsUnder([heldDirective()], page)),
  orphans: (store, page) => store.orphans({}, page),
  'orphans of a document': (store, page) => store.orphans({ document: plan }, page),
  ghosts: (store, page) => store.ghosts(page),
  deadlines: (store, page) => store.deadlines({}, page),
  'deadlines in a time': (store, page) => store.deadlines({ from: '2021-03-01', to: '2021-08-01' }, page),
  'deadlines of an agency': (store, page) => store.deadlines({ agency: agencies[0] ?? null, from: '2021-01-01' }, page),
};
const SEARCH_KINDS: readonly SearchKind[] = ['DOCUMENT', 'DUTY', 'AGENCY'];
const ALL_TYPES = [...(['IMPLEMENTS', 'BASED_ON', 'CITES', 'PART_OF', 'LEADS', 'COORDINATES', 'REPORTS_TO'] as const)];

/** What has no pages. */
export const ANSWERS: Record<string, (store: GraphStore) => Promise<unknown>> = {
  'nodes of every kind, in the order asked for': (store) =>
    store.nodes([
      directive,
      'no such id',
      duties[0] as string,
      agencies[0] as string,
      links[0]?.id ?? '',
      ...provisionIds(),
      ...citationIds(),
      plan,
    ]),
  'a document by an id from before its date was known': (store) =>
    store.nodes([plan.replace(/:2020-01-\d\d;/, ':_;'), plan.replace(/:2020-01-\d\d;/, ':2020;')]),
  texts: (store) => store.texts([plan, directive, 'no such id']),
  assignments: (store) => store.assignmentsOf([...duties, 'no such id']),
  surroundings: async (store) => (await store.surroundings(duties, 8)).map(comparable),
  'surroundings nearby': async (store) => (await store.surroundings(duties, 2)).map(comparable),
  'surroundings far away': async (store) => (await store.surroundings(duties, 20)).map(comparable),
  dependants: (store) => store.dependants([...documents, 'no such id']),
  'coverage counts': (store) => store.coverageCounts([...central, 'no such id']),
  'coverage statuses': (store) => store.coverageStatuses(central),
  responsibilities: (store) => store.responsibilities({}),
  'responsibilities of a plan': (store) => store.responsibilities({ document: plan }),
  'responsibilities of an agency': (store) =>
    store.responsibilities({ agency: agencies[0] ?? null, bases: ['EXPLICIT', 'INHERITED'] }),
  'responsibilities of a province under a directive': (store) =>
    store.responsibilities({ jurisdiction: 'tinh.1', directive }),
  neighbourhood: (store) => store.neighbourhood([plan], 2, ALL_TYPES, 500),
  'neighbourhood cut short': (store) => store.neighbourhood([plan, directive], 3, ['IMPLEMENTS', 'CITES'], 7),
  'whether it is empty': (store) => store.isEmpty(),
};

function comparable({
  documents: reached,
  links: walked,
  firstSteps,
  ...rest
}: Awaited<ReturnType<GraphStore['surroundings']>>[number]) {
  const sorted = <T extends { readonly id: string }>(items: Iterable<T>) =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  return { ...rest, documents: sorted(reached.values()), links: sorted(walked), firstSteps: sorted(firstSteps) };
}

function first<T>(pages: readonly T[]): T {
  return pages[0] as T;
}

function heldDirective(): string {
  return held.find((id) => central.includes(id)) as string;
}

function provisionIds(): string[] {
  return graphs.slice(0, 2).flatMap((graph) => graph.provisions.map(({ id }) => id));
}

function citationIds(): string[] {
  return graphs.slice(0, 2).flatMap((graph) => graph.citations.map(({ id }) => id));
}
