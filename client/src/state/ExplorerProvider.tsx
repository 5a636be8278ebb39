import { useQueryStates } from 'nuqs';
import { useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { growthOf } from '../graph/growth.ts';
import { readFilter, toggled, writeFilter } from './filter.ts';
import { advance, begin, redo, undo, type History } from './history.ts';
import { URL_STATE } from './url-state.ts';
import { ExplorerContext, type Explorer } from './use-explorer.ts';

/** The part of the state that undo and redo walk through. */
interface Arrangement {
  readonly expand: string[];
  readonly filter: string[];
  readonly hide: string[];
  readonly pin: string[];
  readonly grow: string[];
}

/** Reads the view from the URL and writes every change of it there, selections as steps of the browser's own history. */
export function ExplorerProvider({ children }: { children: ReactNode }) {
  const [url, setUrl] = useQueryStates(URL_STATE);
  const [history, setHistory] = useState<History<Arrangement> | null>(null);
  const systemTheme = useSystemTheme();
  const theme = url.theme ?? systemTheme;
  useDocumentAttributes(url.lang, theme);

  const explorer = useMemo((): Explorer => {
    const now: Arrangement = { expand: url.expand, filter: url.filter, hide: url.hide, pin: url.pin, grow: url.grow };
    const filter = readFilter(url.filter);
    const walked = history ?? begin(now);
    const arrange = (change: Partial<Arrangement>, beside: { plan?: string } = {}) => {
      setHistory(advance({ ...walked, present: now }, { ...now, ...change }));
      void setUrl({ ...change, ...beside });
    };
    const walk = (next: History<Arrangement>) => {
      setHistory(next);
      void setUrl(next.present);
    };
    return {
      selected: url.select,
      plan: url.plan,
      view: url.view,
      language: url.lang,
      theme,
      expanded: new Set(url.expand),
      filter,
      hidden: new Set(url.hide),
      pinned: new Set(url.pin),
      grown: url.grow,
      chain: url.chain,
      pane: url.pane,
      canUndo: walked.past.length > 0,
      canRedo: walked.future.length > 0,
      select: (id, view) =>
        void setUrl({ select: id, chain: null, ...(view && { view, pane: 'canvas' as const }) }, { history: 'push' }),
      openPlan: (id) => {
        setHistory(null);
        void setUrl(
          { plan: id, select: null, chain: null, expand: null, hide: null, pin: null, grow: null, view: 'lineage' },
          { history: 'push' },
        );
      },
      show: (view) => void setUrl({ view, pane: 'canvas' }, { history: 'push' }),
      follow: (chain) => void setUrl({ chain }),
      toggleSection: (id) =>
        arrange({ expand: url.expand.includes(id) ? without(url.expand, id) : [...url.expand, id] }),
      toggleFilter: (name) => arrange({ filter: writeFilter(toggled(filter, name)) }),
      filterAgency: (agency) => arrange({ filter: writeFilter({ ...filter, agency }) }),
      hide: (id) => arrange({ hide: [...url.hide, id], pin: without(url.pin, id) }),
      showAll: () => arrange({ hide: [] }),
      togglePin: (id) =>
        arrange({ pin: url.pin.includes(id) ? without(url.pin, id) : [...url.pin, id], hide: without(url.hide, id) }),
      // What was grown may be a plan itself: the URL says which one it was grown beside.
      grow: (token, plan, instead) =>
        arrange(
          { grow: [...without(url.grow, instead ?? token), token], hide: without(url.hide, growthOf(token)?.from) },
          { plan },
        ),
      ungrow: (id) => arrange({ grow: url.grow.filter((token) => growthOf(token)?.from !== id) }),
      undo: () => walk(undo(walked)),
      redo: () => walk(redo(walked)),
      switchLanguage: () => void setUrl({ lang: url.lang === 'vi' ? 'en' : 'vi' }),
      switchTheme: () => void setUrl({ theme: theme === 'dark' ? 'light' : 'dark' }),
      openPane: (pane) => void setUrl({ pane }),
    };
  }, [url, theme, history, setUrl]);

  return <ExplorerContext value={explorer}>{children}</ExplorerContext>;
}

function without(ids: readonly string[], id: string | undefined): string[] {
  return ids.filter((other) => other !== id);
}

function useSystemTheme(): 'light' | 'dark' {
  const dark = useSyncExternalStore(
    (changed) => {
      const query = matchMedia('(prefers-color-scheme: dark)');
      query.addEventListener('change', changed);
      return () => query.removeEventListener('change', changed);
    },
    () => matchMedia('(prefers-color-scheme: dark)').matches,
  );
  return dark ? 'dark' : 'light';
}

function useDocumentAttributes(language: string, theme: string): void {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
}
