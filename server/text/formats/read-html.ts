import { type MarkupElement, type MarkupNode, descendants, elementsOf, isElement, parseHtml } from './markup-tree.ts';
import { listLabel } from './list-label.ts';
import { type WrittenText, TextWriter } from './text-writer.ts';

/**
 * Reads the main content of a page as a browser shows it: block elements break lines, lists have their numbers, data tables are
 * rows, and what only dresses the page (scripts, styles, navigation, hidden parts) is left out.
 */
export async function readHtml(html: string): Promise<WrittenText> {
  const writer = new TextWriter();
  new PageReader(writer).read(mainContent(await parseHtml(html)));
  return writer.finish();
}

/** Where paragraphs and rows go: the text, or one table cell. */
interface Sink {
  paragraph(text: string): void;
  row(cells: readonly string[]): void;
  endTable(): void;
}

const NOT_SHOWN = new Set(
  'head script style noscript template iframe svg canvas object select button textarea nav aside'.split(' '),
);

const BLOCKS = new Set(
  (
    'address article blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header ' +
    'hr html li main ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);

/** The part that a page marks as its main one, where that holds most of the text; else the page without its head and foot. */
function mainContent(page: MarkupElement): MarkupElement {
  const body = [...descendants(page)].find(({ name }) => name === 'body') ?? page;
  const marked = [...descendants(body)]
    .filter(({ name, attribs }) => name === 'main' || name === 'article' || attribs['role'] === 'main')
    .map((element) => ({ element, size: sizeOf(element) }))
    .sort((a, b) => b.size - a.size)[0];
  if (marked !== undefined && marked.size * 2 > sizeOf(body)) return marked.element;
  return {
    ...body,
    children: body.children.filter((node) => !isElement(node) || !/^(?:header|footer)$/.test(node.name)),
  };
}

/** Characters of shown text. */
function sizeOf(node: MarkupNode): number {
  if (!isElement(node)) return 'data' in node && node.type === 'text' ? node.data.trim().length : 0;
  return isShown(node) ? node.children.reduce((sum, each) => sum + sizeOf(each), 0) : 0;
}

function isShown({ name, attribs }: MarkupElement): boolean {
  return !NOT_SHOWN.has(name) && attribs['hidden'] === undefined && !/display\s*:\s*none/i.test(attribs['style'] ?? '');
}

class PageReader {
  private line = '';
  private readonly sink: Sink;

  constructor(sink: Sink) {
    this.sink = sink;
  }

  read(element: MarkupElement): void {
    this.children(element);
    this.flush();
  }

  private children(element: MarkupElement): void {
    for (const node of element.children) {
      if (isElement(node)) this.element(node);
      else if (node.type === 'text') this.line += node.data.replace(/[ \t\r\n\f]+/g, ' ');
    }
  }

  private element(element: MarkupElement): void {
    const { name } = element;
    if (!isShown(element)) return;
    if (name === 'br') this.line += '\n';
    else if (name === 'sup') this.line += noteMark(textOf(element), this.line);
    else if (name === 'table' && isDataTable(element)) this.table(element);
    else if (name === 'ol' || name === 'ul') this.list(element);
    else if (name === 'pre') this.preformatted(element);
    else if (BLOCKS.has(name)) this.block(element);
    else this.children(element);
  }

  private block(element: MarkupElement): void {
    this.flush();
    this.children(element);
    this.flush();
  }

  private list(list: MarkupElement): void {
    this.flush();
    let number = Number(list.attribs['start'] ?? 1);
    for (const item of elementsOf(list)) {
      if (item.name !== 'li') {
        this.element(item);
        continue;
      }
      number = Number(item.attribs['value'] ?? number);
      this.line =
        list.name === 'ul' ? '- ' : `${listLabel(HTML_NUMBERS[list.attribs['type'] ?? '1'] ?? 'decimal', number)}. `;
      this.children(item);
      this.flush();
      number += 1;
    }
  }

  private preformatted(element: MarkupElement): void {
    this.flush();
    this.sink.paragraph(textOf(element));
  }

  private table(table: MarkupElement): void {
    this.flush();
    /** Rows that a cell above still covers, by column. */
    const covered: number[] = [];
    for (const row of rowsOf(table)) this.sink.row(gridRow(row, covered));
    this.sink.endTable();
  }

  private flush(): void {
    // Blanks at a line end come from the source's own lines, not from what is shown.
    const text = this.line.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ');
    this.line = '';
    if (text.trim() !== '' && text !== '- ') this.sink.paragraph(text);
  }
}

const HTML_NUMBERS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
};

/** A raised number is a note's, and glued to the word before it would change a document's number; of `m²` it is a power. */
function noteMark(text: string, before: string): string {
  return /^\d{1,3}$/.test(text.trim()) && !/(?:^|[\s\d])[kcdm]?m$/.test(before) ? `[${text.trim()}]` : text;
}

/** Two columns or more, and no cell so large or so built up that the table only lays out the page. */
function isDataTable(table: MarkupElement): boolean {
  const rows = rowsOf(table);
  const cells = rows.flatMap((row) => cellsOf(row));
  return (
    rows.some((row) => cellsOf(row).length > 1) &&
    cells.every((cell) => sizeOf(cell) <= LARGEST_CELL && ![...descendants(cell)].some(({ name }) => name === 'table'))
  );
}

const LARGEST_CELL = 6_000;
const MOST_SPANNED = 100;

function rowsOf(table: MarkupElement): MarkupElement[] {
  return elementsOf(table).flatMap((part) => (part.name === 'tr' ? [part] : elementsOf(part, 'tr')));
}

function cellsOf(row: MarkupElement): MarkupElement[] {
  return elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');
}

/** The texts of a row, each in its column: what a cell spans beyond its first column and row is empty. */
function gridRow(row: MarkupElement, covered: number[]): string[] {
  const texts: string[] = [];
  const skipCovered = () => {
    while ((covered[texts.length] ?? 0) > 0) {
      covered[texts.length] = (covered[texts.length] ?? 0) - 1;
      texts.push('');
    }
  };
  for (const cell of cellsOf(row)) {
    skipCovered();
    const columns = spanOf(cell, 'colspan');
    for (let column = 0; column < columns; column += 1) {
      covered[texts.length] = spanOf(cell, 'rowspan') - 1;
      texts.push(column === 0 ? cellText(cell) : '');
    }
  }
  skipCovered();
  return texts;
}

function spanOf(cell: MarkupElement, attribute: 'colspan' | 'rowspan'): number {
  const value = Number(cell.attribs[attribute] ?? 1);
  return Number.isInteger(value) && value > 0 ? Math.min(value, MOST_SPANNED) : 1;
}

function cellText(cell: MarkupElement): string {
  const lines: string[] = [];
  new PageReader({
    paragraph: (text) => lines.push(text),
    row: (cells) => lines.push(...cells),
    endTable: () => undefined,
  }).read(cell);
  return lines.join('\n');
}

function textOf(element: MarkupElement): string {
  return element.children
    .map((node) => (isElement(node) ? textOf(node) : node.type === 'text' ? node.data : ''))
    .join('');
}
