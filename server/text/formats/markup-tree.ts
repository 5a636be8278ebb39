/** A node of a parsed page or XML part: an element, or a text. */
export type MarkupNode = MarkupElement | MarkupText;

export interface MarkupElement {
  readonly type: 'tag' | 'root';
  /** Lower case for HTML, as written and with its prefix for XML. */
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly MarkupNode[];
}

interface MarkupText {
  readonly type: 'text';
  readonly data: string;
}

/** Parses a page as a browser does (parse5): every text is a page, none is refused. */
export async function parseHtml(html: string): Promise<MarkupElement> {
  const { load } = await import('cheerio');
  return load(html).root()[0] as unknown as MarkupElement;
}

/** Parses an XML part of an Office file; what is not well-formed is read as far as it can be. */
export async function parseXml(xml: string): Promise<MarkupElement> {
  const { load } = await import('cheerio/slim');
  return load(xml, { xml: true }).root()[0] as unknown as MarkupElement;
}

export function isElement(node: MarkupNode): node is MarkupElement {
  return 'children' in node;
}

/** The children that are elements, of one name or of any. */
export function elementsOf(parent: MarkupElement | undefined, name?: string): MarkupElement[] {
  return parent?.children.filter(isElement).filter((child) => name === undefined || child.name === name) ?? [];
}

/** The first element on a way of names downwards: `child(paragraph, 'w:pPr', 'w:numPr')`. */
export function child(parent: MarkupElement | undefined, ...way: readonly string[]): MarkupElement | undefined {
  return way.reduce<MarkupElement | undefined>((at, name) => elementsOf(at, name)[0], parent);
}

/** All elements below, in the order of the text. */
export function* descendants(parent: MarkupElement): Generator<MarkupElement> {
  const waiting = elementsOf(parent).reverse();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    yield next;
    waiting.push(...elementsOf(next).reverse());
  }
}
