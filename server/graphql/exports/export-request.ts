import { BadUserInput } from '../errors/api-errors.ts';

/** The whole graph, or what surrounds a node. */
export interface GraphRequest {
  readonly what: 'graph';
  readonly format: (typeof GRAPH_FORMATS)[number];
  /** Around this node only; the whole graph when null. */
  readonly from: string | null;
  /** How many links far from it. */
  readonly depth: number;
}

/** The audit: what stands under each directive, and where each duty comes from. */
export interface AuditRequest {
  readonly what: 'audit';
  readonly format: (typeof AUDIT_FORMATS)[number];
  /** Which of the two a format with one table holds. */
  readonly by: 'directive' | 'duty';
}

export type ExportRequest = GraphRequest | AuditRequest;

const GRAPH_FORMATS = ['graphml', 'json', 'csv', 'xlsx'] as const;
const AUDIT_FORMATS = ['json', 'csv', 'xlsx'] as const;
const SIDES = ['directive', 'duty'] as const;
const MAX_DEPTH = 3;

/** Reads what stands behind `/export` or `/export/audit`. @throws BadUserInput for an unknown format, side or depth */
export function readExportRequest(address: string): ExportRequest {
  const { pathname, searchParams: asked } = new URL(address, 'http://localhost');
  if (pathname.endsWith('/audit'))
    return {
      what: 'audit',
      format: oneOf(AUDIT_FORMATS, asked, 'format', 'json'),
      by: oneOf(SIDES, asked, 'by', 'directive'),
    };
  const format = oneOf(GRAPH_FORMATS, asked, 'format', 'json');
  const depth = Number(asked.get('depth') ?? 1);
  if (!Number.isInteger(depth) || depth < 1 || depth > MAX_DEPTH)
    throw new BadUserInput('OUT_OF_RANGE', {
      argument: 'depth',
      given: asked.get('depth') ?? '',
      least: 1,
      limit: MAX_DEPTH,
    });
  return { what: 'graph', format, from: asked.get('from')?.normalize('NFC') ?? null, depth };
}

function oneOf<One extends string>(known: readonly One[], asked: URLSearchParams, argument: string, usual: One): One {
  const given = asked.get(argument) ?? usual;
  const found = known.find((one) => one === given);
  if (!found) throw new BadUserInput('BAD_ARGUMENT', { argument });
  return found;
}
