import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { allQueries } from '../../server/store/cypher-library.ts';
import { openTestStore, type TestStore } from '../support/neo4j/engines.ts';
import { neo4jIsThere } from '../support/neo4j/server.ts';
import { generatedGraphs } from './generated-graphs.ts';

jest.setTimeout(300_000);

/** Operators that begin a plan by looking at every node or every relationship. */
const SCANS = /^(AllNodesScan|NodeByLabelScan|PartitionedAllNodesScan|.*RelationshipTypeScan|.*AllRelationshipsScan)/;

// The embedded engine plans from left to right; for Neo4j this test stands in.
(neo4jIsThere ? describe : describe.skip)('On Neo4j every query starts from an index', () => {
  let on: TestStore;
  let driver: Driver;
  beforeAll(async () => {
    on = await openTestStore('neo4j');
    for (const graph of generatedGraphs(3, 12, 16, 6)) await on.store.write((writer) => writer.put(graph));
    driver = neo4j.driver(on.environment['NEO4J_URI'] as string);
  }, 300_000);
  afterAll(async () => {
    await driver?.close();
    await on?.close();
  });

  test.each([...allQueries('read'), ...allQueries('write')].map(({ name, text }) => [name, text]))(
    '%s',
    async (_, text) => {
      const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, {});
      const operators = operatorsOf(summary.plan as Plan);
      expect(operators.filter((operator) => SCANS.test(operator))).toEqual([]);
    },
  );
});

function operatorsOf(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(operatorsOf)];
}
