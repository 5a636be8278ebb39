import { type Provision } from '../parsed-document.ts';
import { endsBody, isFoot, opensAttachment, reopensBody } from './document-body.ts';
import { kindOf, type Label, type LabelStyle, rankOf } from './read-label.ts';
import { type Paragraph, readParagraphs } from './read-paragraphs.ts';

/**
 * The document's tree, in the order of the text, parents before their children.
 *
 * Paths name each node from the outermost label inwards: `II.3.a`; decimal numbers replace their parent (`II.2.1`);
 * articles stand for themselves (`Điều 2.1`). Paragraphs below a node are numbered (`II.3.a.1`), bullets and lines that are
 * only a heading too. A number that the text repeats under one parent is `3(2)`.
 */
export function readProvisions(text: string): Provision[] {
  const outline = new Outline(text);
  let closed = false;
  let attached = false;
  for (const paragraph of readParagraphs(text)) {
    if (closed && opensAttachment(text, paragraph)) attached = true;
    if (closed ? !reopensBody(text, paragraph, attached) : isFoot(text, paragraph)) {
      closed = true;
      outline.close();
      continue;
    }
    closed = false;
    attached = false;
    outline.add(paragraph);
    if (endsBody(text, paragraph)) {
      closed = true;
      outline.close();
    }
  }
  return outline.provisions();
}

interface Node {
  readonly parent: Node | null;
  readonly style: LabelStyle;
  readonly label: Label;
  readonly start: number;
  readonly headingStart: number;
  readonly headingEnd: number;
  end: number;
  paragraphs: number;
  hasChildren: boolean;
  /** Its own paragraphs are no provisions when numbered points follow below it: their paths would be the points'. */
  dropsParagraphs: boolean;
  /** Its place among the paragraphs of its parent; 0 for a labelled node. */
  readonly paragraph: number;
}

class Outline {
  private readonly nodes: Node[] = [];
  private readonly open: Node[] = [];
  /** Under which style a series of Roman numbers or capital letters began: documents nest the two either way. */
  private readonly nestedUnder = new Map<LabelStyle, LabelStyle | null>();

  constructor(private readonly text: string) {}

  add(paragraph: Paragraph): void {
    const { label } = paragraph;
    // A row of a table is part of its provision's text, not a provision: its number counts rows.
    if (this.text.charAt(paragraph.start) === '|') return this.extend(paragraph.end);
    if (label && label.style !== 'BULLET') this.addLabelled(paragraph, this.settled(label));
    else this.addParagraph(paragraph);
    this.extend(paragraph.end);
  }

  private extend(end: number): void {
    for (const node of this.open) node.end = end;
  }

  /** Ends every open node: what follows belongs to none of them. */
  close(): void {
    this.open.length = 0;
    this.nestedUnder.clear();
  }

  provisions(): Provision[] {
    const kept = this.nodes.filter(({ paragraph, parent }) => paragraph === 0 || !parent?.dropsParagraphs);
    const paths = uniquePaths(kept);
    return kept.map((node) => ({
      path: paths.get(node) ?? '',
      parent: (node.parent && paths.get(node.parent)) ?? null,
      kind: kindOf[node.style],
      heading: node.hasChildren ? headingText(this.text.slice(node.headingStart, node.headingEnd)) : null,
      start: node.start,
      end: node.end,
    }));
  }

  /** Tells letters from Roman numbers, and "1)" below a letter from "1)" instead of "1.". */
  private settled(label: Label): Label {
    const { style, name } = label;
    if (style === 'ROMAN' && name.length === 1) {
      const upper = this.inSeries('UPPER');
      if (upper && LETTER_BEFORE[name] === upper.label.name) return { ...label, style: 'UPPER' };
    }
    if (style === 'PARENTHESIZED' && !this.inSeries('ARABIC') && !this.inSeries('LOWER'))
      return { ...label, style: 'ARABIC' };
    const letters = this.inSeries('LOWER');
    if (style === 'LOWER' && name === 'i' && letters && letters.label.name !== 'h')
      return { ...label, style: 'SMALL_ROMAN', ordinal: 1 };
    return label;
  }

  private inSeries(style: LabelStyle): Node | undefined {
    return this.open.findLast((node) => node.style === style);
  }

