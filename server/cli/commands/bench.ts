import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchStore } from '../../store/bench/bench-store.ts';
import { chooseEngine } from '../../store/open-store.ts';
import { type Command, UsageError } from '../command.ts';

export const command: Command = {
  usage: ['bench [--nodes N]'],
  what: {
    VI: 'Đo tốc độ của kho dữ liệu trên văn bản giả lập: trong thư mục tạm, hoặc trên một Neo4j rỗng.',
    EN: 'Measures the store on a made-up corpus: in a temporary folder, or on an empty Neo4j.',
  },
  options: { '--nodes N': { VI: 'số nút (mặc định 10000)', EN: 'how many nodes (default 10000)' } },
  async run(args) {
    const { values } = parseArgs({ args: [...args], options: { nodes: { type: 'string', default: '10000' } } });
    const nodes = Number(values.nodes);
    if (!Number.isInteger(nodes) || nodes < 1) throw new UsageError('bench --nodes N');
    const folder = await mkdtemp(join(tmpdir(), 'truy-nguyen-bench-'));
    try {
      for await (const { what, value, unit } of benchStore(chooseEngine({ ...process.env, DATA_DIR: folder }), nodes))
        process.stdout.write(`${what.padEnd(50)} ${String(value).padStart(10)} ${unit}\n`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return 0;
  },
};
