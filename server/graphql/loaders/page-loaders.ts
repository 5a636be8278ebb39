import DataLoader from 'dataloader';
import { type Basis } from '../../graph/lineage.ts';
import { type LinkType } from '../../graph/policy-graph.ts';
import { type DutyFilter, type GraphStore, type Page, type PageRequest } from '../../store/graph-store.ts';

/** A page under one node of a list: the store answers all nodes of a list in one call, as long as they ask alike. */
type PageLoader<Asked, Row> = (id: string, asked: Asked, page: PageRequest) => Promise<Page<Row>>;
type RowOf<Method extends keyof GraphStore> = GraphStore[Method] extends (
  ...args: never[]
) => Promise<Page<infer Row>[]>
  ? Row
  : never;

export interface PageLoaders {
  readonly provisionsOf: PageLoader<null, RowOf<'provisionsOf'>>;
  readonly dutiesOf: PageLoader<DutyFilter, RowOf<'dutiesOf'>>;
  readonly citationsOf: PageLoader<null, RowOf<'citationsOf'>>;
  readonly citationsOfTargets: PageLoader<null, RowOf<'citationsOfTargets'>>;
  readonly linksOf: PageLoader<LinksAsked, RowOf<'linksOf'>>;
  readonly dutiesOfAgencies: PageLoader<'LEADS' | 'COORDINATES', RowOf<'dutiesOfAgencies'>>;
  readonly dutiesUnder: PageLoader<readonly Basis[], RowOf<'dutiesUnder'>>;
  readonly agenciesUnder: PageLoader<null, RowOf<'agenciesUnder'>>;
  readonly plansUnder: PageLoader<null, RowOf<'plansUnder'>>;
  readonly provisionsUnder: PageLoader<null, RowOf<'provisionsUnder'>>;
}

interface LinksAsked {
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly types: readonly LinkType[];
}

export function pageLoaders(store: GraphStore): PageLoaders {
  return {
    provisionsOf: pageLoader((ids, _, page) => store.provisionsOf(ids, page)),
    dutiesOf: pageLoader((ids, filter: DutyFilter, page) => store.dutiesOf(ids, filter, page)),
    citationsOf: pageLoader((ids, _, page) => store.citationsOf(ids, page)),
    citationsOfTargets: pageLoader((ids, _, page) => store.citationsOfTargets(ids, page)),
    linksOf: pageLoader((ids, { direction, types }: LinksAsked, page) => store.linksOf(ids, direction, types, page)),
    dutiesOfAgencies: pageLoader((ids, role: 'LEADS' | 'COORDINATES', page) => store.dutiesOfAgencies(ids, role, page)),
    dutiesUnder: pageLoader((ids, bases: readonly Basis[], page) => store.dutiesUnder(ids, bases, page)),
    agenciesUnder: pageLoader((ids, _, page) => store.agenciesUnder(ids, page)),
    plansUnder: pageLoader((ids, _, page) => store.plansUnder(ids, page)),
    provisionsUnder: pageLoader((ids, _, page) => store.provisionsUnder(ids, page)),
  };
}

interface Asked<A> {
  readonly id: string;
  readonly asked: A;
  readonly page: PageRequest;
}

function pageLoader<A, Row>(
  fetch: (ids: readonly string[], asked: A, page: PageRequest) => Promise<Page<Row>[]>,
): PageLoader<A, Row> {
  const alike = ({ asked, page }: Asked<A>) => JSON.stringify([asked, page]);
  const loader = new DataLoader<Asked<A>, Page<Row>, string>(
    async (all) => {
      const pages = new Map<Asked<A>, Page<Row>>();
      for (const group of groupBy(all, alike)) {
        const [{ asked, page }] = group;
        const found = await fetch(
          group.map(({ id }) => id),
          asked,
          page,
        );
        group.forEach((one, at) => pages.set(one, found[at] as Page<Row>));
      }
      return all.map((one) => pages.get(one) as Page<Row>);
    },
    { cacheKeyFn: (one) => `${one.id} ${alike(one)}` },
  );
  return (id, asked, page) => loader.load({ id, asked, page });
}

type NonEmpty<T> = readonly [T, ...T[]];

function groupBy<T>(all: readonly T[], keyOf: (one: T) => string): NonEmpty<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
}
