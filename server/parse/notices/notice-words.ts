import { readSeed } from '../gazetteer/read-seed.ts';

/** What a notice says to a reader, and what to do about it. */
export interface NoticeWords {
  readonly message: string;
  readonly hint: string | null;
}

let words: Map<string, Record<'VI' | 'EN', NoticeWords>> | undefined;

/** The words of a notice, from `seeds/notices.csv`; a code without words there says itself. */
export function noticeWords(code: string, language: 'VI' | 'EN'): NoticeWords {
  words ??= readWords();
  return words.get(code)?.[language] ?? { message: code, hint: null };
}

function readWords(): Map<string, Record<'VI' | 'EN', NoticeWords>> {
  const columns = ['code', 'vi', 'en', 'hint_vi', 'hint_en'] as const;
  return new Map(
    readSeed('notices', columns).map((row) => [
      row.code,
      {
        VI: { message: row.vi, hint: row.hint_vi || null },
        EN: { message: row.en, hint: row.hint_en || null },
      },
    ]),
  );
}
