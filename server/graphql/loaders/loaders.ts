import DataLoader from 'dataloader';
import { type CoverageCounts, type Surroundings } from '../../graph/lineage.ts';
import { type AgencyRecord, type DutyRecord, type LinkRecord, type ProvisionRecord } from '../../graph/policy-graph.ts';
import { type CoverageStatus, type GraphStore, type StoredDocument } from '../../store/graph-store.ts';
import { type AnyNode } from '../models.ts';
import { ofKind } from '../node/of-kind.ts';
import { pageLoaders, type PageLoaders } from './page-loaders.ts';

/** Fetches for one request: whatever many fields ask for one at a time goes to the store in one call. */
export interface Loaders extends PageLoaders {
  readonly node: DataLoader<string, AnyNode | null>;
  readonly text: DataLoader<string, string | null>;
  readonly assignments: DataLoader<string, LinkRecord[]>;
  readonly dependants: DataLoader<string, number>;
  readonly counts: DataLoader<string, CoverageCounts>;
  readonly status: DataLoader<string, CoverageStatus>;
  readonly surroundings: DataLoader<WalkFrom, Surroundings, string>;
  /** As `node`, for an id that must lead to a thing of this kind: anything else is a broken graph and throws. */
  document(id: string): Promise<StoredDocument>;
  duty(id: string): Promise<DutyRecord>;
  agency(id: string): Promise<AgencyRecord>;
  provision(id: string): Promise<ProvisionRecord>;
  link(id: string): Promise<LinkRecord>;
}

interface WalkFrom {
  readonly duty: string;
  readonly maxDepth: number;
}

export function createLoaders(store: GraphStore): Loaders {
  const node = new DataLoader<string, AnyNode | null>((ids) => store.nodes(ids));
  const known = async <Kind extends Parameters<typeof ofKind>[1]>(id: string, kind: Kind) => {
    const found = ofKind(await node.load(id), kind);
    if (!found) throw new Error(`The graph names the ${kind} ${id}, but holds none.`);
    return found;
  };
  return {
    node,
    text: new DataLoader((ids) => store.texts(ids)),
    assignments: new DataLoader((ids) => store.assignmentsOf(ids)),
    dependants: new DataLoader((ids) => store.dependants(ids)),
    counts: new DataLoader((ids) => store.coverageCounts(ids)),
    status: new DataLoader((ids) => store.coverageStatuses(ids)),
    surroundings: surroundingsLoader(store),
    document: (id) => known(id, 'Document'),
    duty: (id) => known(id, 'Duty'),
    agency: (id) => known(id, 'Agency'),
    provision: (id) => known(id, 'Provision'),
    link: (id) => known(id, 'Link'),
    ...pageLoaders(store),
  };
}

function surroundingsLoader(store: GraphStore): Loaders['surroundings'] {
  return new DataLoader(
    async (asked) => {
      const depths = [...new Set(asked.map(({ maxDepth }) => maxDepth))];
      const found = new Map<string, Surroundings>();
      for (const maxDepth of depths) {
        const duties = asked.filter((one) => one.maxDepth === maxDepth).map(({ duty }) => duty);
        const surroundings = await store.surroundings(duties, maxDepth);
        duties.forEach((duty, at) => found.set(`${maxDepth} ${duty}`, surroundings[at] as Surroundings));
      }
      return asked.map(({ duty, maxDepth }) => found.get(`${maxDepth} ${duty}`) as Surroundings);
    },
    { cacheKeyFn: ({ duty, maxDepth }) => `${maxDepth} ${duty}` },
  );
}
