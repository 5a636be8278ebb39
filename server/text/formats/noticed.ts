/** Something about the file that a reader should know; its text was read all the same. */
export interface Noticed {
  readonly code: NoticedCode;
  /** The encoding, the number of characters, the pages: what the code speaks of. */
  readonly detail: string;
}

export type NoticedCode =
  /** No mark in the file says its encoding: its words or zero bytes told it. */
  | 'ENCODING_GUESSED'
  /** Bytes that fit no character, shown as U+FFFD. */
  | 'BROKEN_CHARACTERS'
  /** Parts typed in a legacy encoding inside a Unicode text. */
  | 'LEGACY_PARTS'
  /** Pages that are pictures. */
  | 'PAGES_WITHOUT_TEXT';
