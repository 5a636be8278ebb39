import { coverageStatus, type CoverageStatus } from '../../graph/coverage.ts';
import { type StoredDocument } from '../../store/graph-store.ts';
import { type Loaders } from '../loaders/loaders.ts';
import { everyRow } from '../paging/every-row.ts';

/** How far a directive's own provisions are covered: all, some or none of those that assign work. */
export async function statusOf(directive: StoredDocument, loaders: Loaders): Promise<CoverageStatus> {
  if (!directive.held) return coverageStatus(false, 0, 0);
  const provisions = await everyRow((page) => loaders.provisionsUnder(directive.id, null, page));
  const covered = provisions.filter(({ counts }) => counts.explicit + counts.inferred > 0);
  return coverageStatus(true, provisions.length, covered.length);
}
