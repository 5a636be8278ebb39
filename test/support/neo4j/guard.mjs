import { spawn } from 'node:child_process';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Runs one Neo4j for as long as a process lives: `node guard.mjs PARENT-PID HOME PORT CLASSPATH`. Neo4j itself does not
// notice that whoever started it is gone, however it ended.
const [parent, home, port, classpath] = process.argv.slice(2);
const heap = process.env.TEST_NEO4J_HEAP ?? '512m';
const java = spawn(
  'java',
  [
    `-Xmx${heap}`,
    '-XX:+UseSerialGC',
    ...(process.env.TEST_NEO4J_HEAP ? [] : ['-XX:TieredStopAtLevel=1']),
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    ...['-cp', classpath, 'org.neo4j.server.CommunityEntryPoint', `--home-dir=${join(home, 'data')}`, '--console-mode'],
    ...setting('server.bolt.listen_address', `127.0.0.1:${port}`),
    ...setting('server.http.enabled', 'false'),
    ...setting('dbms.security.auth_enabled', process.env.TEST_NEO4J_AUTH ?? 'false'),
    ...setting('dbms.usage_report.enabled', 'false'),
    ...setting('server.memory.pagecache.size', process.env.TEST_NEO4J_HEAP ? '1g' : '64m'),
    ...setting('db.tx_log.preallocate', 'false'),
  ],
  { stdio: ['ignore', 'pipe', 'pipe'] },
);

let output = '';
for (const stream of [java.stdout, java.stderr])
  stream.on('data', (chunk) => {
    output = (output + chunk).slice(-20_000);
    if (/Started\.\s*$/m.test(output)) announce({ pid: java.pid, uri: `bolt://127.0.0.1:${port}` });
  });
java.on('exit', () => {
  announce({ failed: output });
  process.exit();
});
setInterval(() => {
  if (alive(Number(parent))) return;
  java.kill('SIGKILL');
  rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  process.exit();
}, 500);

function setting(name, value) {
  return ['-c', `${name}=${value}`];
}

/** Written under another name first, so that nobody reads half of it. */
function announce(server) {
  try {
    writeFileSync(join(home, 'server.tmp'), JSON.stringify(server));
    renameSync(join(home, 'server.tmp'), join(home, 'server.json'));
  } catch {
    // The tear-down has deleted the folder.
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
