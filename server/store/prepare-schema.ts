import { allQueries, cypher } from './cypher-library.ts';
import type { Engine, Row } from './engine.ts';
import { type Migration, MIGRATIONS } from './migrations.ts';
import { StoreError } from './store-error.ts';

const LABELS_TO_SEARCH = ['Document', 'Duty', 'Agency'] as const;

/** The version that a database of this program has. */
export const SCHEMA_VERSION = latest(MIGRATIONS);

/**
 * Gives a new database its constraints and indexes, brings an older one forward step by step, and refuses a newer one
 * without touching it.
 */
export async function prepareSchema(engine: Engine, migrations: readonly Migration[] = MIGRATIONS): Promise<void> {
  const newest = latest(migrations);
  const version = await schemaVersion(engine);
  if (version === null) return createSchema(engine, newest);
  if (version > newest)
    throw new StoreError(
      'OTHER_SCHEMA_VERSION',
      `The database has schema version ${version}; this program knows ${newest}.`,
      { hint: 'Use the program that wrote it, or a newer one. The database was left as it is.' },
    );
  if (version === newest) return;
  await engine.applySchema(allQueries('schema'));
  for (const { to, migrate } of migrations.filter((migration) => migration.to > version))
    await engine.write(async (run) => {
      await migrate(run);
      await run(cypher('write/update-nodes', 'Meta'), { rows: [{ id: 'schema', version: to }] });
    });
}

async function createSchema(engine: Engine, version: number): Promise<void> {
  await engine.applySchema(allQueries('schema'));
  for (const label of LABELS_TO_SEARCH) await engine.createTextIndex(label);
  await engine.write(async (run) => {
    // Another process may have been first.
    const rows = await run(cypher('read/nodes', 'Meta'), { ids: ['schema'] });
    if (rows.length === 0) await run(cypher('write/create-nodes', 'Meta'), { rows: [{ id: 'schema', version }] });
  });
}

async function schemaVersion(engine: Engine): Promise<number | null> {
  const [row] = await engine.read(cypher('read/nodes', 'Meta'), { ids: ['schema'] });
  return row ? ((row['node'] as Row)['version'] as number) : null;
}

function latest(migrations: readonly Migration[]): number {
  return migrations.at(-1)?.to ?? 1;
}
