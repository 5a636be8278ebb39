import { cypher } from './cypher-library.ts';
import type { Run } from './engine.ts';
import { deriveCoverage } from './writes/derive-coverage.ts';

/** One step that brings a database from one schema version to the next. It and the new version land together, or not at all. */
export interface Migration {
  readonly to: number;
  readonly what: string;
  migrate(run: Run): Promise<void>;
}

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
];
