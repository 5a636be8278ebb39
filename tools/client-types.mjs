// Makes the client's types and query documents, client/src/generated/operations.ts, from the committed schema and the
// client's .graphql files. With --check it writes nothing and fails where the file is out of date.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as operations from '@graphql-codegen/typescript-operations';
import { parse } from 'graphql';

const root = join(import.meta.dirname, '..');
const schema = process.env.SCHEMA_FILE ?? join(root, 'server/schema.graphql');
const target = join(root, 'client/src/generated/operations.ts');

const folder = join(root, 'client/src');
const documents = readdirSync(folder, { recursive: true })
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => ({ location: file, document: parse(readFileSync(join(folder, file), 'utf8')) }));

const made = await codegen({
  documents,
  schema: parse(readFileSync(schema, 'utf8')),
  filename: target,
  plugins: [{ operations: {} }, { typedDocumentNode: {} }],
  pluginMap: { operations, typedDocumentNode },
  config: {
    enumsAsTypes: true,
    useTypeImports: true,
    immutableTypes: true,
    onlyOperationTypes: true,
    scalars: { ID: 'string', Date: 'string', DateTime: 'string' },
  },
});

if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== made) {
    console.error('Out of date: client/src/generated/operations.ts. Run: npm run codegen');
    process.exit(1);
  }
} else writeFileSync(target, made);
