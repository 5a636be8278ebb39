import { type Language } from '../graph/sentences.ts';
import { type GraphStore } from '../store/graph-store.ts';
import { createLoaders, type Loaders } from './loaders/loaders.ts';

/** Who asks. On a machine of one's own nobody signs in: `name` is null there, and everything is open. */
export interface Caller {
  readonly name: string | null;
  readonly role: 'reader' | 'editor';
}

/** What every resolver of one request shares. */
export interface ApiContext {
  readonly loaders: Loaders;
  readonly caller: Caller;
  readonly language: Language;
}

export function createContext(store: GraphStore, caller: Caller, language: Language): ApiContext {
  return { loaders: createLoaders(store), caller, language };
}
