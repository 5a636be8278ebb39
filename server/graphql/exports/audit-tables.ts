import { BASES } from '../../graph/lineage.ts';
import { type Language } from '../../graph/sentences.ts';
import { type GraphStore, type StoredDocument } from '../../store/graph-store.ts';
import { type DirectiveFinding, directiveFindings, type DutyFinding, dutyFindings } from './audit-findings.ts';
import { type Cell, type Column, type Table } from './table.ts';

type Words = Readonly<Record<Language, string>>;
type Heads = readonly (readonly [words: Words, type: Column['type'], width: number])[];

const COUNTS = ['explicit', 'inherited', 'legalBasis', 'inferred', 'mention', 'suggested'] as const;

const DIRECTIVE_HEADS: Heads = [
  [{ VI: 'Văn bản', EN: 'Directive' }, 'text', 18],
  [{ VI: 'Mức bao phủ', EN: 'Coverage' }, 'text', 18],
  [{ VI: 'Căn cứ mạnh nhất', EN: 'Strongest basis' }, 'text', 18],
  [{ VI: 'Nêu đích danh', EN: 'Explicit' }, 'number', 14],
  [{ VI: 'Kế thừa', EN: 'Inherited' }, 'number', 14],
  [{ VI: 'Căn cứ pháp lý', EN: 'Legal basis' }, 'number', 14],
  [{ VI: 'Suy đoán', EN: 'Inferred' }, 'number', 14],
  [{ VI: 'Nhắc đến', EN: 'Mention' }, 'number', 14],
  [{ VI: 'Gợi ý', EN: 'Suggested' }, 'number', 14],
  [{ VI: 'Trích yếu', EN: 'Title' }, 'text', 70],
  [{ VI: 'Ngày ban hành', EN: 'Issued on' }, 'date', 14],
  [{ VI: 'Có toàn văn', EN: 'Text held' }, 'boolean', 12],
  [{ VI: 'Mã', EN: 'Id' }, 'text', 50],
];

const DUTY_HEADS: Heads = [
  [{ VI: 'Văn bản', EN: 'Document' }, 'text', 18],
  [{ VI: 'Nhiệm vụ', EN: 'Duty' }, 'text', 12],
  [{ VI: 'Chủ trì', EN: 'Leads' }, 'text', 36],
  ...BASES.map((basis): Heads[number] => [{ VI: basis, EN: basis }, 'text', 24]),
  [{ VI: 'Nội dung', EN: 'Text' }, 'text', 90],
  [{ VI: 'Mã', EN: 'Id' }, 'text', 50],
];

const NAMES = {
  directive: { VI: 'Văn bản', EN: 'Directives' },
  duty: { VI: 'Nhiệm vụ', EN: 'Duties' },
} as const;

/** The audit as tables, from directives down and from duties up, with heads in a language. */
export function auditTables(store: GraphStore, language: Language): Record<'directive' | 'duty', Table> {
  return {
    directive: {
      name: NAMES.directive[language],
      columns: columns(DIRECTIVE_HEADS, language),
      rows: each(directiveFindings(store), directiveRow),
    },
    duty: {
      name: NAMES.duty[language],
      columns: columns(DUTY_HEADS, language),
      rows: each(dutyFindings(store), dutyRow),
    },
  };
}

function directiveRow({ directive, status, reach, counts }: DirectiveFinding): Cell[] {
  const { title, issuedOn, held, id } = directive;
  return [nameOf(directive), status, reach ?? '', ...COUNTS.map((count) => counts[count]), title, issuedOn, held, id];
}

function dutyRow({ duty, document, leads, paths }: DutyFinding): Cell[] {
  const reached = BASES.map((basis) => {
    const directives = paths.filter((path) => path.basis === basis).map(({ directive }) => nameOf(directive));
    return [...new Set(directives)].join('; ');
  });
  return [nameOf(document), duty.path, leads.map(({ name }) => name).join('; '), ...reached, duty.text, duty.id];
}

function nameOf({ number, id }: StoredDocument): string {
  return number ?? id;
}

function columns(heads: Heads, language: Language): Column[] {
  return heads.map(([words, type, width]) => ({ head: words[language], type, width }));
}

async function* each<From, To>(all: AsyncIterable<From>, show: (one: From) => To): AsyncGenerator<To> {
  for await (const one of all) yield show(one);
}
