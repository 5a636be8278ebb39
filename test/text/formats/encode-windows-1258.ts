/** Encodes Vietnamese as windows-1258 does: letters with their circumflex, breve or horn, and the tone as a mark of its own. */
export function encodeWindows1258(text: string): Buffer {
  return Buffer.from([...text.normalize('NFC')].flatMap((letter) => BYTES.get(letter) ?? withTone(letter)));
}

const BYTES = new Map(
  Array.from({ length: 256 }, (_, byte): [string, number[]] => [
    new TextDecoder('windows-1258').decode(new Uint8Array([byte])),
    [byte],
  ]),
);

function withTone(letter: string): number[] {
  const marks = [...letter.normalize('NFD')];
  const tone = marks.findIndex((mark) => /[\u0300\u0301\u0303\u0309\u0323]/.test(mark));
  const [mark] = marks.splice(tone, 1);
  const bytes = [marks.join('').normalize('NFC'), mark ?? ''].map((part) => BYTES.get(part)?.[0]);
  if (bytes.includes(undefined)) throw new Error(`windows-1258 has no ${letter}`);
  return bytes as number[];
}
