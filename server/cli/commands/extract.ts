import { parseArgs } from 'node:util';
import { extraction } from '../../parse/extraction.ts';
import { readDocument } from '../../parse/read-document.ts';
import { FormatError } from '../../text/formats/format-error.ts';
import { readFile } from '../../text/read-file.ts';
import { sourceText } from '../../text/source-text.ts';
import { type Command, UsageError } from '../command.ts';

export const command: Command = {
  usage: ['extract FILE…'],
  what: {
    VI: 'Đọc từng tệp và in mỗi tệp một dòng JSON, theo thứ tự; không đụng đến cơ sở dữ liệu.',
    EN: 'Reads each file and prints one line of JSON a file, in order; touches no database.',
  },
  options: {},
  async run(args) {
    const { positionals: files } = parseArgs({ args: [...args], allowPositionals: true });
    if (files.length === 0) throw new UsageError('Thiếu tệp. No file given.');
    let failures = 0;
    for (const file of files) {
      const line = await extractFile(file).catch((error: unknown) => {
        if (!(error instanceof FormatError)) throw error;
        failures += 1;
        process.stderr.write(`${error.message}\n`);
        return { file, error: error.code };
      });
      if (!process.stdout.write(`${JSON.stringify(line)}\n`)) await drained();
    }
    return failures > 0 ? 1 : 0;
  },
};

async function extractFile(file: string): Promise<object> {
  const source = sourceText((await readFile(file)).text);
  return extraction(source, readDocument(source));
}

function drained(): Promise<void> {
  return new Promise((resolve) => process.stdout.once('drain', () => resolve()));
}
