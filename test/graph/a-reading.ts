import type { Citation, Duty, ParsedDocument, Relation } from '../../server/parse/parsed-document.ts';
import { sourceText } from '../../server/text/source-text.ts';

type Loose<T> = { readonly [K in keyof T]?: T[K] };

/** A small reading for tests of the graph's rules: plan 7/KH-UBND of Lạng Sơn of 2020-08-05, whose text is `text`, with what is given. */
export function aReading(given: {
  readonly citations?: readonly (Loose<Citation> & { readonly words?: string })[];
  readonly relations?: readonly Pick<Relation, 'from' | 'type' | 'to'>[];
  readonly duties?: readonly Loose<Duty>[];
}) {
  const text = (given.citations ?? []).map((citation, at) => citation.words ?? `văn bản ${at}`).join('\n') + '\nhết';
  let at = 0;
  const citations = (given.citations ?? []).map(({ words, ...citation }, index): Citation => {
    const start = at;
    at = start + (words ?? `văn bản ${index}`).length + 1;
    return { ...NO_CITATION, start, end: at - 1, ...citation };
  });
  const parsed: ParsedDocument = {
    header: {
      number: '7/KH-UBND',
      type: 'Kế hoạch',
      issuer: 'Ủy ban nhân dân tỉnh Lạng Sơn',
      date: '2020-08-05',
      year: 2020,
      place: 'Lạng Sơn',
      signer: null,
      title: null,
      recipients: [],
    },
    provisions: [],
    citations,
    relations: (given.relations ?? []).map((relation) => ({
      ...relation,
      start: 0,
      end: citations[relation.to]?.end ?? 0,
    })),
    duties: (given.duties ?? []).map((duty, index) => ({
      path: `${index + 1}`,
      provision: `${index + 1}`,
      start: 0,
      end: text.length,
      assignments: [],
      cites: [],
      deadlines: [],
      ...duty,
    })),
    namedDocuments: [],
    selfReferences: [],
    notices: [],
  };
  return { source: sourceText(text), parsed };
}

const NO_CITATION = {
  type: null,
  number: null,
  date: null,
  year: null,
  issuer: null,
  title: null,
  pinpoint: null,
  self: false,
  short: false,
  boilerplate: false,
  path: null,
};
