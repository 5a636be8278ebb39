import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The files that paths name: a file itself, a folder with all below it, sorted by name. Hidden files and links inside a folder
 * are passed over, so that no loop and no `.git` is read. A path that does not exist is handed on, for `readFile` to name it.
 */
export async function* findFiles(paths: Iterable<string>): AsyncGenerator<string> {
  for (const path of paths) {
    const info = await stat(path).catch(() => null);
    if (info?.isDirectory() === true) yield* filesBelow(path);
    else yield path;
  }
}

async function* filesBelow(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) yield* filesBelow(join(folder, entry.name));
    else if (entry.isFile()) yield join(folder, entry.name);
  }
}
