// Stryker sees neither `projects` nor the tests' own environment: a flat configuration of the unit tests of the part of the
// reading that `tools/mutate.mjs` names.
import { resolve } from 'node:path';
import config from '../jest.config.js';

const { displayName: _displayName, ...unit } = config.projects.find((project) => project.displayName === 'unit');

/** The specs of whole documents, which hold every part to what a person reads; the slow ones of chance and growth stay out. */
export const OF_WHOLE_DOCUMENTS = ['golden', 'own-corpus', 'rewritten-plan', 'notices'].map(
  (name) => `test/parse/${name}.spec.ts`,
);

export default {
  ...unit,
  rootDir: resolve(import.meta.dirname, '..'),
  testMatch: [`test/parse/${process.env.MUTATED_PART ?? '**'}/**/*.spec.ts`, ...OF_WHOLE_DOCUMENTS].map(
    (path) => `<rootDir>/${path}`,
  ),
  // In the copy that Stryker works in, its own folder is part of every path.
  modulePathIgnorePatterns: [],
};
