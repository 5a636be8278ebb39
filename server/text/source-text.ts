/**
 * A document's text in the two forms that the reading needs.
 *
 * `received` is the text as it came, and every published offset counts in it. `normal` is its NFC form, which the parser
 * reads; `toReceived` leads an offset of `normal` back, so that a quote is always a slice of what was received.
 */
export interface SourceText {
  readonly received: string;
  readonly normal: string;
  toReceived(offset: number): number;
}

/** Wraps a text as received. NFC text, the usual case, costs no map. */
export function sourceText(received: string): SourceText {
  const normal = received.normalize('NFC');
  if (normal === received) return { received, normal, toReceived: (offset) => offset };
  const offsets = mapToReceived(received, normal.length);
  return {
    received,
    normal,
    toReceived: (offset) => offsets[Math.max(0, Math.min(offset, normal.length))] ?? received.length,
  };
}

/**
 * For every offset of the NFC text the offset of the received text where the same content begins.
 *
 * Line by line, since nothing composes across a line's end: a line that is NFC is passed over, however many others are not.
 */
function mapToReceived(received: string, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let normalAt = 0;
  for (let start = 0; start < received.length;) {
    const next = received.indexOf('\n', start + 1);
    const end = next < 0 ? received.length : next;
    const line = received.slice(start, end);
    if (line.normalize('NFC') === line) for (let at = start; at < end; at += 1) offsets[normalAt++] = at;
    else normalAt = mapLine(received, start, end, offsets, normalAt);
    start = end;
  }
  offsets[length] = received.length;
  return offsets;
}

/**
 * Maps a line piece by piece, each piece a base character with the marks that follow it, so that an offset inside a composed
 * character leads to the start of what composed it; gives the offset of the NFC text behind the line.
 */
function mapLine(received: string, from: number, to: number, offsets: Uint32Array, normalAt: number): number {
  let at = normalAt;
  for (let start = from; start < to;) {
    let end = start + 1;
    while (end < to && !startsPiece(received, end)) end += 1;
    const size = received.slice(start, end).normalize('NFC').length;
    for (let i = 0; i < size; i += 1) offsets[at + i] = size === end - start ? start + i : start;
    at += size;
    start = end;
  }
  return at;
}

/** Whether the character at `at` is no combining mark: NFC then composes nothing across the boundary before it. */
function startsPiece(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < FIRST_MARK) return true;
  return !/\p{M}/u.test(text.charAt(at)) && !/[\uDC00-\uDFFF\u1160-\u11FF]/.test(text.charAt(at));
}

const FIRST_MARK = 0x300;
