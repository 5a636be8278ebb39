import type { Basis } from '../graph/lineage.ts';
import type { LinkType, ReviewRecord } from '../graph/policy-graph.ts';
import { cypher } from './cypher-library.ts';
import type { Engine } from './engine.ts';
import type {
  AgencyFilter,
  CoverageFilter,
  DeadlineFilter,
  DocumentFilter,
  DutyFilter,
  GraphStore,
  GraphWriter,
  PageRequest,
  ResponsibilityFilter,
  SearchKind,
} from './graph-store.ts';
import { prepareSchema } from './prepare-schema.ts';
import { StoreError } from './store-error.ts';
import * as coverage from './reads/read-coverage.ts';
import * as duties from './reads/read-duties.ts';
import * as lineage from './reads/read-lineage.ts';
import { readNeighbourhood } from './reads/read-neighbourhood.ts';
import { readNodes, readTexts } from './reads/read-nodes.ts';
import * as pages from './reads/read-pages.ts';
import { readReviews } from './reads/read-reviews.ts';
import { readResponsibilities } from './reads/read-responsibilities.ts';
import { search } from './reads/search.ts';
import { CypherGraphWriter } from './writes/cypher-graph-writer.ts';

/** The store on any engine that runs the queries of `cypher/`: all that is not an engine's own stands here, once. */
export class CypherGraphStore implements GraphStore {
  readonly engine: Engine['kind'];
  /** From when the schema is what this program expects. */
  private ready = false;

  constructor(private readonly on: Engine) {
    this.engine = on.kind;
  }

  async open(): Promise<void> {
    await this.on.open();
    try {
      await prepareSchema(this.on);
      this.ready = true;
    } catch (error) {
      await this.on.close();
      throw error;
    }
  }
  async close(): Promise<void> {
    this.ready = false;
    await this.on.close();
  }
  async ping(): Promise<void> {
    if (!this.ready) throw new StoreError('UNAVAILABLE', 'The database is not open yet.');
    await this.on.ping();
  }
  async isEmpty(): Promise<boolean> {
    const [row] = await this.on.read(cypher('read/any-document'));
    return row?.['documents'] === 0;
  }

  write<T>(work: (writer: GraphWriter) => Promise<T>): Promise<T> {
    return this.on.write((run) => work(new CypherGraphWriter(run)));
  }

  nodes = (ids: readonly string[]) => readNodes(this.on.read, ids);
  texts = (documents: readonly string[]) => readTexts(this.on.read, documents);

  documents = (filter: DocumentFilter, page: PageRequest) => pages.readDocuments(this.on.read, filter, page);
  duties = (filter: DutyFilter, page: PageRequest) => duties.readDuties(this.on.read, filter, page);
  agencies = (filter: AgencyFilter, page: PageRequest) => pages.readAgencies(this.on.read, filter, page);
  search = (text: string, kinds: readonly SearchKind[], page: PageRequest) => search(this.on, text, kinds, page);

  provisionsOf = (ids: readonly string[], page: PageRequest) => pages.readProvisionsOf(this.on.read, ids, page);
  dutiesOf = (ids: readonly string[], filter: DutyFilter, page: PageRequest) =>
    duties.readDutiesOf(this.on.read, ids, filter, page);
  citationsOf = (ids: readonly string[], page: PageRequest) => pages.readCitationsOf(this.on.read, ids, page);
  citationsOfTargets = (ids: readonly string[], page: PageRequest) =>
    pages.readCitationsOfTargets(this.on.read, ids, page);
  linksOf = (ids: readonly string[], direction: 'OUT' | 'IN' | 'BOTH', types: readonly LinkType[], page: PageRequest) =>
    pages.readLinksOf(this.on.read, ids, direction, types, page);
  assignmentsOf = (ids: readonly string[]) => pages.readAssignmentsOf(this.on.read, ids);
  dutiesOfAgencies = (ids: readonly string[], role: 'LEADS' | 'COORDINATES', page: PageRequest) =>
    pages.readDutiesOfAgencies(this.on.read, ids, role, page);

  surroundings = (ids: readonly string[], maxDepth: number) => lineage.readSurroundings(this.on.read, ids, maxDepth);
  dependants = (ids: readonly string[]) => lineage.readDependants(this.on.read, ids);

  directives = (filter: CoverageFilter, page: PageRequest) => coverage.readDirectives(this.on.read, filter, page);
  coverageCounts = (ids: readonly string[]) => coverage.readCoverageCounts(this.on.read, ids);
  coverageStatuses = (ids: readonly string[]) => coverage.readCoverageStatuses(this.on.read, ids);
  dutiesUnder = (ids: readonly string[], bases: readonly Basis[], page: PageRequest) =>
    duties.readDutiesUnder(this.on.read, ids, bases, page);
  agenciesUnder = (ids: readonly string[], page: PageRequest) => pages.readAgenciesUnder(this.on.read, ids, page);
  plansUnder = (ids: readonly string[], page: PageRequest) => coverage.readPlansUnder(this.on.read, ids, page);
  provisionsUnder = (ids: readonly string[], page: PageRequest) =>
    coverage.readProvisionsUnder(this.on.read, ids, page);

  orphans = (filter: DutyFilter, page: PageRequest) => duties.readOrphans(this.on.read, filter, page);
  ghosts = (page: PageRequest) => pages.readGhosts(this.on.read, page);
  responsibilities = (filter: ResponsibilityFilter) => readResponsibilities(this.on.read, filter);
  deadlines = (filter: DeadlineFilter, page: PageRequest) => pages.readDeadlines(this.on.read, filter, page);
  reviews = (states: readonly ReviewRecord['state'][], page: PageRequest) => readReviews(this.on.read, states, page);
  neighbourhood = (ids: readonly string[], depth: number, types: readonly LinkType[], limit: number) =>
    readNeighbourhood(this.on.read, ids, depth, types, limit);
}
