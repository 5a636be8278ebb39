// Three kinds of tests: `unit` is pure, `integration` starts engines and servers, `browser` drives Chromium.
const common = {
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.stryker-tmp/', '<rootDir>/.data/', '<rootDir>/.cache/'],
  transform: { '^.+\\.tsx?$': '@swc/jest' },
};

// The embedded engine is a native addon whose errors belong to the host realm: it is loaded there once and handed to the tests.
const withEngines = {
  ...common,
  testEnvironment: '<rootDir>/test/support/engine-environment.cjs',
  setupFiles: ['<rootDir>/test/support/quiet-logs.cjs'],
  moduleNameMapper: { '^@grafeo-db/js$': '<rootDir>/test/support/host-engine.cjs' },
};

const specs = (...folders) => folders.map((folder) => `<rootDir>/test/${folder}/**/*.spec.{ts,tsx}`);

export default {
  maxWorkers: 2,
  // Hooks open engines and servers: on a busy machine that takes longer than the five seconds of the default.
  testTimeout: 60_000,
  coverageProvider: 'v8',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testEnvironment: 'node',
      testMatch: specs('text', 'parse', 'graph', 'client', 'architecture'),
    },
    {
      ...withEngines,
      displayName: 'integration',
      globalSetup: '<rootDir>/test/support/start-neo4j.mjs',
      globalTeardown: '<rootDir>/test/support/stop-neo4j.mjs',
      testMatch: specs('store', 'graphql', 'cli'),
    },
    {
      ...withEngines,
      displayName: 'browser',
      globalSetup: '<rootDir>/test/support/find-browser.mjs',
      testMatch: specs('browser'),
    },
  ],
};
