import { describe, expect, test } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { TooCostly } from '../../server/graphql/errors/api-errors.ts';
import { ERRORS, type ErrorRow, rowOf, wordsOf } from '../../server/graphql/errors/error-table.ts';
import { formatError } from '../../server/graphql/errors/format-error.ts';
import { StoreError, type StoreErrorCode } from '../../server/store/store-error.ts';

const ROWS: [string, ErrorRow][] = Object.entries(ERRORS);
const blanks = (words: string) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('The error table', () => {
  test.each(ROWS)('%s has a code, a status and words in both languages, with the same blanks', (_, row) => {
    expect(row.code).toMatch(/^[A-Z_]+$/);
    expect(row.status).toBeGreaterThanOrEqual(400);
    expect(row.status).toBeLessThan(600);
    expect(row.words.VI).toMatch(/[à-ỹđ]/i);
    expect(row.words.EN).toMatch(/^[A-Z]/);
    expect(row.words.VI).not.toBe(row.words.EN);
    for (const words of Object.values(row.words)) expect(words).toMatch(/[.…]$|\{why\}$/);
    const [vietnamese, english] = [blanks(row.words.VI), blanks(row.words.EN)];
    expect(english).toEqual(expect.arrayContaining([...new Set(vietnamese)]));
  });

  test.each(ROWS.filter(([, { code }]) => code === 'QUERY_TOO_COSTLY'))(
    '%s says the limit and how to ask for less, and the cost where it was counted',
    (reason, row) => {
      const said = wordsOf(row, { cost: 4711, limit: 42 }, 'EN');
      expect(said).toContain('42');
      if (reason !== 'TOO_MANY_TOKENS') expect(said).toContain('4711');
      expect(said).toMatch(/(Split|Ask|Lower|Use) [^.]+\.$/);
    },
  );

  test.each<[StoreErrorCode, string]>([
    ['UNAVAILABLE', 'STORE_UNAVAILABLE'],
    ['TRANSIENT', 'STORE_UNAVAILABLE'],
    ['INTERNAL', 'INTERNAL_SERVER_ERROR'],
    ['CONSTRAINT', 'INTERNAL_SERVER_ERROR'],
  ])('a store that fails with %s is %s, and nothing of its words gets out', (code, expected) => {
    const error = new StoreError(code, 'MATCH (secret) at bolt://10.0.0.1');
    expect(rowOf(error).row.code).toBe(expected);
    const raw = new GraphQLError('MATCH (secret)', { originalError: error });
    expect(JSON.stringify(formatError({ message: 'MATCH (secret)' }, raw))).not.toMatch(/secret|bolt/);
  });

  test('what a failure is about stands beside its code', () => {
    const error = new TooCostly('TOO_DEEP', { cost: 20, limit: 16 });
    expect(formatError({ message: 'x' }, error)).toMatchObject({
      message: 'Truy vấn sâu 20 tầng, nhiều nhất chỉ được 16. Hỏi ít tầng hơn.',
      extensions: { code: 'QUERY_TOO_COSTLY', cost: 20, limit: 16 },
    });
  });
});
