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

/** The whole audit at once, for a table whose columns are as wide as what stands in them. */
export async function readAudit(api: Api): Promise<Audit> {
  const parts: Buffer[] = [];
  for await (const part of api.download('/export/audit?format=json')) parts.push(Buffer.from(part));
  return JSON.parse(Buffer.concat(parts).toString('utf8')) as Audit;
}

/** The directives a duty reaches on one basis, by number, each once. */
export function reachedBy({ lineage }: DutyRow, basis: string): string[] {
  const reached = lineage.paths.filter((path) => path.basis === basis);
  return [...new Set(reached.map(({ directive }) => directive.number ?? directive.id))];
}
