import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchStore, benchTexts } from '../../store/bench/bench-store.ts';
import { type Measurement } from '../../store/bench/clock.ts';
import { chooseEngine, type StoreEnvironment } from '../../store/open-store.ts';
import { findFiles } from '../../text/find-files.ts';
import { FormatError } from '../../text/formats/format-error.ts';
import { readFile } from '../../text/read-file.ts';
import { benchApi } from '../bench/bench-api.ts';
import { mixedLoad } from '../bench/mixed-load.ts';
import { type Command, UsageError } from '../command.ts';

export const command: Command = {
  usage: ['bench [--nodes N]', 'bench [--nodes N] --minutes N', 'bench --folder DIR'],
  what: {
    VI: 'Đo tốc độ của kho dữ liệu và của API trên văn bản giả lập: trong thư mục tạm, hoặc trên một Neo4j rỗng.',
    EN: 'Measures the store and the API on a made-up corpus: in a temporary folder, or on an empty Neo4j.',
  },
  options: {
    '--nodes N': { VI: 'số nút (mặc định 10000)', EN: 'how many nodes (default 10000)' },
    '--minutes N': {
      VI: 'thay vào đó: cho đọc và nhập cùng lúc N phút, xem có lỗi và bộ nhớ có tăng không',
      EN: 'instead: read and import at once for N minutes, and see whether anything fails or memory grows',
    },
    '--folder DIR': {
      VI: 'thay vào đó: đọc và nạp văn bản thật trong thư mục này',
      EN: 'instead: read and load the real texts in this folder',
    },
  },
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: { nodes: { type: 'string', default: '10000' }, folder: { type: 'string' }, minutes: { type: 'string' } },
    });
    const nodes = Number(values.nodes);
    const minutes = Number(values.minutes ?? 0);
    if (!Number.isInteger(nodes) || nodes < 1) throw new UsageError('bench --nodes N');
    if (Number.isNaN(minutes) || minutes < 0) throw new UsageError('bench --minutes N');
    const folder = await mkdtemp(join(tmpdir(), 'truy-nguyen-bench-'));
    try {
      const environment = { ...process.env, DATA_DIR: folder };
      const measured =
        values.folder === undefined
          ? onMadeUpTexts(environment, nodes, minutes)
          : benchTexts(chooseEngine(environment), textsIn(values.folder));
      for await (const { what, value, unit } of measured)
        process.stdout.write(`${what.padEnd(50)} ${String(value).padStart(10)} ${unit}\n`);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return 0;
  },
};

async function* onMadeUpTexts(
  environment: StoreEnvironment,
  nodes: number,
  minutes: number,
): AsyncGenerator<Measurement> {
  yield* benchStore(chooseEngine(environment), nodes);
  yield* minutes > 0 ? mixedLoad(environment, minutes) : benchApi(environment);
}

/** Every text of a folder that can be read. */
async function* textsIn(folder: string): AsyncGenerator<string> {
  for await (const file of findFiles([folder]))
    try {
      yield (await readFile(file)).text;
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
    }
}
