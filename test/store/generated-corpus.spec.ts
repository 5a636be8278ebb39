import { expect, test } from '@jest/globals';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { readDocument } from '../../server/parse/read-document.ts';
import { type GeneratedText, generatedCorpus } from '../../server/store/generate/generated-corpus.ts';
import { sourceText } from '../../server/text/source-text.ts';

test('every generated text is read back as it was made', () => {
  for (const made of generatedCorpus(1, 150)) expect(readBack(made)).toEqual(factsOf(made));
});

test('a seed gives the same texts each time, and another seed others', () => {
  const texts = (seed: number) => [...generatedCorpus(seed, 20)].map(({ text }) => text);
  expect(texts(5)).toEqual(texts(5));
  expect(texts(5)).not.toEqual(texts(6));
});

function factsOf({ number, date, implementing, duties }: GeneratedText) {
  return {
    ...{ number, date },
    implementing: [...new Set(implementing)].sort(),
    duties: duties.map((duty) => ({ ...duty, coordinators: [...duty.coordinators].sort() })),
  };
}

function readBack({ text }: GeneratedText): ReturnType<typeof factsOf> {
  const source = sourceText(text);
  const graph = buildGraph(source, readDocument(source), new Map());
  const numbers = new Map(graph.named.map(({ id, number }) => [id, number as string]));
  const names = new Map(graph.agencies.map(({ id, name }) => [id, name]));
  const from = (id: string, type: string) => graph.links.filter((link) => link.from === id && link.type === type);
  const to = (id: string, type: string) => graph.links.filter((link) => link.to === id && link.type === type);
  const plain = (agency: string) => (names.get(agency) as string).replace(/ (?:tỉnh|thành phố) .*$/, '');
  return {
    number: graph.document.number as string,
    date: graph.document.issuedOn as string,
    implementing: from(graph.document.id, 'IMPLEMENTS')
      .map((link) => numbers.get(link.to) as string)
      .sort(),
    duties: graph.duties.map(({ id }) => ({
      lead: plain(to(id, 'LEADS')[0]?.from as string),
      coordinators: to(id, 'COORDINATES')
        .map((link) => plain(link.from))
        .sort(),
      implementing: from(id, 'IMPLEMENTS').map((link) => numbers.get(link.to) as string)[0] ?? null,
    })),
  };
}
