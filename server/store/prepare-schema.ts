import { allQueries, cypher } from './cypher-library.ts';
import type { Engine, Row } from './engine.ts';
import { StoreError } from './store-error.ts';

/** Counts up with every change of what stands in the database. */
export const SCHEMA_VERSION = 1;

const LABELS_TO_SEARCH = ['Document', 'Duty', 'Agency'] as const;

/** Constraints and indexes of a new database, and the version of its schema; a database of a newer program is refused. */
export async function prepareSchema(engine: Engine): Promise<void> {
  const version = await schemaVersion(engine);
  if (version !== null && version > SCHEMA_VERSION)
    throw new StoreError(
      'OTHER_SCHEMA_VERSION',
      `The database has schema version ${version}; this program knows ${SCHEMA_VERSION}.`,
      {
        hint: 'Use the program that wrote it, or a newer one. The database was left as it is.',
      },
    );
  if (version === SCHEMA_VERSION) return;
  await engine.applySchema(allQueries('schema'));
  for (const label of LABELS_TO_SEARCH) await engine.createTextIndex(label);
  await engine.write((run) =>
    run(cypher('write/create-nodes', 'Meta'), { rows: [{ id: 'schema', version: SCHEMA_VERSION }] }),
  );
}

async function schemaVersion(engine: Engine): Promise<number | null> {
  const [row] = await engine.read(cypher('read/nodes', 'Meta'), { ids: ['schema'] });
  return row ? ((row['node'] as Row)['version'] as number) : null;
}