  private addLabelled(paragraph: Paragraph, label: Label): void {
    const parent = label.style === 'DECIMAL' ? this.decimalParent(label) : this.parentOf(label);
    if (parent) {
      parent.hasChildren = true;
      if (isNumbered(label) && parent.paragraphs > 0) parent.dropsParagraphs = true;
    }
    const node = newNode(paragraph, label, parent, 0);
    this.nodes.push(node);
    this.open.push(node);
  }

  /** Closes what the label ends, and gives the node it then stands under. */
  private parentOf({ style }: Label): Node | null {
    const sibling = this.open.findIndex((node) => node.style === style);
    if (sibling >= 0) this.open.length = sibling;
    else if (!this.nestsUnusually(style)) this.closeFrom(rankOf[style]);
    return this.open.at(-1) ?? null;
  }

  /** Capital letters below Roman numbers, where the document began so; closes what is below the Roman number. */
  private nestsUnusually(style: LabelStyle): boolean {
    if (style !== 'UPPER' && style !== 'ROMAN') return false;
    const other: LabelStyle = style === 'UPPER' ? 'ROMAN' : 'UPPER';
    const at = this.open.findIndex((node) => node.style === other);
    if (!this.nestedUnder.has(style)) this.nestedUnder.set(style, at >= 0 ? other : null);
    if (this.nestedUnder.get(style) !== other || at < 0) return false;
    this.open.length = at + 1;
    return true;
  }

  /** "2.1" stands under the "2." that is open, "2.1.3" under its "2.1"; else under whatever is above numbers. */
  private decimalParent(label: Label): Node | null {
    const at = this.open.findLastIndex(({ label: { name } }) => name === decimalPrefix(label));
    if (at >= 0) this.open.length = at + 1;
    else this.closeFrom(rankOf.ARABIC);
    return this.open.at(-1) ?? null;
  }

  private closeFrom(rank: number): void {
    while (this.open.length > 0 && rankOf[(this.open.at(-1) as Node).style] >= rank) this.open.pop();
  }

  private addParagraph(paragraph: Paragraph): void {
    const parent = this.open.at(-1);
    if (!parent) return;
    parent.paragraphs += 1;
    parent.hasChildren = true;
    const label: Label = paragraph.label ?? { style: 'BULLET', name: '', ordinal: 0, end: paragraph.start };
    this.nodes.push(newNode(paragraph, label, parent, parent.paragraphs));
  }
}

function newNode(paragraph: Paragraph, label: Label, parent: Node | null, number: number): Node {
  return {
    parent,
    style: label.style,
    label,
    start: paragraph.start,
    headingStart: paragraph.textStart,
    headingEnd: paragraph.end,
    end: paragraph.end,
    paragraphs: 0,
    hasChildren: false,
    dropsParagraphs: false,
    paragraph: number,
  };
}

/** Paths of nodes in the order of the text. */
function uniquePaths(nodes: readonly Node[]): Map<Node, string> {
  const paths = new Map<Node, string>();
  const times = new Map<string, number>();
  for (const node of nodes) {
    const path = pathUnder(node, (node.parent && paths.get(node.parent)) ?? null);
    const before = times.get(path) ?? 0;
    times.set(path, before + 1);
    paths.set(node, before === 0 ? path : `${path}(${String(before + 1)})`);
  }
  return paths;
}

function pathUnder({ label, parent, paragraph }: Node, parentPath: string | null): string {
  if (label.style === 'ARTICLE' || parentPath === null) return label.name;
  if (paragraph > 0) return `${parentPath}.${String(paragraph)}`;
  const replaces = label.style === 'DECIMAL' && parent?.label.name === decimalPrefix(label);
  return `${parentPath}.${replaces ? String(label.ordinal) : label.name}`;
}

/** "2.1" of "2.1.3". */
function decimalPrefix({ name }: Label): string {
  return name.slice(0, name.lastIndexOf('.'));
}

const LETTER_BEFORE: Readonly<Record<string, string>> = { I: 'H', V: 'U', X: 'V' };

/** Labels that read like the number of a paragraph. */
function isNumbered(label: Label): boolean {
  return label.style === 'ARABIC' || label.style === 'DECIMAL' || label.style === 'PARENTHESIZED';
}

function headingText(words: string): string | null {
  return (/\s\s|[^\S ]/.test(words) ? words.replace(/\s+/g, ' ') : words).trim() || null;
}
