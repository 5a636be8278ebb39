import { readSeed, several } from '../gazetteer/read-seed.ts';
import { PhraseTrie } from './phrase-trie.ts';
import { keysOf, readWords } from './words.ts';

export type AgencyKind = 'BODY' | 'COLLECTIVE' | 'PERSON' | 'OUTSIDE';

/** What a gazetteer says of a name. */
export interface KnownAgency {
  /** Its canonical wording. */
  readonly name: string;
  readonly kind: AgencyKind;
  readonly level: string;
}

/** What may follow a head: a capital; a small letter too; any word, a verb too. */
export type HeadKind = 'HEAD' | 'LOWER_HEAD' | 'OPEN_HEAD';

/** The gazetteers of agencies as tries: names, and the words that agency phrases are made of. */
export interface AgencyLexicon {
  readonly names: PhraseTrie<KnownAgency>;
  /** Names without "Sở" or "Bộ", for lists that share it: "các sở: Tài chính, Nội vụ". */
  readonly afterHead: PhraseTrie<true>;
  /** Words that begin a body's name. */
  readonly heads: PhraseTrie<HeadKind>;
  readonly titles: PhraseTrie<true>;
  /** Nouns of "các …"; true where the noun needs no "các". */
  readonly collectives: PhraseTrie<boolean>;
  /** Units that a body belongs to; false for words that only begin like one. */
  readonly places: PhraseTrie<boolean>;
  readonly qualifiers: PhraseTrie<true>;
  readonly plurals: ReadonlySet<string>;
}

let loaded: AgencyLexicon | null = null;

/** The lexicon, read from `seeds/` on first use. */
export function agencyLexicon(): AgencyLexicon {
  loaded ??= load();
  return loaded;
}

function load(): AgencyLexicon {
  const lexicon = {
    names: new PhraseTrie<KnownAgency>(),
    afterHead: new PhraseTrie<true>(),
    heads: new PhraseTrie<HeadKind>(),
    titles: new PhraseTrie<true>(),
    collectives: new PhraseTrie<boolean>(),
    places: new PhraseTrie<boolean>(),
    qualifiers: new PhraseTrie<true>(),
    plurals: new Set<string>(),
  };
  for (const { word, role } of readSeed('agency-words', ['word', 'role', 'source'])) addWord(lexicon, word, role);
  for (const row of readSeed('agencies', ['name', 'kind', 'level', 'aliases', 'from', 'to', 'source'])) {
    if (row.kind === 'OUTSIDE')
      for (const name of [row.name, ...several(row.aliases)]) lexicon.collectives.add(name, false);
    else addName(lexicon, row.name, row.level, several(row.aliases));
  }
  for (const row of readSeed('issuing-bodies', ['name', 'aliases', 'level']))
    addName(lexicon, row.name, row.level, several(row.aliases));
  return lexicon;
}

type Mutable = AgencyLexicon & { readonly plurals: Set<string> };

function addWord(lexicon: Mutable, word: string, role: string): void {
  if (role === 'HEAD' || role === 'LOWER_HEAD' || role === 'OPEN_HEAD') lexicon.heads.add(word, role);
  else if (role === 'TITLE') lexicon.titles.add(word, true);
  else if (role === 'COLLECTIVE' || role === 'BARE') lexicon.collectives.add(word, role === 'BARE');
  else if (role === 'PLACE' || role === 'NO_PLACE') lexicon.places.add(word, role === 'PLACE');
  else if (role === 'QUALIFIER') lexicon.qualifiers.add(word, true);
  else if (role === 'PLURAL') for (const key of keysOf(word)) lexicon.plurals.add(key);
}

/** A person's title among the aliases is left to the grammar: "Bộ trưởng Bộ Tài chính" is a person. */
function addName(lexicon: Mutable, name: string, level: string, aliases: readonly string[]): void {
  for (const wording of [name, ...aliases]) {
    if (lexicon.titles.longest(readWords(wording), 0)) continue;
    lexicon.names.add(wording, { name, kind: 'BODY', level });
    const head = /^(?:Sở|Bộ)\s+(?=\S)/u.exec(wording);
    if (head) lexicon.afterHead.add(wording.slice(head[0].length), true);
  }
}
