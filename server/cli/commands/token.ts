import { parseArgs } from 'node:util';
import { readEnvironment } from '../../graphql/environment.ts';
import { createToken, readTokens, revokeToken } from '../../graphql/tokens/token-file.ts';
import { type Command, UsageError } from '../command.ts';

export const command: Command = {
  usage: ['token create NAME [--role reader|editor]', 'token list', 'token revoke ID'],
  what: {
    VI: 'Tạo, liệt kê, thu hồi thẻ truy cập cho máy chủ mở ra ngoài máy này.',
    EN: 'Creates, lists and revokes tokens for a server that other machines reach.',
  },
  options: {
    '--role ROLE': {
      VI: 'reader chỉ đọc (mặc định), editor được ghi',
      EN: 'reader reads only (default), editor may write',
    },
  },
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { role: { type: 'string', default: 'reader' } },
    });
    const { DATA_DIR } = readEnvironment(process.env);
    const [action, name] = positionals;
    if (action === 'create' && name !== undefined) return create(DATA_DIR, name, values.role);
    if (action === 'list') return list(DATA_DIR);
    if (action === 'revoke' && name !== undefined) return revoke(DATA_DIR, name);
    throw new UsageError('token create NAME | token list | token revoke ID');
  },
};

async function create(dataDir: string, name: string, role: string): Promise<number> {
  if (role !== 'reader' && role !== 'editor') throw new UsageError('--role reader | editor');
  process.stdout.write(`${await createToken(dataDir, name, role)}\n`);
  process.stderr.write('Thẻ chỉ hiện một lần. The token is shown this once.\n');
  return 0;
}

async function list(dataDir: string): Promise<number> {
  for (const { id, role, created, name } of await readTokens(dataDir))
    process.stdout.write(`${id}  ${role.padEnd(6)}  ${created}  ${name}\n`);
  return 0;
}

async function revoke(dataDir: string, id: string): Promise<number> {
  if (await revokeToken(dataDir, id)) return 0;
  process.stderr.write(`Không có thẻ ${id}. There is no token ${id}.\n`);
  return 1;
}
