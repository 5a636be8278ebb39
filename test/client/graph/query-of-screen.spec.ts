import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { buildPicture } from '../../../client/src/graph/picture.ts';
import { queryOfScreen } from '../../../client/src/graph/query-of-screen.ts';
import { readFilter } from '../../../client/src/state/filter.ts';
import { projectRoot } from '../../../server/project-root.ts';
import { aPlan } from './a-plan.ts';

const schema = buildSchema(readFileSync(join(projectRoot, 'server/schema.graphql'), 'utf8'));
const graph = aPlan({ A: 'centre P' }, [{ path: 'I.1', chains: [{ basis: 'EXPLICIT', to: ['A'] }] }]);
const picture = buildPicture(graph, new Set(), null);
const visible = { nodes: new Set(picture.nodes.map((node) => node.id)), links: new Set<string>() };

test.each([
  ['nothing off', [], []],
  ['bases, leads and all but one agency off', ['mention', 'implied', 'no_lead', 'agency=agency:x"y'], []],
  ['two relations expanded', ['mention'], ['implements.in.2:A', 'cites.out.1:A']],
])('the query of what is on screen is one of this schema: %s', (_, filter, grown) => {
  const query = queryOfScreen(graph, picture, visible, readFilter(filter), grown);
  expect(validate(schema, parse(query)).map((error) => error.message)).toEqual([]);
});

test('it asks for the documents that are shown and for what the filter leaves', () => {
  const query = queryOfScreen(graph, picture, { ...visible, nodes: new Set(['plan']) }, readFilter(['implied']), []);
  expect(query).toContain('nodes(ids: ["plan"])');
  expect(query).toContain('leadership: [STATED, SEVERAL, COLLECTIVE_ONLY, NONE]');
});
