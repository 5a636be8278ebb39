import { titleIdOf } from '../graph/document-identity.ts';
import { cypher } from './cypher-library.ts';
import type { Row, Run } from './engine.ts';
import { dueOf, pathKeyOf } from './node-properties.ts';
import { deriveCoverage } from './writes/derive-coverage.ts';

/** One step that brings a database from one schema version to the next. It and the new version land together, or not at all. */
export interface Migration {
  readonly to: number;
  readonly what: string;
  migrate(run: Run): Promise<void>;
}

const DOCUMENTS_AT_ONCE = 50;

type Titled = Parameters<typeof titleIdOf>[0];

/** In order, without gaps. What is derived can always be derived anew. */
export const MIGRATIONS: readonly Migration[] = [
  {
    to: 2,
    what: 'Agencies know the directives that they act under.',
    async migrate(run) {
      const rows = await run(cypher('read/documents-with-duties'), { jurisdiction: null, anyJurisdiction: true });
      await deriveCoverage(
        run,
        rows.map((row) => row['id'] as string),
      );
    },
  },
  {
    to: 3,
    what: 'Held documents are found by the title that texts name them by.',
    async migrate(run) {
      const held = await run(cypher('read/held-titles'));
      const rows = held.map((row) => ({ id: row['id'], titleId: titleIdOf(row as unknown as Titled) }));
      if (rows.length > 0) await run(cypher('write/update-nodes', 'Document'), { rows });
    },
  },
  {
    to: 4,
    what: 'Duties are found by their path; deadlines that come again are sorted by their day.',
    async migrate(run) {
      const all = await run(cypher('read/documents-with-duties'), { jurisdiction: null, anyJurisdiction: true });
      for (let at = 0; at < all.length; at += DOCUMENTS_AT_ONCE) {
        const ids = all.slice(at, at + DOCUMENTS_AT_ONCE).map((row) => row['id']);
        await rewrite(run, 'Duty', ids, ({ path }) => ({ pathKey: pathKeyOf(path as string) }));
        await rewrite(run, 'Deadline', ids, ({ deadline }) => ({ due: dueOf(JSON.parse(deadline as string)) }));
      }
    },
  },
];

async function rewrite(
  run: Run,
  label: 'Duty' | 'Deadline',
  documents: readonly unknown[],
  change: (node: Row) => Row,
): Promise<void> {
  const found = await run(cypher('read/nodes-of-documents', label), { ids: documents });
  const nodes = found.map((row) => row['node'] as Row);
  if (nodes.length === 0) return;
  await run(cypher('write/update-nodes', label), { rows: nodes.map((node) => ({ id: node['id'], ...change(node) })) });
}
