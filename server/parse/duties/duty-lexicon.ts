import { type Found, PhraseTrie } from '../agencies/phrase-trie.ts';
import { type Word } from '../agencies/words.ts';
import { readSeed } from '../gazetteer/read-seed.ts';

/** What a phrase of `seeds/duty-phrases.csv` does; the file says what each means. */
export type PhraseKind =
  | 'ASSIGN'
  | 'PASS_DOWN'
  | 'MAKES_ACT'
  | 'LEAD'
  | 'COORDINATE'
  | 'NOT_COORDINATE'
  | 'MANNER'
  | 'EMPHASIS'
  | 'ADDRESS'
  | 'ALONE'
  | 'GENERIC'
  | 'STATEMENT'
  | 'FRONTED'
  | 'FRONT_WORD'
  | 'GROUND'
  | 'BETWEEN'
  | 'NO_TASK'
  | 'AIM'
  | 'AIM_ONLY'
  | 'ORGANISE'
  | 'TASKS'
  | 'HEAD_LEAD'
  | 'HEAD_PERFORM'
  | 'HEAD_COORDINATE'
  | 'HEAD_OTHER'
  | 'HEAD_PART'
  | 'LEGAL_TYPE'
  | 'PRIVATE';

let loaded: ReadonlyMap<PhraseKind, PhraseTrie<string>> | null = null;

/** The longest phrase of a kind that begins with the word at `at`. */
export function phraseAt(words: readonly Word[], at: number, kind: PhraseKind): Found<string> | null {
  loaded ??= load();
  return loaded.get(kind)?.longest(words, at) ?? null;
}

/** Whether a phrase of a kind may begin with the word at `at`: its first word alone is looked at. */
export function phraseMayBegin(words: readonly Word[], at: number, kind: PhraseKind): boolean {
  loaded ??= load();
  return loaded.get(kind)?.mayBegin(words, at) ?? false;
}

function load(): ReadonlyMap<PhraseKind, PhraseTrie<string>> {
  const tries = new Map<PhraseKind, PhraseTrie<string>>();
  for (const { phrase, kind } of readSeed('duty-phrases', ['phrase', 'kind', 'example'])) {
    let trie = tries.get(kind as PhraseKind);
    if (!trie) tries.set(kind as PhraseKind, (trie = new PhraseTrie<string>()));
    trie.add(phrase, phrase);
  }
  return tries;
}
