import { type Language } from '../graph/sentences.ts';

/** The language of the terminal: English where the locale says so, else Vietnamese. */
export function languageOfTerminal(): Language {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('en') ? 'EN' : 'VI';
}
