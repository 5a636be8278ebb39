import type { LinkRecord } from '../../graph/policy-graph.ts';
import { compareIds } from '../../graph/compare-ids.ts';
import { cypher } from '../cypher-library.ts';
import type { Run } from '../engine.ts';
import { labelOf } from '../link-pattern.ts';
import { inferenceOf } from '../link-properties.ts';
import type { LinkChanges } from './compare-links.ts';

/**
 * The documents whose duties may stand otherwise after a change of links: those of the duties concerned, and all from
 * which a changed link between documents, or one of `documents` (whose level changed), can be reached. UNDER must still
 * say what was reached before.
 */
export async function affectedBy(run: Run, changes: LinkChanges, documents: readonly string[] = []): Promise<string[]> {
  const links = [
    ...changes.created,
    ...changes.removed,
    ...changes.changed.filter(({ before, after }) => walk(before) !== walk(after)).map(({ after }) => after),
  ].filter(isStep);
  const owners = links.filter((link) => labelOf(link.from) === 'Duty').map((link) => link.from.split('#')[0] as string);
  const turned = [
    ...documents,
    ...links.filter((link) => labelOf(link.from) === 'Document' && link.type !== 'CITES').map((link) => link.from),
  ];
  const above = turned.length === 0 ? [] : await run(cypher('read/ancestors'), { ids: [...new Set(turned)] });
  return [...new Set([...owners, ...turned, ...above.map((row) => row['document'] as string)])].sort(compareIds);
}

function isStep({ type }: LinkRecord): boolean {
  return type === 'IMPLEMENTS' || type === 'BASED_ON' || type === 'CITES' || type === 'PART_OF';
}

/** What of a link a walk asks. */
function walk(link: LinkRecord): string {
  return `${inferenceOf(link)} ${link.review?.state === 'REJECTED'}`;
}
