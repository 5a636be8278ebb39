import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

const cache = resolve('.cache/neo4j');

/**
 * Jest's set-up of the integration tests: says which Neo4j they use. The server itself is started by the first test that
 * asks for it (test/support/neo4j/server.ts), so that a run without such a test does not wait for it.
 */
export default function prepareNeo4j() {
  if (process.env.NEO4J_URI) {
    console.log(`Neo4j tests use the server at ${process.env.NEO4J_URI} and empty it.`);
    process.env.TEST_NEO4J_URI = process.env.NEO4J_URI;
    return;
  }
  const missing = ['java', 'mvn'].filter((command) => !runs(command));
  if (missing.length > 0) {
    const sentence = `Neo4j tests are not run: ${missing.join(' and ')} (Java 17, Maven 3.8) is missing.`;
    if (process.env.CI === 'true') throw new Error(sentence);
    console.log(sentence);
    return;
  }
  mkdirSync(cache, { recursive: true });
  const classpath = join(cache, 'classpath.txt');
  if (!existsSync(classpath)) resolveClasspath(classpath);
  process.env.TEST_NEO4J_CLASSPATH = classpath;
  process.env.TEST_NEO4J_HOME = join(cache, `run-${process.pid}`);
}

/** Maven downloads Neo4j and its libraries once; afterwards the class path stands in the cache. */
function resolveClasspath(file) {
  const pom = resolve('test/support/neo4j/pom.xml');
  const goal = ['dependency:build-classpath', `-Dmdep.outputFile=${file}`];
  execFileSync('mvn', ['-q', '-B', '-ntp', '-f', pom, ...goal], { stdio: ['ignore', 'inherit', 'inherit'] });
}

function runs(command) {
  try {
    execFileSync(command, ['-version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
