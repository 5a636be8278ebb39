import { getDocumentProxy } from 'unpdf';
import { FormatError } from './format-error.ts';
import { type Noticed } from './noticed.ts';
import { pageBlocks, type PlacedText } from './pdf-lines.ts';
import { TextWriter, type WrittenText } from './text-writer.ts';

/**
 * Reads the text layer of a PDF, page by page.
 *
 * @throws FormatError NO_TEXT_IN_SCAN where no page has text, ENCRYPTED where it opens only with a password, BROKEN
 */
export async function readPdf(name: string, bytes: Uint8Array): Promise<WrittenText & { noticed: readonly Noticed[] }> {
  const pdf = await open(name, bytes);
  const writer = new TextWriter();
  const bare: number[] = [];
  /** Whether the last paragraph of a page may go on at the head of the next. */
  let unfinished = false;
  for (let page = 1; page <= pdf.numPages; page += 1) {
    const place = { kind: 'page', page } as const;
    const pieces = await placedTexts(pdf, page);
    if (pieces.length === 0) bare.push(page);
    const blocks = pageBlocks(pieces);
    blocks.forEach((block, index) => {
      if ('cells' in block) writer.row(block.cells, place);
      else if (index === 0 && unfinished && !block.begins) writer.goOn(block.text, place);
      else writer.paragraph(block.text, place);
    });
    const last = blocks.at(-1);
    unfinished = last !== undefined && 'open' in last && last.open;
  }
  if (bare.length === pdf.numPages) throw new FormatError('NO_TEXT_IN_SCAN', name, `${pdf.numPages} pages`);
  return {
    ...writer.finish(),
    noticed: bare.length > 0 ? [{ code: 'PAGES_WITHOUT_TEXT', detail: bare.join(', ') }] : [],
  };
}

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

async function open(name: string, bytes: Uint8Array): Promise<Pdf> {
  try {
    // pdf.js takes the bytes over, so it gets its own; it must neither evaluate nor print.
    return await getDocumentProxy(new Uint8Array(bytes), { isEvalSupported: false, verbosity: 0 });
  } catch (cause) {
    const reason = cause instanceof Error ? cause : new Error(String(cause));
    if (reason.name === 'PasswordException') throw new FormatError('ENCRYPTED', name, null, cause);
    throw new FormatError('BROKEN', name, reason.message, cause);
  }
}

async function placedTexts(pdf: Pdf, number: number): Promise<PlacedText[]> {
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent();
  page.cleanup();
  return items.flatMap((item) => {
    if (!('str' in item) || item.str === '') return [];
    const [a = 0, b = 0, , , x = 0, y = 0] = item.transform as number[];
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(a, b) || item.height }];
  });
}
