import { parseArgs } from 'node:util';
import { auditAsTable } from '../audit/audit-as-text.ts';
import { readAudit } from '../audit/read-audit.ts';
import { type Command, UsageError } from '../command.ts';
import { withApi } from '../open-api.ts';
import { writeOutput } from '../write-output.ts';

const FORMATS = ['table', 'csv', 'xlsx', 'json'] as const;
const SIDES = ['directive', 'duty'] as const;

export const command: Command = {
  usage: ['audit [--format table|csv|xlsx|json] [--by directive|duty] [--output FILE]'],
  what: {
    VI: 'Bảng mức bao phủ, cả hai chiều: từ văn bản trung ương xuống nhiệm vụ, từ nhiệm vụ lên văn bản trung ương.',
    EN: 'The coverage table, both ways: from central directives down to duties, from duties up to directives.',
  },
  options: {
    '--format FORMAT': { VI: 'table (mặc định), csv, xlsx, json', EN: 'table (default), csv, xlsx, json' },
    '--by SIDE': {
      VI: 'csv: theo directive (mặc định) hay duty; các dạng khác có cả hai',
      EN: 'csv: by directive (default) or by duty; the other formats hold both',
    },
    '--output FILE': { VI: 'ghi vào tệp; cần cho xlsx', EN: 'write to a file; needed for xlsx' },
  },
  async run(args) {
    const { values } = parseArgs({
      args: [...args],
      options: {
        format: { type: 'string', default: 'table' },
        by: { type: 'string', default: 'directive' },
        output: { type: 'string', short: 'o' },
      },
    });
    const format = FORMATS.find((one) => one === values.format);
    const side = SIDES.find((one) => one === values.by);
    if (!format) throw new UsageError(`--format ${FORMATS.join(' | ')}`);
    if (!side) throw new UsageError(`--by ${SIDES.join(' | ')}`);
    if (format === 'xlsx' && values.output === undefined && process.stdout.isTTY) throw new UsageError('--output FILE');
    await withApi(async (api) => {
      if (format === 'table') return writeOutput([auditAsTable(await readAudit(api))], values.output);
      return writeOutput(api.download(`/export/audit?format=${format}&by=${side}`), values.output);
    });
    return 0;
  },
};
