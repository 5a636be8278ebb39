import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchStore, benchTexts } from '../../store/bench/bench-store.ts';
import { chooseEngine } from '../../store/open-store.ts';
import { findFiles } from '../../text/find-files.ts';
import { FormatError } from '../../text/formats/format-error.ts';
import { readFile } from '../../text/read-file.ts';
import { type Command, UsageError } from '../command.ts';

export const command: Command = {
  usage: ['bench [--nodes N]', 'bench --folder DIR'],
  what: {
    VI: 'Đo tốc độ của kho dữ liệu trên văn bản giả lập: trong thư mục tạm, hoặc trên một Neo4j rỗng.',
    EN: 'Measures the store on a made-up corpus: in a temporary folder, or on an empty Neo4j.',
  },
  options: {
    '--nodes N': { VI: 'số nút (mặc định 10000)', EN: 'how many nodes (default 10000)' },
    '--folder DIR': {
      VI: 'thay vào đó: đọc và nạp văn bản thật trong thư mục này',
      EN: 'instead: read and load the real texts in this folder',
    },
  },
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { nodes: { type: 'string', default: '10000' }, folder: { type: 'string' } },
    });
    const nodes = Number(values.nodes);
    if (!Number.isInteger(nodes) || nodes < 1) throw new UsageError('bench --nodes N');
    const folder = await mkdtemp(join(tmpdir(), 'truy-nguyen-bench-'));
    try {
      const engine = chooseEngine({ ...process.env, DATA_DIR: folder });
      const measured =
        values.folder === undefined ? benchStore(engine, nodes) : benchTexts(engine, textsIn(values.folder));
      for await (const { what, value, unit } of measured)
        process.stdout.write(`${what.padEnd(50)} ${String(value).padStart(10)} ${unit}\n`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return 0;
  },
};

/** Every text of a folder that can be read. */
async function* textsIn(folder: string): AsyncGenerator<string> {
  for await (const file of findFiles([folder]))
    try {
      yield (await readFile(file)).text;
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
    }
}
