import { parseArgs } from 'node:util';
import { backup } from '../../store/backup.ts';
import { chooseEngine } from '../../store/open-store.ts';
import { type Command, UsageError } from '../command.ts';

export const command: Command = {
  usage: ['backup FILE'],
  what: {
    VI: 'Sao lưu toàn bộ cơ sở dữ liệu vào một tệp (nén); khôi phục được trên cả hai loại cơ sở dữ liệu.',
    EN: 'Backs the whole database up into one compressed file, which either engine restores.',
  },
  options: {},
  async run(args) {
    const [file] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
    if (file === undefined) throw new UsageError('backup FILE');
    const engine = chooseEngine(process.env);
    await engine.open();
    try {
      const { entries } = await backup(engine, file);
      process.stderr.write(`${file}: ${entries}\n`);
    } finally {
      await engine.close();
    }
    return 0;
  },
};
