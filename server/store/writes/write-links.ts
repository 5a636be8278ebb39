import type { LinkRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Run } from '../engine.ts';
import { byPattern } from '../find-links.ts';
import { linkProperties } from '../link-properties.ts';
import type { LinkChanges } from './compare-links.ts';

export async function writeLinks(run: Run, changes: LinkChanges): Promise<void> {
  await writeRows(run, 'write/delete-links', changes.removed);
  await writeRows(run, 'write/create-links', changes.created);
  await writeRows(
    run,
    'write/update-links',
    changes.changed.map(({ after }) => after),
  );
  if (changes.removed.length > 0)
    await run(cypher('write/delete-nodes', 'Link'), { ids: changes.removed.map(({ id }) => id) });
  if (changes.created.length > 0)
    await run(cypher('write/create-nodes', 'Link'), {
      rows: changes.created.map(({ id, from, type, to }) => ({ id, from, type, to })),
    });
}

async function writeRows(run: Run, query: string, links: readonly LinkRecord[]): Promise<void> {
  for (const [variant, members] of byPattern(links, query))
    await run(variant, {
      rows: members.map(({ near, far, link }) => ({ near, far, props: linkProperties(link as LinkRecord) })),
    });
}
