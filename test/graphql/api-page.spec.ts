import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { projectRoot } from '../../server/project-root.ts';
import { PLAN_TEXT, startApi, type TestApi } from '../support/start-api.ts';

const PAGE = readFileSync(join(projectRoot, 'docs/api.md'), 'utf8');
const EXAMPLES = [
  ...PAGE.matchAll(/```graphql\n(.*?)```\n\n(?:```json variables\n(.*?)```\n\n)?```json answer\n(.*?)```/gs),
].map(([, query = '', variables = '{}', answer = '']) => ({ query, variables, answer }));

// The database of `npm start -- --example`.
jest.setTimeout(60_000);

describe('docs/api.md', () => {
  let api: TestApi;
  beforeAll(async () => {
    const folder = join(projectRoot, 'seeds/example');
    const example = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    api = await startApi('embedded', { texts: [PLAN_TEXT, ...example] });
  });
  afterAll(() => api?.close());

  test('has an answer to every query in it', () => {
    expect(EXAMPLES).toHaveLength([...PAGE.matchAll(/```graphql\n/g)].length);
  });

  test.each(EXAMPLES)('answers as it says: $query', async ({ query, variables, answer }) => {
    const { data, errors } = await api.ask(query, JSON.parse(variables) as object);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject(JSON.parse(answer) as object);
  });
});
