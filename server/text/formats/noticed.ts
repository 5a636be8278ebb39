import { type Bilingual } from './format-error.ts';

/** Something about the file that a reader should know; its text was read all the same. */
export interface Noticed {
  readonly code: NoticedCode;
  /** The encoding, the number of characters, the pages: what the code speaks of. */
  readonly detail: string;
}

export type NoticedCode =
  /** No mark in the file says its encoding: its words or zero bytes told it. */
  | 'ENCODING_GUESSED'
  /** Bytes that fit no character, shown as U+FFFD. */
  | 'BROKEN_CHARACTERS'
  /** Parts typed in a legacy encoding inside a Unicode text. */
  | 'LEGACY_PARTS'
  /** Pages that are pictures. */
  | 'PAGES_WITHOUT_TEXT';

/** What was noticed, and what the file's owner can do about it. */
export function noticedWords({ code, detail }: Noticed): { readonly words: Bilingual; readonly hint: Bilingual } {
  const { vi, en, hint } = WORDS[code];
  return { words: { vi: vi.replace('{}', detail), en: en.replace('{}', detail) }, hint };
}

const WORDS: Record<NoticedCode, Bilingual & { readonly hint: Bilingual }> = {
  ENCODING_GUESSED: {
    vi: 'Tệp không ghi bảng mã; đã đoán là {}.',
    en: 'The file does not say its encoding; taken for {}.',
    hint: {
      vi: 'Nếu chữ hiện sai, lưu lại tệp dưới dạng UTF-8.',
      en: 'If letters look wrong, save the file as UTF-8.',
    },
  },
  BROKEN_CHARACTERS: {
    vi: 'Có {} ký tự hỏng, hiện thành dấu thay thế.',
    en: '{} broken characters, shown as replacement marks.',
    hint: { vi: 'Lấy lại tệp từ nguồn gốc.', en: 'Get the file again from where it came.' },
  },
  LEGACY_PARTS: {
    vi: 'Có đoạn gõ bằng bảng mã cũ: {}.',
    en: 'Parts are typed in a legacy encoding: {}.',
    hint: {
      vi: 'Chuyển các đoạn đó sang Unicode rồi nhập lại.',
      en: 'Convert these parts to Unicode and import it again.',
    },
  },
  PAGES_WITHOUT_TEXT: {
    vi: 'Trang chỉ có hình, chưa đọc được: {}.',
    en: 'Pages that are pictures and were not read: {}.',
    hint: {
      vi: 'Nhận dạng chữ (OCR) các trang này rồi nhập lại.',
      en: 'Recognise the text of these pages (OCR) and import it again.',
    },
  },
};
