/** A line of text at a place on its page, in points from the lower left corner. */
export interface PdfLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** Width of every letter of the font, in thousandths of its size. */
const LETTER = 500;

/**
 * Writes a PDF with a text layer. Its font has codes of its own, as Vietnamese PDFs have, and only a ToUnicode map says what they
 * mean. A page without lines shows a picture.
 */
export function makePdf(pages: readonly (readonly PdfLine[])[]): Buffer {
  const letters = [...new Set(pages.flat().flatMap(({ text }) => [...text]))];
  if (letters.length > 224) throw new Error('more letters than the font has codes');
  const hex = (text: string) =>
    [...text].map((letter) => (32 + letters.indexOf(letter)).toString(16).padStart(2, '0')).join('');
  const unicode = (letter: string) => letter.charCodeAt(0).toString(16).padStart(4, '0');
  const map = letters.map((letter) => `<${hex(letter)}> <${unicode(letter)}>`).join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, index) => `${6 + index * 2} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /FirstChar 32 /LastChar 255 ' +
      `/Widths [${`${LETTER} `.repeat(224)}] /ToUnicode 4 0 R >>`,
    stream(
      '',
      `begincmap 1 begincodespacerange <00> <ff> endcodespacerange ${letters.length} beginbfchar\n${map}\nendbfchar endcmap`,
    ),
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ', '0'),
    ...pages.flatMap((lines, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + index * 2} 0 R ` +
        '/Resources << /Font << /F1 3 0 R >> /XObject << /I1 5 0 R >> >> >>',
      stream(
        '',
        lines.length === 0
          ? 'q 595 0 0 842 0 0 cm /I1 Do Q'
          : lines.map(({ x, y, text }) => `BT /F1 12 Tf 1 0 0 1 ${x} ${y} Tm <${hex(text)}> Tj ET`).join('\n'),
      ),
    ]),
  ];
  return file(objects);
}

/** Lines of full width from the top of a page, as a program sets justified text. */
export function linesFrom(top: number, ...texts: readonly string[]): PdfLine[] {
  return texts.map((text, index) => ({ x: 72, y: top - index * 16, text }));
}

function stream(entries: string, content: string): string {
  return `<< ${entries}/Length ${Buffer.byteLength(content)} >>\nstream\n${content}\nendstream`;
}

function file(objects: readonly string[]): Buffer {
  let body = '%PDF-1.4\n';
  const places = objects.map((object, index) => {
    const at = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  return Buffer.from(
    `${body}xref\n0 ${count}\n0000000000 65535 f \n${table}trailer << /Size ${count} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  );
}
