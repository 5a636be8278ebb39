import { fold } from '../gazetteer/fold.ts';
import { type LawDraft } from './read-laws.ts';
import { type Draft } from './read-numbered.ts';

const RECITAL =
  /(?:^|[\n|;.])\s*(?:-\s*)?(?:Căn|CĂN|căn)\s+(?:cứ|CỨ)\s+(?:vào\s+)?(?:các\s+)?(?:(?:[đĐ]iểm|[kK]hoản|[đĐ]iều|[mM]ục|[cC]hương)\s+[\da-zđIVX]{1,5}[\s,]+(?:và\s+)?(?:của\s+)?){0,4}$/;
const LISTED = /^\s*(?:;|,|và|;\s*và|,\s*và)\s*(?:các\s+)?$/;

/**
 * Of the laws named by title alone those that count as citations: the grounds of a recital ("Căn cứ Luật Giáo dục;"),
 * and later mentions of a law that the text cites in full elsewhere.
 */
export function keepNamedLaws(text: string, laws: readonly LawDraft[], strong: readonly Draft[]): LawDraft[] {
  const grounds: LawDraft[] = [];
  for (const law of laws) {
    if (!law.bare) continue;
    const previous = grounds[grounds.length - 1];
    const listed = previous !== undefined && LISTED.test(text.slice(previous.end, law.start));
    if (listed || RECITAL.test(text.slice(Math.max(0, law.start - 64), law.start))) grounds.push(law);
  }
  const titles = [
    ...grounds,
    ...strong.filter((draft): draft is LawDraft => 'title' in draft && draft.number === null),
  ].map(({ title }) => fold(title));
  const known = new Map<string, string[]>();
  for (const title of [...new Set(titles)].sort((a, b) => b.length - a.length)) {
    const alike = known.get(beginning(title));
    if (alike) alike.push(title);
    else known.set(beginning(title), [title]);
  }
  const kept = new Set(grounds);
  return laws.flatMap((law) => {
    if (!law.bare) return [];
    if (kept.has(law)) return [law];
    const title = fold(law.title);
    const named = known
      .get(beginning(title))
      ?.find((name) => title.startsWith(name) && !/^[a-z]/.test(title.slice(name.length)));
    return named === undefined ? [] : [cutTo(text, law, named.length)];
  });
}

/** The first two words: enough to ask only for the few names that begin alike. */
function beginning(title: string): string {
  return title.split(' ', 2).join(' ');
}

/** The law with its title cut to what is known of it: "Luật Đất đai và các văn bản" names the Luật Đất đai. */
function cutTo(text: string, law: LawDraft, length: number): LawDraft {
  let end = law.start;
  for (let counted = 0; counted < length && end < law.end; end += 1) {
    if (!/\s/.test(text.charAt(end)) || !/\s/.test(text.charAt(end - 1))) counted += 1;
  }
  return { ...law, end, title: text.slice(law.start, end).replace(/\s+/g, ' ') };
}
