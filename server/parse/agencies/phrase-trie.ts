import { keysOf, type Word } from './words.ts';

/** Where a phrase ended and what it stands for. */
export interface Found<Value> {
  readonly to: number;
  readonly value: Value;
}

/** Phrases of a gazetteer, found word by word: the longest one at a place, in time linear in its length. */
export class PhraseTrie<Value> {
  private readonly root: TrieNode<Value> = { next: new Map() };

  add(phrase: string, value: Value): void {
    let node = this.root;
    for (const key of keysOf(phrase)) {
      let child = node.next.get(key);
      if (!child) {
        child = { next: new Map() };
        node.next.set(key, child);
      }
      node = child;
    }
    node.value ??= value;
  }

  /** Whether a phrase may begin with the word at `at`: its first word alone is looked at. */
  mayBegin(words: readonly Word[], at: number): boolean {
    const first = words[at];
    return first !== undefined && this.root.next.has(first.key);
  }

  /** The longest phrase that begins with the word at `at`; its `to` is the index after its last word. */
  longest(words: readonly Word[], at: number): Found<Value> | null {
    let node: TrieNode<Value> | undefined = this.root;
    let found: Found<Value> | null = null;
    for (let i = at; i < words.length; i += 1) {
      node = node.next.get((words[i] as Word).key);
      if (!node) break;
      if (node.value !== undefined) found = { to: i + 1, value: node.value };
    }
    return found;
  }
}

interface TrieNode<Value> {
  readonly next: Map<string, TrieNode<Value>>;
  value?: Value;
}
