import { createContext, useContext } from 'react';
import type { Filter, Switch } from './filter.ts';
import type { View } from './url-state.ts';

/** The state of the view, as the URL holds it, and what a person can do to it. */
export interface Explorer {
  readonly selected: string | null;
  readonly plan: string | null;
  readonly view: View;
  readonly language: 'vi' | 'en';
  readonly theme: 'light' | 'dark';
  readonly expanded: ReadonlySet<string>;
  readonly filter: Filter;
  readonly hidden: ReadonlySet<string>;
  readonly pinned: ReadonlySet<string>;
  /** What was expanded from which node, in the order of the gestures. */
  readonly grown: readonly string[];
  readonly chain: string | null;
  readonly pane: 'canvas' | 'outline' | 'evidence' | 'more';
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  select: (id: string | null, view?: View) => void;
  openPlan: (id: string) => void;
  show: (view: View) => void;
  follow: (chain: string) => void;
  toggleSection: (id: string) => void;
  toggleFilter: (name: Switch) => void;
  filterAgency: (id: string | null) => void;
  hide: (id: string) => void;
  showAll: () => void;
  togglePin: (id: string) => void;
  /** Expands from a node of the plan that is drawn, or puts more of the same in its place. */
  grow: (token: string, plan: string, instead?: string) => void;
  /** Takes away what was expanded from a node. */
  ungrow: (id: string) => void;
  undo: () => void;
  redo: () => void;
  switchLanguage: () => void;
  switchTheme: () => void;
  openPane: (pane: Explorer['pane']) => void;
}

export const ExplorerContext = createContext<Explorer | null>(null);

export function useExplorer(): Explorer {
  const explorer = useContext(ExplorerContext);
  if (!explorer) throw new Error('useExplorer needs an ExplorerProvider above it');
  return explorer;
}
