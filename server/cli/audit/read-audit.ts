import { type Api } from '../api.ts';

/** The audit both ways: what stands under each directive, and where each duty comes from. */
export interface Audit {
  readonly directives: readonly DirectiveRow[];
  readonly duties: readonly DutyRow[];
  /** Duties that reach no directive but by mentions and suggestions. */
  readonly orphans: readonly { readonly id: string }[];
}

interface DirectiveRow {
  readonly directive: { readonly id: string; readonly number: string | null; readonly title: string | null };
  readonly status: string;
  readonly reach: string | null;
  readonly counts: Readonly<Record<(typeof COUNTS)[number], number>>;
}
export const COUNTS = ['explicit', 'inherited', 'legalBasis', 'inferred', 'mention', 'suggested'] as const;

export interface DutyRow {
  readonly id: string;
  readonly path: string;
  readonly text: string;
  readonly leadership: string;
  readonly document: { readonly id: string; readonly number: string | null };
  readonly leads: readonly { readonly name: string }[];
  readonly lineage: {
    readonly bounded: boolean;
    readonly paths: readonly {
      readonly basis: string;
      readonly directive: { readonly id: string; readonly number: string | null };
    }[];
  };
}

const PAGE = 'pageInfo { hasNextPage endCursor }';
const DIRECTIVES = `query Directives($after: String) { rows: coverage(first: 100, after: $after) { ${PAGE} nodes {
  directive { id number title } status reach counts { ${COUNTS.join(' ')} } } } }`;
const DUTIES = `query Duties($after: String) { rows: duties(first: 100, after: $after) { ${PAGE} nodes {
  id path text leadership document { id number } leads { name }
  lineage { bounded paths { basis directive { id number } } } } } }`;
const ORPHANS = `query Orphans($after: String) { rows: orphans(first: 100, after: $after) { ${PAGE} nodes { id } } }`;

export async function readAudit(api: Api): Promise<Audit> {
  return {
    directives: await everyRow(api, DIRECTIVES),
    duties: await everyRow(api, DUTIES),
    orphans: await everyRow(api, ORPHANS),
  };
}

interface Rows<Row> {
  readonly rows: {
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

async function everyRow<Row>(api: Api, query: string): Promise<Row[]> {
  const found: Row[] = [];
  for (let after: string | null = null; ;) {
    const { rows }: Rows<Row> = await api.ask<Rows<Row>>(query, { after });
    found.push(...rows.nodes);
    after = rows.pageInfo.endCursor;
    if (!rows.pageInfo.hasNextPage) return found;
  }
}

/** The directives a duty reaches on one basis, by number, each once. */
export function reachedBy({ lineage }: DutyRow, basis: string): string[] {
  const reached = lineage.paths.filter((path) => path.basis === basis);
  return [...new Set(reached.map(({ directive }) => directive.number ?? directive.id))];
}
