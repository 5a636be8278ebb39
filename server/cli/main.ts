import { type Command, UsageError } from './command.ts';
import { languageOfTerminal } from './language.ts';

/** Each command is loaded only when it is called: `extract` starts without a database, `--help` without anything. */
const COMMANDS: Readonly<Record<string, () => Promise<{ command: Command }>>> = {
  extract: () => import('./commands/extract.ts'),
  import: () => import('./commands/import.ts'),
  trace: () => import('./commands/trace.ts'),
  audit: () => import('./commands/audit.ts'),
  export: () => import('./commands/export.ts'),
  token: () => import('./commands/token.ts'),
  backup: () => import('./commands/backup.ts'),
  restore: () => import('./commands/restore.ts'),
  generate: () => import('./commands/generate.ts'),
  bench: () => import('./commands/bench.ts'),
};

const FAILED = 1;
const WRONG_USAGE = 2;
/** Where the words about a command begin in the overview. */
const WIDE = 48;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0); // whoever reads has seen enough
  throw error;
});
process.exitCode = await run(process.argv.slice(2));

/** Runs one command and returns its exit code: 0 done, 1 some inputs failed, 2 wrong usage. */
async function run([name, ...args]: readonly string[]): Promise<number> {
  const load = name === undefined ? undefined : COMMANDS[name];
  if (!load) return overview(name);
  const { command } = await load();
  if (args.includes('--help') || args.includes('-h')) {
    process.stdout.write(help(command));
    return 0;
  }
  try {
    return await command.run(args);
  } catch (error) {
    if (!(error instanceof UsageError) && !isParseArgsError(error)) return failed(error);
    process.stderr.write(`${(error as Error).message}\n\n${help(command)}`);
    return WRONG_USAGE;
  }
}

async function overview(name: string | undefined): Promise<number> {
  const asked = name === undefined || name === '--help' || name === '-h' || name === 'help';
  const commands = await Promise.all(Object.values(COMMANDS).map((load) => load()));
  const lines = commands.map(({ command: { usage, what } }) => {
    const call = `  ${usage[0] ?? ''}`;
    return `${call.length < WIDE ? call.padEnd(WIDE) : `${call}\n${' '.repeat(WIDE)}`}${what[languageOfTerminal()]}`;
  });
  const text = `npm run --silent cli -- COMMAND\n\n${lines.join('\n')}\n\n--help: COMMAND --help\n`;
  (asked ? process.stdout : process.stderr).write(asked ? text : `${name}?\n\n${text}`);
  return asked && name !== undefined ? 0 : WRONG_USAGE;
}

function help({ usage, what, options }: Command): string {
  const calls = usage.map((line) => `  npm run --silent cli -- ${line}`).join('\n');
  const rows = Object.entries(options).map(
    ([option, words]) => `  ${option.padEnd(24)} ${words.VI}\n${''.padEnd(27)}${words.EN}`,
  );
  const codes = '0 xong/done · 1 có đầu vào lỗi/some inputs failed · 2 sai cách dùng/wrong usage';
  return `${what.VI}\n${what.EN}\n\n${calls}\n\n${rows.join('\n')}${rows.length > 0 ? '\n\n' : ''}${codes}\n`;
}

function failed(error: unknown): number {
  const { message, hint } = error as { message?: string; hint?: string | null };
  process.stderr.write(`${message ?? String(error)}\n${hint ? `${hint}\n` : ''}`);
  return FAILED;
}

function isParseArgsError(error: unknown): boolean {
  return String((error as { code?: unknown } | null)?.code).startsWith('ERR_PARSE_ARGS');
}
