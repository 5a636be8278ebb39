import type { Filter } from '../state/filter.ts';
import { growthOf } from './growth.ts';
import type { Picture } from './picture.ts';
import type { PlanGraph } from './plan-graph.ts';
import type { Visible } from './visible.ts';

/** Values of a filter's argument, in the API's words, by the switch that leaves each out. */
const BASES = ['EXPLICIT', 'INHERITED', 'LEGAL_BASIS', 'INFERRED', 'MENTION'] as const;
const LEADS = {
  stated: 'STATED',
  implied: 'IMPLIED',
  several: 'SEVERAL',
  collective_only: 'COLLECTIVE_ONLY',
  no_lead: 'NONE',
};
/** Ids that the API takes at once. */
const MOST_IDS = 100;

/** The GraphQL query whose answer is what is on screen: its duties and their chains, its documents, what was expanded. */
export function queryOfScreen(
  graph: PlanGraph,
  picture: Picture,
  visible: Visible,
  filter: Filter,
  grown: readonly string[],
): string {
  const bases = BASES.filter((basis) => !filter.off.has(basis.toLowerCase()));
  const leads = Object.entries(LEADS).filter(([token]) => !filter.off.has(token));
  const conditions = [
    filter.agency ? `agency: ${text(filter.agency)}` : '',
    leads.length < Object.keys(LEADS).length ? `leadership: [${leads.map(([, value]) => value).join(', ')}]` : '',
  ].filter(Boolean);
  const only = conditions.length > 0 ? `, filter: { ${conditions.join(', ')} }` : '';
  const documents = picture.nodes
    .filter((node) => node.kind === 'document' && visible.nodes.has(node.id))
    .map((node) => text(node.id));
  const growths = grown.map(growthOf).filter((growth) => growth !== null);
  return `query OnScreen {
  plan: document(id: ${text(graph.plan.id)}) {
    number
    title
    duties(first: 100${only}) {
      totalCount
      nodes {
        id path text leadership
        leads { id name }
        coordinators { id name }
        lineage(bases: [${bases.join(', ')}]) {
          paths { basis steps { id type from { id } to { id } } }
          deadEnds { basis reason steps { id type from { id } to { id } } }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
  documents: nodes(ids: [${documents.slice(0, MOST_IDS).join(', ')}]) {
    id
    ... on Document { number type title issuedOn level system held dependants issuer { name } }
  }
${growths
  .map(
    ({ from, type, direction }, at) => `  expanded${at + 1}: document(id: ${text(from)}) {
    links(types: [${type}], direction: ${direction}, first: 100) {
      totalCount
      nodes { id type sentence from { id } to { id } }
    }
  }
`,
  )
  .join('')}}
`;
}

function text(value: string): string {
  return JSON.stringify(value);
}
