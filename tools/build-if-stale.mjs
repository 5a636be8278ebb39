// Builds what is not built, or older than its sources: the server by tsc into dist/server, the client by Vite into dist/client.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

const SERVER = {
  name: 'server',
  sources: ['server', 'tsconfig.json', 'tsconfig.build.json', 'package.json'],
  ofInterest: /\.(ts|json)$/,
  command: ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
};
const CLIENT = {
  name: 'client',
  sources: ['client', 'server/schema.graphql', 'package.json'],
  ofInterest: /./,
  command: ['node_modules/vite/bin/vite.js', 'build', 'client', '--logLevel', 'warn'],
};

export const buildServer = () => build(SERVER);
export const buildClient = () => build(CLIENT);

/** Standard output stays clean: it belongs to whoever is started after this. */
function build({ name, sources, ofInterest, command }) {
  const stamp = join(root, 'dist', name, '.built');
  const built = existsSync(stamp) ? statSync(stamp).mtimeMs : 0;
  if (sources.every((source) => newest(join(root, source), ofInterest) <= built)) return;
  // An incremental tsc writes nothing for what it believes to be there.
  if (built === 0) rmSync(join(root, '.cache/server.tsbuildinfo'), { force: true });
  const startedAt = new Date();
  process.stderr.write(`Đang dựng / building ${name}…\n`);
  const { status, stdout } = spawnSync(process.execPath, command, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (stdout) process.stderr.write(stdout);
  if (status !== 0) process.exit(1);
  writeFileSync(stamp, startedAt.toISOString());
}

function newest(path, ofInterest) {
  const info = statSync(path);
  if (!info.isDirectory()) return ofInterest.test(path) ? info.mtimeMs : 0;
  return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name), ofInterest)));
}
