import { titleIdOf } from '../graph/document-identity.ts';
import { cypher } from './cypher-library.ts';
import type { Run } from './engine.ts';
import { deriveCoverage } from './writes/derive-coverage.ts';

/** One step that brings a database from one schema version to the next. It and the new version land together, or not at all. */
export interface Migration {
  readonly to: number;
  readonly what: string;
  migrate(run: Run): Promise<void>;
}

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
];
