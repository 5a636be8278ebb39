// Prints the parts of the schema, server/graphql/**/*.graphql, as the one sorted file that others read and that is committed,
// server/schema.graphql, and makes the server's types and the reference in docs/api.md from it. With --check it writes nothing and fails where a file differs.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import * as resolvers from '@graphql-codegen/typescript-resolvers';
import { buildASTSchema, concatAST, lexicographicSortSchema, parse, printSchema } from 'graphql';
import { withReference } from './api-reference.mjs';

const root = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');

const schema = lexicographicSortSchema(buildASTSchema(concatAST(parts(join(root, 'server/graphql')))));
const sdl = `${printSchema(schema)}\n`;
const stale = [
  put('server/schema.graphql', sdl),
  put('server/graphql/generated/schema-types.ts', await serverTypes(sdl)),
  put('docs/api.md', withReference(readFileSync(join(root, 'docs/api.md'), 'utf8'), schema)),
].filter((file) => file !== null);

if (check && stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run: npm run schema`);
  process.exit(1);
}

function parts(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => parse(readFileSync(join(folder, file), 'utf8')));
}

/** Argument, input and enum types, and for each type what its resolvers get: the records of server/graphql/models.ts. */
function serverTypes(printed) {
  const model = (name) => `../models.ts#${name}`;
  return codegen({
    documents: [],
    schema: parse(printed),
    filename: 'schema-types.ts',
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript, resolvers },
    config: {
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      inputMaybeValue: 'T | null | undefined',
      scalars: { Date: 'string', DateTime: 'string' },
      mappers: {
        Node: model('AnyNode'),
        SearchResult: model('Found'),
        Document: model('DocumentModel'),
        Provision: model('ProvisionRecord'),
        Citation: model('CitationModel'),
        Duty: model('DutyRecord'),
        Agency: model('AgencyRecord'),
        Link: model('LinkRecord'),
        Evidence: model('EvidenceRecord'),
        Review: model('ReviewRecord'),
        Pinpoint: model('PinpointModel'),
        Notice: model('NoticeModel'),
        Assignment: model('AssignmentModel'),
        Deadline: model('DeadlineModel'),
        Successor: model('SuccessorModel'),
        Lineage: model('LineageModel'),
        LineagePath: model('LineagePathModel'),
        DeadEnd: model('DeadEndModel'),
        Coverage: model('CoverageModel'),
        ProvisionCoverage: model('ProvisionCoverageRecord'),
        Responsibilities: model('ResponsibilitiesModel'),
        Cell: model('CellRecord'),
        Comparison: model('ComparisonModel'),
        ComparisonRow: model('ComparisonRowModel'),
        ComparisonCell: model('ComparisonCellModel'),
        Neighbourhood: model('NeighbourhoodModel'),
        Change: model('ChangeModel'),
        Decided: model('DecisionRecord'),
        Preview: model('PreviewModel'),
      },
    },
  });
}

/** Writes a file unless it is as it should be; names it when it was not. */
function put(name, content) {
  const file = join(root, name);
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return null;
  if (!check) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return name;
}
