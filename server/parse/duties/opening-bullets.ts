import { readWords } from '../agencies/words.ts';
import { type Provision } from '../parsed-document.ts';
import { subjectAt } from './read-subject.ts';

/**
 * Whether a paragraph only names who has the tasks in the bullets after it, though it ends without a colon: "- Sở Y tế"
 * with "+ Rà soát …" next. The mark of those bullets is one that its siblings begin to use below its own.
 */
export function opensBullets(text: string, siblings: readonly Provision[], at: number): boolean {
  const [own, next] = [siblings[at], siblings[at + 1]];
  if (!own || next?.kind !== 'PARAGRAPH' || own.kind !== 'PARAGRAPH') return false;
  const firstOf = (mark: string): number => siblings.findIndex((sibling) => bulletOf(text, sibling) === mark);
  const [mark, below] = [bulletOf(text, own), bulletOf(text, next)];
  if (below === '' || firstOf(below) <= firstOf(mark)) return false;
  const words = readWords(text, own.start + mark.length, own.end);
  return words.length > 0 && subjectAt(words, 0)?.to === words.length;
}

/** The sign that a paragraph begins with: "-", "+"; empty where it begins with words, or is no paragraph. */
export function bulletOf(text: string, { kind, start }: Provision): string {
  return kind === 'PARAGRAPH' ? text.charAt(start).replace(/[\p{L}\p{N}]/u, '') : '';
}
