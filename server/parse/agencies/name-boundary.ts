import { readSeed } from '../gazetteer/read-seed.ts';
import { type Found, PhraseTrie } from './phrase-trie.ts';
import { type Word } from './words.ts';

/** What begins after a name: the verb of a task, or a place, time or purpose. */
export type Boundary = 'VERB' | 'BOUND';

type Role = Boundary | 'NAME';

let loaded: PhraseTrie<Role> | null = null;

/** The boundary of `seeds/task-words.csv` that begins at a place, if any. */
export function boundaryAt(words: readonly Word[], at: number): Found<Boundary> | null {
  loaded ??= load();
  const found = loaded.longest(words, at);
  return found && found.value !== 'NAME' ? { to: found.to, value: found.value } : null;
}

/** Where a phrase ends that begins like a verb and belongs to a name: "thanh tra xây dựng"; null where none begins. */
export function namePhraseEnd(words: readonly Word[], at: number): number | null {
  loaded ??= load();
  const found = loaded.longest(words, at);
  return found?.value === 'NAME' ? found.to : null;
}

/** Whether no name goes on with the word at `at`. */
export function endsName(words: readonly Word[], at: number): boolean {
  return boundaryAt(words, at) !== null;
}

/** Whether a task may begin with the word at `at`: "đề xuất", "tiếp tục", "có trách nhiệm". */
export function verbAt(words: readonly Word[], at: number): boolean {
  return boundaryAt(words, at)?.value === 'VERB';
}

function load(): PhraseTrie<Role> {
  const trie = new PhraseTrie<Role>();
  for (const { word, role } of readSeed('task-words', ['word', 'role'])) trie.add(word, role as Role);
  return trie;
}
