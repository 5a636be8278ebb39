// Stryker sees neither `projects` nor the tests' own environment: a flat configuration of the unit tests of the part of the
// reading that `tools/mutate.mjs` names.
import { resolve } from 'node:path';
import config from '../jest.config.js';

const { displayName: _displayName, ...unit } = config.projects.find((project) => project.displayName === 'unit');

export default {
  ...unit,
  rootDir: resolve(import.meta.dirname, '..'),
  testMatch: [`<rootDir>/test/parse/${process.env.MUTATED_PART ?? '**'}/**/*.spec.ts`],
  // In the copy that Stryker works in, its own folder is part of every path.
  modulePathIgnorePatterns: [],
};
