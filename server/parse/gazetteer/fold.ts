/**
 * A text in the form in which names are compared: marks stripped, đ (and the ð that some keyboards give for it) to d, lower-cased. Its length may differ from the
 * text's where that is decomposed; in NFC text each letter folds to one.
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}
