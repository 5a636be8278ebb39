import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';

/** Writes to the file, or to standard output where none is named. */
export async function writeOutput(content: string | Uint8Array, file: string | undefined): Promise<void> {
  if (file !== undefined) return writeFile(file, content);
  if (!process.stdout.write(content)) await once(process.stdout, 'drain');
}
