import { createContext, useContext } from 'react';
import type { Correction, Entry } from './entry.ts';

/** The files on their way into the database, and what can be done with them. They outlast a look at another view. */
export interface Imports {
  readonly entries: readonly Entry[];
  /** The file whose preview is shown. */
  readonly shown: Entry | null;
  readonly busy: boolean;
  /** What the last import brought, until it is put away. */
  readonly landed: readonly Entry[];
  add: (files: Iterable<File>) => void;
  show: (id: number) => void;
  /** Takes a file off the list; nothing of it was written. */
  drop: (id: number) => void;
  correct: (id: number, citation: string, correction: Correction | null) => void;
  /** Writes these files one after the other and lands on the picture of the last. */
  confirm: (ids: readonly number[]) => void;
  /** Ends after the file that is being written. */
  stop: () => void;
  /** Takes the imported documents of these files out of the database again. */
  takeBack: (ids: readonly number[]) => Promise<boolean>;
  putAway: () => void;
}

export const ImportContext = createContext<Imports | null>(null);

export function useImports(): Imports {
  const imports = useContext(ImportContext);
  if (!imports) throw new Error('useImports needs an ImportProvider above it');
  return imports;
}
