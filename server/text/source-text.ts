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

/** A character that no mark can change and that starts no composition: the text may be cut before it. */
const CUT = /[\n\r\t !-~]/;

/**
 * For every offset of the NFC text the offset of the received text where the same content begins.
 *
 * The text is normalised piece by piece, each piece a base character with the marks that follow it, so that an offset
 * inside a composed character leads to the start of what composed it.
 */
function mapToReceived(received: string, length: number): Uint32Array {
  const offsets = new Uint32Array(length + 1);
  let normalAt = 0;
  for (let start = 0; start < received.length;) {
    let end = start + 1;
    while (end < received.length && !CUT.test(received.charAt(end)) && !startsPiece(received, end)) end += 1;
    const size = received.slice(start, end).normalize('NFC').length;
    for (let i = 0; i < size; i += 1) offsets[normalAt + i] = size === end - start ? start + i : start;
    normalAt += size;
    start = end;
  }
  offsets[length] = received.length;
  return offsets;
}

/** Whether the character at `at` is no combining mark: NFC then composes nothing across the boundary before it. */
function startsPiece(text: string, at: number): boolean {
  return !/\p{M}/u.test(text.charAt(at)) && !/[\uDC00-\uDFFF\u1160-\u11FF]/.test(text.charAt(at));
}
