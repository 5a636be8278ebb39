/** Words as the full-text index knows them: marks stripped, đ as d, lower case, all but letters and digits one space. */
export function foldForSearch(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A document number in any written form, so that `52 - nq / tw` is 52-NQ/TW. */
export function foldNumber(number: string): string {
  return foldForSearch(number).replaceAll(' ', '-');
}
