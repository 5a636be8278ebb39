import { BadUserInput } from '../errors/api-errors.ts';

/** What an export asks for. */
export interface ExportRequest {
  readonly format: 'graphml' | 'json' | 'csv';
  /** Around this node only; the whole graph when null. */
  readonly from: string | null;
  /** How many links far from it. */
  readonly depth: number;
}

const FORMATS = ['graphml', 'json', 'csv'] as const;
const MAX_DEPTH = 3;

/** @throws BadUserInput for an unknown format or depth */
export function readExportRequest(asked: URLSearchParams): ExportRequest {
  const format = FORMATS.find((one) => one === (asked.get('format') ?? 'json'));
  if (!format) throw new BadUserInput('BAD_ARGUMENT', { argument: 'format' });
  const depth = Number(asked.get('depth') ?? 1);
  if (!Number.isInteger(depth) || depth < 1 || depth > MAX_DEPTH)
    throw new BadUserInput('OUT_OF_RANGE', {
      argument: 'depth',
      given: asked.get('depth') ?? '',
      least: 1,
      limit: MAX_DEPTH,
    });
  return { format, from: asked.get('from')?.normalize('NFC') ?? null, depth };
}
