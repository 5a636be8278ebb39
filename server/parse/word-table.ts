/**
 * What is known of each word, found by the stretch of text where it stands: a word met before costs neither a new string nor
 * the work that its form took. A document has some thousand different words and repeats them, so this decides the speed of
 * reading.
 *
 * The table has a fixed size: hostile input cannot fill the memory, it only loses the gain.
 */
export class WordTable<Form> {
  private readonly words: string[] = [];
  private readonly forms: Form[] = [];
  /** Index of a word in `words`, plus one, by hash; 0 where free. */
  private readonly slots = new Uint16Array(SLOTS);

  constructor(private readonly formOf: (word: string) => Form) {}

  /** The form of the word from `start` up to, not including, `end`. */
  at(text: string, start: number, end: number): Form {
    if (end - start > LONGEST) return this.formOf(text.slice(start, end));
    let hash = end - start;
    for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
    for (let slot = mixed(hash), tries = 0; tries < MOST_TRIES; slot = (slot + 1) % SLOTS, tries += 1) {
      const index = this.slots[slot] as number;
      if (index === 0) return this.add(slot, text.slice(start, end));
      if (isAt(this.words[index - 1] as string, text, start, end)) return this.forms[index - 1] as Form;
    }
    return this.formOf(text.slice(start, end));
  }

  private add(slot: number, word: string): Form {
    const form = this.formOf(word);
    if (this.words.length < MOST_WORDS) {
      this.words.push(word);
      this.forms.push(form);
      this.slots[slot] = this.words.length;
    }
    return form;
  }
}

const SLOTS = 1 << 17;
const MOST_WORDS = 50_000;
const MOST_TRIES = 16;
/** A longer slice would hold on to the whole text that it was cut from. */
const LONGEST = 12;

function mixed(hash: number): number {
  const folded = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1);
  return (folded ^ (folded >>> 15)) & (SLOTS - 1);
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}
