import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs a command as people do, and waits for its end. Builds the server where it is stale, which may take some seconds. */
export function cli(args: readonly string[], environment: Environment = {}): Promise<Run> {
  const process = start('tools/cli.mjs', args, environment);
  let [out, err] = ['', ''];
  process.stdout?.on('data', (data) => (out += data));
  process.stderr?.on('data', (data) => (err += data));
  return new Promise((resolve, reject) => {
    process.on('error', reject).on('close', (code) => resolve({ code, out, err: err.replace(/^.*building.*\n/, '') }));
  });
}

export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
  /** Sends a signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<{ code: number | null; out: string; err: string }>;
}

/** Starts the server as `npm start` does, but for the client, and waits until it says where it is. */
export function startServer(environment: Environment, args: readonly string[] = []): Promise<Server> {
  const process = start('dist/server/main.js', args, environment);
  let [out, err] = ['', ''];
  const ended = new Promise<number | null>((resolve) => process.on('close', resolve));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    process.kill(signal);
    return { code: await ended, out, err };
  };
  process.stderr?.on('data', (data) => (err += data));
  return new Promise((resolve, reject) => {
    void ended.then((code) => reject(new Error(`The server ended with ${code}:\n${out}${err}`)));
    process.stdout?.on('data', (data) => {
      out += data;
      const url = /^Truy nguyên: (\S+)\/$/m.exec(out)?.[1];
      if (url) resolve({ url, process, stop });
    });
  });
}

function start(file: string, args: readonly string[], environment: Environment): ChildProcess {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], LANG: 'vi_VN.UTF-8', ...environment };
  return spawn(process.execPath, [join(projectRoot, file), ...args], { cwd: projectRoot, env });
}
