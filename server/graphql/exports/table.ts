/** A day is text in ISO form, in a column that says so. */
export type Cell = string | number | boolean | null;

export interface Column {
  readonly head: string;
  readonly type: 'text' | 'number' | 'boolean' | 'date';
  /** In characters, where a form has widths. */
  readonly width: number;
}

/** A table of any length: its rows come as they are asked for, and none is kept. */
export interface Table {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<readonly Cell[]>;
}
