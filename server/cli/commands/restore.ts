import { parseArgs } from 'node:util';
import { restore } from '../../store/backup.ts';
import { chooseEngine } from '../../store/open-store.ts';
import { type Command, UsageError } from '../command.ts';

export const command: Command = {
  usage: ['restore FILE'],
  what: {
    VI: 'Khôi phục một tệp sao lưu vào cơ sở dữ liệu rỗng.',
    EN: 'Fills an empty database from a backup.',
  },
  options: {},
  async run(args) {
    const [file] = parseArgs({ args: [...args], allowPositionals: true }).positionals;
    if (file === undefined) throw new UsageError('restore FILE');
    const engine = chooseEngine(process.env);
    await engine.open();
    try {
      const { entries } = await restore(engine, file);
      process.stderr.write(`${file}: ${entries}\n`);
    } finally {
      await engine.close();
    }
    return 0;
  },
};
