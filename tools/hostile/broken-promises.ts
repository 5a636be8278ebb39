import { type ParsedDocument } from '../../server/parse/parsed-document.ts';

/** What a reading promises of every text, `ParsedDocument` says where; here: which of it does not hold. */
export function brokenPromises(length: number, parsed: ParsedDocument): string[] {
  return [
    ...outsideSpans(length, parsed),
    ...repeated('provision', parsed.provisions),
    ...repeated('duty', parsed.duties),
    ...strayIndices(parsed),
    ...overlaps(parsed),
  ];
}

function outsideSpans(length: number, parsed: ParsedDocument): string[] {
  const broken: string[] = [];
  const visit = (value: unknown, where: string) => {
    if (Array.isArray(value)) value.forEach((each) => visit(each, where));
    else if (typeof value === 'object' && value !== null) {
      const { start, end } = value as { start?: unknown; end?: unknown };
      const isSpan = typeof start === 'number' && typeof end === 'number';
      if (isSpan && !(start >= 0 && start <= end && end <= length))
        broken.push(`a span of ${where} is outside the text`);
      for (const [name, part] of Object.entries(value)) visit(part, `${where}.${name}`);
    }
  };
  for (const [name, part] of Object.entries(parsed)) visit(part, name);
  return broken;
}

function repeated(what: string, list: readonly { readonly path: string }[]): string[] {
  return new Set(list.map(({ path }) => path)).size < list.length ? [`the path of a ${what} is there twice`] : [];
}

function strayIndices({ citations, relations, duties }: ParsedDocument): string[] {
  const indices = [
    ...relations.flatMap(({ from, to }) => (from === 'this' ? [to] : [from, to])),
    ...duties.flatMap(({ cites }) => cites.map(({ citation }) => citation)),
  ];
  return indices.every((index) => index in citations) ? [] : ['a link leads to no citation'];
}

/** A law's title may list other laws, so a citation may lie in another; none may lie half in another. */
function overlaps({ citations }: ParsedDocument): string[] {
  const ends: number[] = [];
  const crossed = citations.some(({ start, end }) => {
    while (ends.length > 0 && (ends.at(-1) as number) <= start) ends.pop();
    const around = ends.at(-1);
    ends.push(end);
    return around !== undefined && end > around;
  });
  return crossed ? ['a citation lies half in another'] : [];
}
