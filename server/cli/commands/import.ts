import { parseArgs } from 'node:util';
import { findFiles } from '../../text/find-files.ts';
import { FormatError } from '../../text/formats/format-error.ts';
import { noticedWords } from '../../text/formats/noticed.ts';
import { readFile } from '../../text/read-file.ts';
import { type Command, UsageError } from '../command.ts';
import { type Api, ApiFailure } from '../api.ts';
import { languageOfTerminal } from '../language.ts';
import { withApi } from '../open-api.ts';

const NOTICES = 'notices { quote message(language: $language) }';
const CHANGED = 'document { id number } added changed removed stale { id }';
const IMPORT = `mutation Import($input: ImportInput!, $language: Language!) {
  change: importDocument(input: $input) { ${CHANGED} ${NOTICES} } }`;
const DRY_RUN = `mutation DryRun($input: ImportInput!, $language: Language!) {
  preview: previewImport(input: $input) { change { ${CHANGED} } ${NOTICES} } }`;

interface Change {
  readonly document: { readonly id: string; readonly number: string | null } | null;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  readonly stale: readonly unknown[];
}

/** What a reader should look at, in the language of the terminal. */
interface Notice {
  readonly quote: string | null;
  readonly message: string;
}

export const command: Command = {
  usage: ['import FILE…', 'import --folder DIR'],
  what: {
    VI: 'Đọc tệp (txt, docx, doc, pdf, html) và đưa vào cơ sở dữ liệu; tệp lỗi được nêu tên, các tệp khác vẫn vào.',
    EN: 'Reads files (txt, docx, doc, pdf, html) into the database; bad files are named and the rest goes in.',
  },
  options: {
    '--folder DIR': { VI: 'mọi tệp trong thư mục, cả thư mục con', EN: 'every file in a folder and below it' },
    '--dry-run': { VI: 'chỉ nói sẽ thay đổi gì, không ghi', EN: 'only say what would change; write nothing' },
  },
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { folder: { type: 'string', multiple: true }, 'dry-run': { type: 'boolean', default: false } },
    });
    const paths = [...positionals, ...(values.folder ?? [])];
    if (paths.length === 0) throw new UsageError('Thiếu tệp. No file given.');
    const files: string[] = [];
    for await (const file of findFiles(paths)) files.push(file);
    return withApi((api) => importAll(api, files, values['dry-run']));
  },
};

async function importAll(api: Api, files: readonly string[], dryRun: boolean): Promise<number> {
  let failures = 0;
  for (const [at, file] of files.entries()) {
    showProgress(`${at + 1}/${files.length} ${file}`);
    try {
      const { change, notices } = await importFile(api, file, dryRun);
      showProgress('');
      process.stdout.write(`${describe(file, change)}\n${notices.map(noticeLine).join('')}`);
    } catch (error) {
      if (!(error instanceof FormatError) && !(error instanceof ApiFailure)) throw error;
      failures += 1;
      showProgress('');
      process.stderr.write(`${error instanceof FormatError ? '' : `${file}: `}${error.message}\n`);
    }
  }
  return failures > 0 ? 1 : 0;
}

async function importFile(api: Api, file: string, dryRun: boolean): Promise<{ change: Change; notices: Notice[] }> {
  const { text, noticed } = await readFile(file);
  const language = languageOfTerminal();
  const ofFile = noticed.map((each) => ({
    quote: null,
    message: noticedWords(each).words[language === 'EN' ? 'en' : 'vi'],
  }));
  const { change, notices } = await ask(api, { input: { fileName: file, text }, language }, dryRun);
  return { change, notices: [...ofFile, ...notices] };
}

async function ask(api: Api, variables: Readonly<Record<string, unknown>>, dryRun: boolean) {
  if (!dryRun) {
    const { change } = await api.ask<{ change: Change & { readonly notices: readonly Notice[] } }>(IMPORT, variables);
    return { change, notices: change.notices };
  }
  return (await api.ask<{ preview: { change: Change; notices: readonly Notice[] } }>(DRY_RUN, variables)).preview;
}

const LONGEST_QUOTE = 120;

function noticeLine({ quote, message }: Notice): string {
  const words = quote?.replace(/\s+/g, ' ').trim() ?? '';
  const cut = words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words;
  return `  ! ${message}${cut === '' ? '' : ` “${cut}”`}\n`;
}

function describe(file: string, { document, added, changed, removed, stale }: Change): string {
  const left = added + changed + removed === 0 ? ' · không đổi/left as it was' : '';
  const lost = stale.length > 0 ? ` · ${stale.length} soát xét cần xem lại/reviews stale` : '';
  return `${file}: ${document?.number ?? document?.id ?? '?'} +${added} ~${changed} -${removed}${left}${lost}`;
}

/** One line that rewrites itself, on a terminal only. */
function showProgress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
}
