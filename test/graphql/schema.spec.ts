import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  findBreakingChanges,
  isIntrospectionType,
  isObjectType,
  isInterfaceType,
  isInputObjectType,
  isEnumType,
  type GraphQLNamedType,
} from 'graphql';
import { projectRoot } from '../../server/project-root.ts';

const committed = buildSchema(readFileSync(join(projectRoot, 'server/schema.graphql'), 'utf8'));
const contract = buildSchema(readFileSync(join(projectRoot, 'test/graphql/contract.graphql'), 'utf8'));

describe('The schema', () => {
  test('holds all of the contract and makes nothing stricter', () => {
    expect(findBreakingChanges(contract, committed)).toEqual([]);
  });

  test('is committed as it is printed from its parts, and so are the types made from it', () => {
    const run = spawnSync(process.execPath, ['tools/codegen.mjs', '--check'], { cwd: projectRoot, encoding: 'utf8' });
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
  });

  test('says in words what every type, field, input and value means', () => {
    const silent = Object.values(committed.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && type.astNode)
      .flatMap((type) => [...(type.description ? [] : [type.name]), ...membersWithoutWords(type)])
      .filter((name) => name !== 'Query');
    expect(silent).toEqual([]);
  });
});

function membersWithoutWords(type: GraphQLNamedType): string[] {
  const members =
    isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)
      ? Object.values(type.getFields())
      : isEnumType(type)
        ? type.getValues()
        : [];
  return members.filter((member) => !member.description).map((member) => `${type.name}.${member.name}`);
}
