import { parseAsArrayOf, parseAsString, parseAsStringLiteral } from 'nuqs';
import { OFF_AT_FIRST } from './filter.ts';

/** The views in the order of their tabs and number keys. */
export const VIEWS = ['lineage', 'text', 'table', 'audit', 'matrix', 'deadlines', 'compare', 'import'] as const;
export type View = (typeof VIEWS)[number];

const LANGUAGES = ['vi', 'en'] as const;
const THEMES = ['light', 'dark'] as const;
/** The panes that are tabs where the page is narrow. */
export const PANES = ['canvas', 'outline', 'evidence', 'more'] as const;

/** Everything one sees of the explorer stands in the URL under these keys. Ids are the API's. */
export const URL_STATE = {
  select: parseAsString,
  /** Which held document is drawn, where the selection does not say it. */
  plan: parseAsString,
  view: parseAsStringLiteral(VIEWS).withDefault('lineage'),
  lang: parseAsStringLiteral(LANGUAGES).withDefault('vi'),
  /** Unset: as the system has it. */
  theme: parseAsStringLiteral(THEMES),
  /** Sections that are unfolded. */
  expand: parseAsArrayOf(parseAsString).withDefault([]),
  /** What is left out; see filter.ts. */
  filter: parseAsArrayOf(parseAsString).withDefault([...OFF_AT_FIRST]),
  /** Nodes taken off the canvas by hand. */
  hide: parseAsArrayOf(parseAsString).withDefault([]),
  /** Nodes kept on the canvas whatever else is filtered, folded or hidden. */
  pin: parseAsArrayOf(parseAsString).withDefault([]),
  /** Relations that were expanded from a node; see graph/growth.ts. */
  grow: parseAsArrayOf(parseAsString).withDefault([]),
  /** The chain that is followed in the evidence: tab and place, as in `explicit.0`. */
  chain: parseAsString,
  pane: parseAsStringLiteral(PANES).withDefault('canvas'),
};
