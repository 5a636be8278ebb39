/** Where a text stands: what its mentions leave out is its own. */
export interface Home {
  /** Document id. */
  readonly document: string;
  /** The document's id without its date. */
  readonly undatedId: string;
  /** `vn`, or a province's id: `lang.son`. */
  readonly jurisdiction: string;
  readonly date: string | null;
}
