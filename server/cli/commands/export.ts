import { parseArgs } from 'node:util';
import { type Command, UsageError } from '../command.ts';
import { withApi } from '../open-api.ts';
import { writeOutput } from '../write-output.ts';

const FORMATS = ['graphml', 'json', 'csv', 'xlsx'];

export const command: Command = {
  usage: ['export --format graphml|json|csv|xlsx [--from ID --depth N] [--output FILE]'],
  what: {
    VI: 'Xuất cả đồ thị, hoặc phần quanh một nút.',
    EN: 'Exports the whole graph, or what surrounds a node.',
  },
  options: {
    '--format FORMAT': {
      VI: 'graphml (Gephi, yEd), json, csv (các liên kết), xlsx',
      EN: 'graphml (Gephi, yEd), json, csv (the links), xlsx',
    },
    '--from ID': { VI: 'bắt đầu từ nút này', EN: 'start from this node' },
    '--depth N': { VI: 'đi xa N liên kết, 1 đến 3; mặc định 1', EN: 'go N links far, 1 to 3; 1 unless told' },
    '--output FILE': { VI: 'ghi vào tệp thay vì in ra', EN: 'write to a file instead of printing' },
  },
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'json' },
        from: { type: 'string' },
        depth: { type: 'string' },
        output: { type: 'string', short: 'o' },
      },
    });
    if (!FORMATS.includes(values.format)) throw new UsageError(`--format ${FORMATS.join(' | ')}`);
    if (values.depth !== undefined && !/^[1-3]$/.test(values.depth)) throw new UsageError('--depth 1 | 2 | 3');
    const asked = new URLSearchParams({ format: values.format });
    if (values.from !== undefined) asked.set('from', values.from);
    if (values.depth !== undefined) asked.set('depth', values.depth);
    await withApi((api) => writeOutput(api.download(`/export?${asked}`), values.output));
    return 0;
  },
};
