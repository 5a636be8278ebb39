import type { Client, RequestPolicy } from 'urql';
import {
  DocumentsByIdDocument,
  PlanCitationsDocument,
  PlanDutiesDocument,
  type HeldDocumentsQuery,
} from '../generated/operations.ts';
import {
  buildPlanGraph,
  documentsOf,
  type CitationRow,
  type DocumentFacts,
  type DutyRow,
  type PlanGraph,
} from '../graph/plan-graph.ts';

/** Duties asked for at once: few enough for the API's limit of cost with their lineage, many enough for one request mostly. */
const PAGE = 100;
/** Ids the API takes in one list. */
const IDS = 100;

/** Duties that have been read, of so many. */
export interface Loading {
  readonly read: number;
  readonly total: number;
}

export type HeldDocument = HeldDocumentsQuery['documents']['nodes'][number];

/** The held documents, most duties first: the first is drawn where the URL asks for none. */
export function firstToDraw(held: readonly HeldDocument[]): HeldDocument[] {
  return [...held].sort((a, b) => b.duties.totalCount - a.duties.totalCount);
}

/**
 * Reads a plan page by page, telling how far it has come.
 *
 * @throws UnknownPlanError for an id that the database does not hold, CombinedError where the API does not answer
 */
export async function readPlan(
  client: Client,
  id: string,
  requestPolicy: RequestPolicy = 'cache-first',
  onProgress: (loading: Loading) => void = () => undefined,
): Promise<PlanGraph> {
  const rows: DutyRow[] = [];
  const citing = readCitations(client, id, requestPolicy);
  for (let after: string | null = null; ;) {
    const plan: Awaited<ReturnType<typeof page>> = await page(after);
    if (!plan) throw new UnknownPlanError(id);
    rows.push(...plan.duties.nodes);
    onProgress({ read: rows.length, total: plan.duties.totalCount });
    const { hasNextPage, endCursor } = plan.duties.pageInfo;
    if (hasNextPage && endCursor) after = endCursor;
    else {
      const documents = await readDocuments(client, documentsOf(id, rows), requestPolicy);
      return buildPlanGraph(plan, rows, documents, await citing);
    }
  }

  async function page(cursor: string | null) {
    const variables = { id, first: PAGE, after: cursor };
    const { data, error } = await client.query(PlanDutiesDocument, variables, { requestPolicy }).toPromise();
    if (error) throw error;
    return data?.document ?? null;
  }
}

/** Read beside the duties, since it depends on none of them. */
async function readCitations(client: Client, id: string, requestPolicy: RequestPolicy): Promise<CitationRow[]> {
  const found: CitationRow[] = [];
  for (let after: string | null = null; ;) {
    const answer = await client.query(PlanCitationsDocument, { id, after }, { requestPolicy }).toPromise();
    if (answer.error) throw answer.error;
    found.push(...(answer.data?.document?.citations.nodes ?? []));
    const page: { hasNextPage: boolean; endCursor: string | null } | undefined =
      answer.data?.document?.citations.pageInfo;
    if (!page?.hasNextPage || !page.endCursor) return found;
    after = page.endCursor;
  }
}

async function readDocuments(
  client: Client,
  ids: readonly string[],
  requestPolicy: RequestPolicy,
): Promise<DocumentFacts[]> {
  const found: DocumentFacts[] = [];
  for (let from = 0; from < ids.length; from += IDS) {
    const variables = { ids: ids.slice(from, from + IDS) };
    const { data, error } = await client.query(DocumentsByIdDocument, variables, { requestPolicy }).toPromise();
    if (error) throw error;
    for (const node of data?.nodes ?? []) if (node && '__typename' in node) found.push(node as DocumentFacts);
  }
  return found;
}

/** A link that names a document which the database does not hold (any more). */
export class UnknownPlanError extends Error {
  constructor(readonly id: string) {
    super(`No document ${id}`);
  }
}
