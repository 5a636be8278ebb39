import { type List, ListCounter, type ListLevel } from './list-counter.ts';
import { type MarkupElement, child, elementsOf } from './markup-tree.ts';

/** Counts the lists of a Word document, which holds their numbers only as rules. */
export interface DocxNumbering {
  /** The label that Word shows before the paragraph, `1.`, `a)`, `II.`, `-`; empty for none. Call it once a paragraph, in order. */
  label(paragraph: MarkupElement): string;
}

/** A list level that a paragraph, or its style, refers to. */
interface Reference {
  readonly list: string;
  readonly level: number;
}

/** Reads `numbering.xml` and the numbering in `styles.xml` (ECMA-376 part 1, 17.9). */
export function docxNumbering(numbering: MarkupElement | undefined, styles: MarkupElement | undefined): DocxNumbering {
  const counter = new ListCounter(readLists(child(numbering, 'w:numbering')));
  const styleOf = readStyles(child(styles, 'w:styles'));
  return {
    label(paragraph) {
      const reference = referenceOf(paragraph, styleOf);
      return reference === null ? '' : counter.label(reference.list, reference.level);
    },
  };
}

function readLists(numbering: MarkupElement | undefined): Map<string, List> {
  const abstract = new Map(
    elementsOf(numbering, 'w:abstractNum').map((each) => [each.attribs['w:abstractNumId'] ?? '', readLevels(each)]),
  );
  return new Map(
    elementsOf(numbering, 'w:num').map((each): [string, List] => {
      const id = each.attribs['w:numId'] ?? '';
      const base = valueOf(each, 'w:abstractNumId') ?? '';
      const overrides = elementsOf(each, 'w:lvlOverride');
      const levels = [...(abstract.get(base) ?? [])];
      for (const override of overrides) {
        const at = Number(override.attribs['w:ilvl'] ?? 0);
        const own = child(override, 'w:lvl');
        const level = own === undefined ? levels[at] : readLevel(own);
        const start = valueOf(override, 'w:startOverride');
        if (level !== undefined && at < 9)
          levels[at] = start === undefined ? level : { ...level, start: Number(start) };
      }
      return [id, { counter: overrides.length > 0 ? `own ${id}` : base, levels }];
    }),
  );
}

function readLevels(abstract: MarkupElement): (ListLevel | undefined)[] {
  const levels: (ListLevel | undefined)[] = [];
  for (const each of elementsOf(abstract, 'w:lvl')) {
    const at = Number(each.attribs['w:ilvl'] ?? 0);
    if (at < 9) levels[at] = readLevel(each);
  }
  return levels;
}

function readLevel(level: MarkupElement): ListLevel {
  return {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    pattern: valueOf(level, 'w:lvlText') ?? '',
    start: Number(valueOf(level, 'w:start') ?? 1),
  };
}

type StyleNumbering = ReadonlyMap<string, MarkupElement>;

function readStyles(styles: MarkupElement | undefined): StyleNumbering {
  return new Map(elementsOf(styles, 'w:style').map((style) => [style.attribs['w:styleId'] ?? '', style]));
}

/** A paragraph's own numbering goes before that of its style, and a style inherits that of the style it is based on. */
function referenceOf(paragraph: MarkupElement, styles: StyleNumbering): Reference | null {
  const properties = child(paragraph, 'w:pPr');
  let list = valueOf(child(properties, 'w:numPr'), 'w:numId');
  let level = valueOf(child(properties, 'w:numPr'), 'w:ilvl');
  let style = styles.get(valueOf(properties, 'w:pStyle') ?? '');
  for (let depth = 0; list === undefined && style !== undefined && depth < 20; depth += 1) {
    const own = child(style, 'w:pPr', 'w:numPr');
    list = valueOf(own, 'w:numId');
    level ??= valueOf(own, 'w:ilvl');
    style = styles.get(valueOf(style, 'w:basedOn') ?? '');
  }
  // List 0 takes the numbering of the style away.
  return list === undefined || list === '0' ? null : { list, level: Number(level ?? 0) };
}

function valueOf(parent: MarkupElement | undefined, name: string): string | undefined {
  return child(parent, name)?.attribs['w:val'];
}
