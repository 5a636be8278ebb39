import { readAgencies } from '../agencies/read-agencies.ts';
import { readWords } from '../agencies/words.ts';
import { type Provision } from '../parsed-document.ts';
import { readParagraphs } from '../provisions/read-paragraphs.ts';
import { phraseAt, type PhraseKind, phraseMayBegin } from './duty-lexicon.ts';
import { type Mention } from './duty-context.ts';
import { mentionsOf } from './mentions.ts';

/** Who leads and who works along, as the heads of a list of assignments say. */
export interface AssignmentHeads {
  readonly leads: readonly Mention[];
  readonly coordinators: readonly Mention[];
}

/**
 * Reads an assignment given under heads instead of in a sentence: below a task stand "Cơ quan chủ trì", "Cơ quan phối
 * hợp", "Thời gian thực hiện", each with its list on the same line or on the lines below. The task is then one duty. Null
 * where no child of the provision is such a head.
 */
export function readAssignmentHeads(
  text: string,
  provision: Provision,
  children: ReadonlyMap<string | null, readonly Provision[]>,
): AssignmentHeads | null {
  const below = children.get(provision.path) ?? [];
  if (!below.some((child) => headOf(text, child)?.kind !== undefined && leadsBelow(text, child, children))) return null;
  const found: Record<'HEAD_LEAD' | 'HEAD_PERFORM' | 'HEAD_COORDINATE', Mention[]> = {
    HEAD_LEAD: [],
    HEAD_PERFORM: [],
    HEAD_COORDINATE: [],
  };
  const collect = (node: Provision): void => {
    const head = headOf(text, node);
    if (!head) return;
    if (head.kind === 'HEAD_OTHER') for (const child of children.get(node.path) ?? []) collect(child);
    else found[head.kind].push(...agenciesUnder(text, head.to, node.end));
  };
  below.forEach(collect);
  const leads = found.HEAD_LEAD.length > 0 ? found.HEAD_LEAD : found.HEAD_PERFORM;
  return leads.length > 0 ? { leads, coordinators: found.HEAD_COORDINATE } : null;
}

const HEADS = ['HEAD_LEAD', 'HEAD_PERFORM', 'HEAD_COORDINATE', 'HEAD_OTHER'] as const satisfies readonly PhraseKind[];

/** A cheap look: a word that most heads hold, or the colon or line end after a short one. */
const MAY_BE_HEAD = /chủ trì|phối hợp|thực hiện|trách nhiệm|[:\n]/iu;

interface Head {
  readonly kind: (typeof HEADS)[number];
  /** Where the list begins. */
  readonly to: number;
}

/** The head that a provision begins with: alone on its line, or before a colon. */
function headOf(text: string, provision: Provision): Head | null {
  // "Điều 11. Cơ quan đầu mối" is what an article is about
  if (provision.kind === 'ARTICLE' || provision.kind === 'CHAPTER' || provision.kind === 'PART') return null;
  if (!MAY_BE_HEAD.test(text.slice(provision.start, Math.min(provision.end, provision.start + 60)))) return null;
  const own = readParagraphs(text, provision.start, Math.min(provision.end, provision.start + 200))[0];
  if (!own) return null;
  const first = readWords(text, own.textStart, own.end, 1);
  if (!HEADS.some((kind) => phraseMayBegin(first, 0, kind))) return null;
  const words = readWords(text, own.textStart, own.end);
  let best: { kind: Head['kind']; to: number } | null = null;
  for (const kind of HEADS) {
    const phrase = phraseAt(words, 0, kind);
    if (phrase && phrase.to > (best?.to ?? 0)) best = { kind, to: phrase.to };
  }
  if (!best) return null;
  const next = words[best.to];
  if (next && next.key !== ':') return null;
  return { kind: best.kind, to: next?.end ?? own.end };
}

/** Whether a head names leads, itself or in one of its children. */
function leadsBelow(
  text: string,
  node: Provision,
  children: ReadonlyMap<string | null, readonly Provision[]>,
): boolean {
  const head = headOf(text, node);
  if (!head) return false;
  if (head.kind === 'HEAD_LEAD' || head.kind === 'HEAD_PERFORM') return true;
  return (
    head.kind === 'HEAD_OTHER' && (children.get(node.path) ?? []).some((child) => leadsBelow(text, child, children))
  );
}

/** The agencies of a list, on the rest of the head's line and on the lines below it. */
function agenciesUnder(text: string, from: number, to: number): Mention[] {
  return readParagraphs(text, from, to).flatMap(({ textStart, end }) => {
    const words = readWords(text, textStart, end);
    if (words[0]?.key === '(') return [];
    return mentionsOf(text, words, readAgencies(words, 0)?.agencies ?? []);
  });
}
