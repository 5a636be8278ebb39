import { type LinkRecord } from '../../graph/policy-graph.ts';
import { type AnyNode } from '../models.ts';
import { typeOfId } from '../node/type-of-id.ts';

/** `{"nodes": [...], "links": [...]}`, one element a line. Each node says what it is with `__typename`, as the API does. */
export async function* jsonPieces(
  nodes: AsyncIterable<AnyNode>,
  links: AsyncIterable<LinkRecord>,
): AsyncGenerator<string> {
  yield '{"nodes":[\n';
  yield* elements(nodes);
  yield '\n],"links":[\n';
  yield* elements(links);
  yield '\n]}\n';
}

async function* elements(all: AsyncIterable<AnyNode>): AsyncGenerator<string> {
  let separator = '';
  for await (const one of all) {
    yield `${separator}${JSON.stringify({ __typename: typeOfId(one.id), ...one })}`;
    separator = ',\n';
  }
}
