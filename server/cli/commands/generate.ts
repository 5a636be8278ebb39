import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedCorpus } from '../../store/generate/generated-corpus.ts';
import { type Command, UsageError } from '../command.ts';

export const command: Command = {
  usage: ['generate FOLDER [--documents N] [--seed N]'],
  what: {
    VI: 'Tạo một kho văn bản giả lập giống thật, như nhau với cùng một hạt giống.',
    EN: 'Writes a made-up corpus that looks like the real one, the same for a seed.',
  },
  options: {
    '--documents N': { VI: 'số văn bản (mặc định 1000)', EN: 'how many documents (default 1000)' },
    '--seed N': { VI: 'hạt giống (mặc định 1)', EN: 'the seed (default 1)' },
  },
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { documents: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
    });
    const [folder] = positionals;
    const [documents, seed] = [Number(values.documents), Number(values.seed)];
    if (folder === undefined || !Number.isInteger(documents) || documents < 1 || !Number.isInteger(seed))
      throw new UsageError('generate FOLDER --documents N --seed N');
    await mkdir(folder, { recursive: true });
    for (const { fileName, text } of generatedCorpus(seed, documents)) await writeFile(join(folder, fileName), text);
    return 0;
  },
};
