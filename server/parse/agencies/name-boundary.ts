import { readSeed } from '../gazetteer/read-seed.ts';
import { type Found, PhraseTrie } from './phrase-trie.ts';
import { type Word } from './words.ts';

/** What begins after a name: the verb of a task, or a place, time or purpose. */
export type Boundary = 'VERB' | 'BOUND';

let loaded: PhraseTrie<Boundary> | null = null;

/** The word of `seeds/task-words.csv` that begins at a place, if any. */
export function boundaryAt(words: readonly Word[], at: number): Found<Boundary> | null {
  loaded ??= load();
  return loaded.longest(words, at);
}

/** Whether no name goes on with the word at `at`. */
export function endsName(words: readonly Word[], at: number): boolean {
  return boundaryAt(words, at) !== null;
}

/** Whether a task may begin with the word at `at`: "đề xuất", "tiếp tục", "có trách nhiệm". */
export function verbAt(words: readonly Word[], at: number): boolean {
  return boundaryAt(words, at)?.value === 'VERB';
}

function load(): PhraseTrie<Boundary> {
  const trie = new PhraseTrie<Boundary>();
  for (const { word, role } of readSeed('task-words', ['word', 'role'])) trie.add(word, role as Boundary);
  return trie;
}
