import { docxNumbering, type DocxNumbering } from './docx-numbering.ts';
import { FormatError } from './format-error.ts';
import { type ReadLimits } from './limits.ts';
import { type MarkupElement, type MarkupNode, child, elementsOf, isElement, parseXml } from './markup-tree.ts';
import { TextWriter, type WrittenText } from './text-writer.ts';
import { openZip, type ZipArchive } from './zip-archive.ts';

/**
 * Reads a Word document (ECMA-376) as Word shows it: automatic numbers and bullets are written out, deleted and hidden text is
 * left out, each table row is a row, and footnotes stand at the end as `[1] …` under the `[1]` of their place.
 *
 * @throws FormatError BROKEN where there is no document in it, ENCRYPTED, ZIP_BOMB, TOO_LARGE
 */
export async function readDocx(name: string, bytes: Uint8Array, limits: ReadLimits): Promise<WrittenText> {
  const zip = openZip(name, bytes, limits);
  const main = zip.names.find((part) => /^word\/document\d*\.xml$/.test(part)) ?? 'word/document.xml';
  const body = child(await parsePart(zip, main), 'w:document', 'w:body');
  if (body === undefined) throw new FormatError('BROKEN', name, 'the Word file holds no document');
  const numbering = docxNumbering(await parsePart(zip, 'word/numbering.xml'), await parsePart(zip, 'word/styles.xml'));
  const reader = new BodyReader(numbering);
  reader.blocks(body);
  reader.notes(await parsePart(zip, 'word/footnotes.xml'));
  return reader.writer.finish();
}

async function parsePart(zip: ZipArchive, part: string): Promise<MarkupElement | undefined> {
  const xml = zip.text(part);
  return xml === null ? undefined : parseXml(xml);
}

/** Elements that hold no shown text, or text that is no longer or not yet part of the document. */
const NOT_SHOWN = new Set([
  'w:pPr',
  'w:rPr',
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'w:delText',
  'w:sdtPr',
  'w:sectPr',
  'w:rt',
]);

/** What a run holds besides text. */
const SIGNS: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '-' };

class BodyReader {
  readonly writer = new TextWriter();
  private readonly numbering: DocxNumbering;
  /** Footnotes in the order in which the text refers to them. */
  private readonly noteIds: string[] = [];
  /** Text boxes of the paragraph in hand; they are written after it. */
  private boxes: MarkupElement[] = [];

  constructor(numbering: DocxNumbering) {
    this.numbering = numbering;
  }

  /** Writes the paragraphs and tables of a body, a text box, or a wrapper such as a content control. */
  blocks(parent: MarkupElement): void {
    for (const block of elementsOf(parent)) {
      if (block.name === 'w:p') this.paragraph(block);
      else if (block.name === 'w:tbl') this.table(block);
      else if (!NOT_SHOWN.has(block.name)) this.blocks(shownAlternative(block));
    }
  }

  notes(part: MarkupElement | undefined): void {
    const notes = new Map(
      elementsOf(child(part, 'w:footnotes'), 'w:footnote').map((note) => [note.attribs['w:id'] ?? '', note]),
    );
    this.noteIds.forEach((id, index) => {
      const note = notes.get(id);
      if (note !== undefined) this.writer.paragraph(`[${index + 1}] ${this.paragraphsOf(note).join('\n')}`);
    });
  }

  private paragraph(paragraph: MarkupElement): void {
    this.writer.paragraph(this.textOf(paragraph));
    const boxes = this.boxes;
    this.boxes = [];
    for (const box of boxes) this.blocks(box);
  }

  private table(table: MarkupElement): void {
    const rows = rowsOf(table).map((row) => descend(row, 'w:tc'));
    // A table of one column is a frame around ordinary text.
    if (rows.every((cells) => cells.length < 2)) for (const cell of rows.flat()) this.blocks(cell);
    else
      for (const cells of rows) this.writer.row(cells.flatMap((cell) => [this.cellText(cell), ...emptyColumns(cell)]));
    this.writer.endTable();
  }

  private cellText(cell: MarkupElement): string {
    const merged = child(cell, 'w:tcPr', 'w:vMerge');
    return merged !== undefined && merged.attribs['w:val'] !== 'restart' ? '' : this.paragraphsOf(cell).join('\n');
  }

  /** The paragraphs of a cell or note, tables inside it included. */
  private paragraphsOf(parent: MarkupElement): string[] {
    return descend(parent, 'w:p').map((paragraph) => this.textOf(paragraph));
  }

  private textOf(paragraph: MarkupElement): string {
    const label = this.numbering.label(paragraph);
    const text = this.inline(paragraph);
    return label !== '' && text.trim() !== '' ? `${label} ${text.trimStart()}` : text;
  }

  private inline(parent: MarkupElement): string {
    return parent.children.map((node) => this.inlineNode(node)).join('');
  }

  private inlineNode(node: MarkupNode): string {
    if (!isElement(node) || NOT_SHOWN.has(node.name) || isHiddenRun(node)) return '';
    const sign = SIGNS[node.name];
    if (sign !== undefined) return sign;
    if (node.name === 'w:t' || node.name === 'm:t') return rawText(node);
    if (node.name === 'w:footnoteReference') return `[${this.noteIds.push(node.attribs['w:id'] ?? '')}]`;
    if (node.name === 'w:txbxContent') {
      this.boxes.push(node);
      return '';
    }
    return this.inline(shownAlternative(node));
  }
}

/** The same content for newer and older programs stands side by side: the first is shown. */
function shownAlternative(element: MarkupElement): MarkupElement {
  return element.name === 'mc:AlternateContent' ? (elementsOf(element)[0] ?? element) : element;
}

function isHiddenRun(node: MarkupElement): boolean {
  const hidden = node.name === 'w:r' ? child(node, 'w:rPr', 'w:vanish') : undefined;
  return hidden !== undefined && !/^(?:0|false|off)$/.test(hidden.attribs['w:val'] ?? '');
}

function rawText(element: MarkupElement): string {
  return element.children.map((node) => (isElement(node) ? '' : node.data)).join('');
}

/** Deleted rows are not shown. */
function rowsOf(table: MarkupElement): MarkupElement[] {
  return descend(table, 'w:tr').filter((row) => child(row, 'w:trPr', 'w:del') === undefined);
}

/** The columns that a cell spans beyond its first. */
function emptyColumns(cell: MarkupElement): string[] {
  const span = Number(child(cell, 'w:tcPr', 'w:gridSpan')?.attribs['w:val'] ?? 1);
  return new Array<string>(Number.isInteger(span) && span > 1 ? Math.min(span, 100) - 1 : 0).fill('');
}

/** The nearest elements of a name below, also inside wrappers such as content controls, and none within another of that name. */
function descend(parent: MarkupElement, name: string): MarkupElement[] {
  return elementsOf(parent).flatMap((each) => {
    if (each.name === name) return [each];
    return NOT_SHOWN.has(each.name) ? [] : descend(shownAlternative(each), name);
  });
}
