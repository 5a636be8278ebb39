import { type LinkRecord } from '../../graph/policy-graph.ts';
import { type AnyNode } from '../models.ts';
import { typeOfId } from '../node/type-of-id.ts';

/** `{"nodes": [...], "links": [...]}`. Each says what it is with `__typename`, as the API does. */
export function graphJson(nodes: AsyncIterable<AnyNode>, links: AsyncIterable<LinkRecord>): AsyncGenerator<string> {
  return jsonLists({ nodes: named(nodes), links: named(links) });
}

/** An object of lists, one element a line, made while it is sent. */
export async function* jsonLists(lists: Readonly<Record<string, AsyncIterable<object>>>): AsyncGenerator<string> {
  let opening = '{';
  for (const [name, elements] of Object.entries(lists)) {
    yield `${opening}${JSON.stringify(name)}:[\n`;
    let separator = '';
    for await (const one of elements) {
      yield separator + JSON.stringify(one);
      separator = ',\n';
    }
    yield '\n]';
    opening = ',';
  }
  yield '}\n';
}

async function* named(all: AsyncIterable<AnyNode>): AsyncGenerator<object> {
  for await (const one of all) yield { __typename: typeOfId(one.id), ...one };
}
