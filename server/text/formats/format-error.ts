/** Why a file could not be read. */
export type FormatErrorCode =
  | 'NOT_FOUND'
  | 'NO_TEXT_IN_SCAN'
  | 'ENCRYPTED'
  | 'BROKEN'
  | 'TOO_LARGE'
  | 'ZIP_BOMB'
  | 'LEGACY_ENCODING'
  | 'UNKNOWN_ENCODING'
  | 'UNKNOWN_FORMAT'
  | 'TIMED_OUT';

/** The same words in both languages of the interface. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/**
 * A file that cannot be read, and what its owner can do about it.
 *
 * `detail` names what was found where the code alone does not: the encoding (`TCVN3`, `VNI`), the foreign format (`RTF`),
 * the limit that was passed.
 */
export class FormatError extends Error {
  override readonly name = 'FormatError';
  readonly code: FormatErrorCode;
  readonly file: string;
  readonly detail: string | null;
  readonly words: Bilingual;
  readonly hint: Bilingual;

  constructor(code: FormatErrorCode, file: string, detail: string | null = null, cause?: unknown) {
    const { vi, en, hint } = WORDS[code];
    const words = { vi: fill(vi, detail), en: fill(en, detail) };
    super(`${file}: ${words.en}. ${hint.en}`, cause === undefined ? undefined : { cause });
    this.code = code;
    this.file = file;
    this.detail = detail;
    this.words = words;
    this.hint = hint;
  }
}

/** Puts the detail where the sentence has `{}`, and drops the bracket around it where there is none. */
function fill(sentence: string, detail: string | null): string {
  return detail === null ? sentence.replace(' ({})', '').replace('{}', '') : sentence.replace('{}', detail);
}

const WORDS: Record<FormatErrorCode, Bilingual & { readonly hint: Bilingual }> = {
  NOT_FOUND: {
    vi: 'không mở được tệp ({})',
    en: 'the file cannot be opened ({})',
    hint: { vi: 'Kiểm tra đường dẫn và quyền đọc.', en: 'Check the path and the right to read it.' },
  },
  NO_TEXT_IN_SCAN: {
    vi: 'bản chụp (scan) không có lớp chữ ({})',
    en: 'a scan without a text layer ({})',
    hint: {
      vi: 'Nhận dạng chữ (OCR) trước, hoặc dùng bản gốc Word hay PDF có chữ.',
      en: 'Recognise its text (OCR) first, or take the Word or PDF original that has text.',
    },
  },
  ENCRYPTED: {
    vi: 'tệp có mật khẩu',
    en: 'the file is protected by a password',
    hint: { vi: 'Lưu lại tệp không đặt mật khẩu.', en: 'Save it again without a password.' },
  },
  BROKEN: {
    vi: 'tệp hỏng ({})',
    en: 'the file is broken ({})',
    hint: {
      vi: 'Mở bằng chương trình đã tạo ra tệp rồi lưu lại, hoặc tải lại từ nguồn.',
      en: 'Open it in the program that made it and save it again, or fetch it again from its source.',
    },
  },
  TOO_LARGE: {
    vi: 'tệp vượt giới hạn ({})',
    en: 'the file is beyond the limit ({})',
    hint: { vi: 'Tách tệp, hoặc bỏ hình ảnh trong tệp.', en: 'Split it, or take the pictures out of it.' },
  },
  ZIP_BOMB: {
    vi: 'tệp nén phình ra quá mức khi giải nén ({})',
    en: 'the file swells beyond measure when it is unpacked ({})',
    hint: {
      vi: 'Một văn bản bình thường không nén được đến vậy: đừng mở tệp này.',
      en: 'No ordinary document packs that well: do not open this file.',
    },
  },
  LEGACY_ENCODING: {
    vi: 'văn bản gõ bằng bảng mã cũ {}, không phải Unicode',
    en: 'the text is typed in the legacy encoding {}, not in Unicode',
    hint: {
      vi: 'Chuyển mã sang Unicode (ví dụ UniKey, Ctrl+Shift+F6) rồi lưu lại.',
      en: 'Convert it to Unicode (UniKey does, with Ctrl+Shift+F6) and save it again.',
    },
  },
  UNKNOWN_ENCODING: {
    vi: 'không nhận ra bảng mã của văn bản',
    en: 'the encoding of the text is not known',
    hint: { vi: 'Lưu lại tệp bằng mã UTF-8.', en: 'Save it again as UTF-8.' },
  },
  UNKNOWN_FORMAT: {
    vi: 'không đọc định dạng này ({})',
    en: 'this format is not read ({})',
    hint: {
      vi: 'Lưu lại thành .docx, .doc, .pdf, .html hoặc .txt.',
      en: 'Save it as .docx, .doc, .pdf, .html or .txt.',
    },
  },
  TIMED_OUT: {
    vi: 'đọc tệp quá lâu nên đã dừng ({})',
    en: 'reading took too long and was stopped ({})',
    hint: {
      vi: 'Tệp có thể hỏng; mở và lưu lại bằng chương trình đã tạo ra nó.',
      en: 'The file may be damaged: open it in the program that made it and save it again.',
    },
  },
};
