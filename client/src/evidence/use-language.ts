import type { Language } from '../generated/operations.ts';
import { useExplorer } from '../state/use-explorer.ts';

/** The page's language as the API names it. */
export function useApiLanguage(): Language {
  return useExplorer().language === 'vi' ? 'VI' : 'EN';
}
