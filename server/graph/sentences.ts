import type { LineagePath, DeadEnd } from './lineage.ts';
import type { LinkType } from './policy-graph.ts';

export type Language = 'VI' | 'EN';

/** What a sentence says of a node. */
export interface Named {
  readonly kind: 'Document' | 'Duty' | 'Agency' | 'Provision';
  /** A document's number (or title where it has none), a duty's or provision's path, an agency's name. */
  readonly name: string;
  /** Of a document: its type in words. */
  readonly type?: string;
}

/** The verb of each link, in its direction. */
const VERBS: Record<Language, Record<LinkType, string>> = {
  VI: {
    IMPLEMENTS: 'thực hiện',
    BASED_ON: 'căn cứ vào',
    CITES: 'nhắc đến',
    AMENDS: 'sửa đổi, bổ sung',
    REPLACES: 'thay thế',
    REPEALS: 'bãi bỏ',
    PART_OF: 'thuộc',
    LEADS: 'chủ trì',
    COORDINATES: 'phối hợp thực hiện',
    REPORTS_TO: 'báo cáo về',
  },
  EN: {
    IMPLEMENTS: 'implements',
    BASED_ON: 'is based on',
    CITES: 'mentions',
    AMENDS: 'amends',
    REPLACES: 'replaces',
    REPEALS: 'repeals',
    PART_OF: 'is part of',
    LEADS: 'leads',
    COORDINATES: 'coordinates',
    REPORTS_TO: 'reports to',
  },
};

/** One link as a sentence, from the later to the earlier: "Kế hoạch 182/KH-UBND thực hiện Nghị quyết 99/NQ-CP." */
export function linkSentence(type: LinkType, from: Named, to: Named, language: Language): string {
  return `${capitalised(nameOf(from, language))} ${VERBS[language][type]} ${nameOf(to, language)}.`;
}

/** A path as one sentence: "Nhiệm vụ II.2.a.1 thực hiện 182/KH-UBND, kế hoạch này thực hiện 99/NQ-CP." `named` knows every node on it. */
export function pathSentence(path: LineagePath, named: ReadonlyMap<string, Named>, language: Language): string {
  return `${chain(path.steps, named, language)}.`;
}

/** As `pathSentence`, ending with why the chain goes no further. */
export function deadEndSentence(end: DeadEnd, named: ReadonlyMap<string, Named>, language: Language): string {
  return `${chain(end.steps, named, language)}; ${STOPS[language][end.reason]}.`;
}

const STOPS: Record<Language, Record<DeadEnd['reason'], string>> = {
  VI: {
    TEXT_NOT_HELD: 'chuỗi dừng ở đây vì chưa có toàn văn',
    CITES_NOTHING: 'chuỗi dừng ở đây vì văn bản này không thực hiện văn bản nào khác',
  },
  EN: {
    TEXT_NOT_HELD: 'the chain stops here because its text is not held',
    CITES_NOTHING: 'the chain stops here because it implements no further document',
  },
};

function chain(steps: LineagePath['steps'], named: ReadonlyMap<string, Named>, language: Language): string {
  return steps
    .map((step, index) => {
      const to = nameOf(named.get(step.to) ?? { kind: 'Document', name: step.to }, language);
      const verb = VERBS[language][step.type];
      if (index > 0) return `${which(named.get(step.from), language)} ${verb} ${to}`;
      return `${capitalised(nameOf(named.get(step.from) ?? { kind: 'Duty', name: step.from }, language))} ${verb} ${to}`;
    })
    .join(', ');
}

function which(from: Named | undefined, language: Language): string {
  return language === 'EN' ? 'which' : `${(from?.type ?? 'văn bản').toLowerCase()} này`;
}

function nameOf(node: Named, language: Language): string {
  if (node.kind === 'Duty') return `${language === 'VI' ? 'nhiệm vụ' : 'duty'} ${node.name}`;
  if (node.kind === 'Provision') return `${language === 'VI' ? 'mục' : 'provision'} ${node.name}`;
  if (node.kind === 'Document' && language === 'VI' && node.type && !node.name.startsWith(node.type))
    return `${node.type} ${node.name}`;
  return node.name;
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
