import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `seeds/` and `cypher/`, found upwards from this file, so that built and unbuilt code agree on it. */
export const projectRoot = upTo(dirname(fileURLToPath(import.meta.url)));

function upTo(folder: string): string {
  if (existsSync(join(folder, 'seeds')) && existsSync(join(folder, 'package.json'))) return folder;
  const parent = dirname(folder);
  if (parent === folder) throw new Error('The folder seeds/ is missing: run from a whole checkout of the project.');
  return upTo(parent);
}
