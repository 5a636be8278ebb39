import { parseArgs } from 'node:util';
import { dutyId } from '../../graph/node-ids.ts';
import { type Command, UsageError } from '../command.ts';
import { languageOfTerminal } from '../language.ts';
import { type Api } from '../api.ts';
import { withApi } from '../open-api.ts';

const TRACE = `query Trace($id: ID!, $language: Language) {
  duty(id: $id) {
    id path text document { number } leads { name } coordinators { name }
    lineage {
      totalCount bounded
      paths { basis directive { id number } sentence(language: $language) ...steps }
      deadEnds { basis reason document { id number } sentence(language: $language) ...deadEndSteps }
    }
  }
}
fragment steps on LineagePath { steps { type from { __typename id } to { __typename id } ...words } }
fragment deadEndSteps on DeadEnd { steps { type from { __typename id } to { __typename id } ...words } }
fragment words on Link { evidence { start end quote path document { number } } }`;

const DOCUMENTS = `query Documents($number: String!) {
  documents(filter: { number: $number, held: true }, first: 100) { nodes { id number title issuedOn issuer { name } } }
}`;

interface Chain {
  readonly basis: string;
  readonly sentence: string;
  readonly steps: readonly { readonly evidence: readonly Evidence[] }[];
}
interface Evidence {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly path: string | null;
  readonly document: { readonly number: string | null };
}
interface TracedDuty {
  readonly path: string;
  readonly text: string;
  readonly document: { readonly number: string | null };
  readonly leads: readonly { readonly name: string }[];
  readonly lineage: {
    readonly bounded: boolean;
    readonly paths: readonly Chain[];
    readonly deadEnds: readonly Chain[];
  };
}
interface FoundDocument {
  readonly id: string;
  readonly number: string;
  readonly title: string | null;
  readonly issuedOn: string | null;
  readonly issuer: { readonly name: string } | null;
}

export const command: Command = {
  usage: ['trace DUTY-ID', 'trace 131/KH-UBND II.2.a.1'],
  what: {
    VI: 'Nguồn gốc của một nhiệm vụ: từng chuỗi thành câu, kèm trích dẫn.',
    EN: 'The lineage of a duty: each chain as a sentence, with its quotes.',
  },
  options: { '--json': { VI: 'in JSON, như API trả lời', EN: 'print JSON, as the API answers' } },
  async run(args) {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    if (positionals.length < 1 || positionals.length > 2) throw new UsageError('trace DUTY-ID | trace NUMBER PATH');
    return withApi(async (api) => {
      const id = await whichDuty(api, positionals as [string, string?]);
      return id === null ? 1 : trace(api, id, values.json);
    });
  },
};

/** The duty's id; null, and said on standard error, when the number names no held document or several. */
async function whichDuty(api: Api, [numberOrId, path]: [string, string?]): Promise<string | null> {
  if (path === undefined) return numberOrId;
  const { documents } = await api.ask<{ documents: { nodes: FoundDocument[] } }>(DOCUMENTS, { number: numberOrId });
  const [only, ...others] = documents.nodes;
  if (only && others.length === 0) return dutyId(only.id, path);
  const none = `Không có văn bản nào số ${numberOrId} có toàn văn. No held document has the number ${numberOrId}.\n`;
  const several = `Có ${documents.nodes.length} văn bản số ${numberOrId}. Several documents have this number:\n`;
  process.stderr.write(only ? several : none);
  for (const { id, issuedOn, issuer } of documents.nodes)
    process.stdout.write(`${id}#${path}  ${issuedOn ?? ''}  ${issuer?.name ?? ''}\n`);
  return null;
}

async function trace(api: Api, id: string, json: boolean): Promise<number> {
  const { duty } = await api.ask<{ duty: TracedDuty | null }>(TRACE, { id, language: languageOfTerminal() });
  if (!duty) {
    process.stderr.write(`Không có nhiệm vụ ${id}. There is no duty ${id}.\n${id.includes('#') ? '' : HINT}`);
    return 1;
  }
  process.stdout.write(json ? `${JSON.stringify(duty, null, 2)}\n` : asText(duty));
  return 0;
}

function asText({ path, text, document, leads, lineage }: TracedDuty): string {
  const head = `${document.number ?? ''} ${path}  ${leads.map(({ name }) => name).join(', ')}\n  ${oneLine(text)}\n`;
  const chains = [...lineage.paths, ...lineage.deadEnds].map(chainAsText).join('');
  return `${head}\n${chains}${lineage.bounded ? BOUNDED : ''}`;
}

function chainAsText({ basis, sentence, steps }: Chain): string {
  const quotes = steps.flatMap(({ evidence }) => evidence.slice(0, 1)).map(quoteAsText);
  return `${basis}  ${sentence}\n${quotes.join('')}\n`;
}

function quoteAsText({ document, path, start, end, quote }: Evidence): string {
  return `    ${document.number ?? ''} ${path ?? ''} [${start}–${end}] “${shortened(oneLine(quote))}”\n`;
}

/** Said where what was given is no duty's id. */
const HINT = 'Cần mã nhiệm vụ, hoặc số và vị trí / give an id, or a number and a place: trace 131/KH-UBND II.2.a.1\n';
const BOUNDED = 'Còn chuỗi nữa, chưa nêu hết. There are more chains than these.\n';
const LONGEST = 240;

/** A long quote keeps both its ends: the words of the relation, and the document it leads to. */
function shortened(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST / 2)} … ${text.slice(-LONGEST / 2)}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
