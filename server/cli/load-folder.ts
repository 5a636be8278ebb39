import { importDocument } from '../store/import-document.ts';
import { type GraphStore } from '../store/graph-store.ts';
import { findFiles } from '../text/find-files.ts';
import { readFile } from '../text/read-file.ts';
import { sourceText } from '../text/source-text.ts';

/** Imports every file of a folder, telling `progress` before each. */
export async function loadFolder(
  store: GraphStore,
  folder: string,
  progress: (file: string, at: number, of: number) => void,
): Promise<void> {
  const files: string[] = [];
  for await (const file of findFiles([folder])) files.push(file);
  for (const [at, file] of files.entries()) {
    progress(file, at + 1, files.length);
    await importDocument(store, sourceText((await readFile(file)).text));
  }
}
