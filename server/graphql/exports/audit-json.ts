import { type GraphStore } from '../../store/graph-store.ts';
import { directiveFindings, dutyFindings, orphansIn } from './audit-findings.ts';
import { jsonLists } from './json.ts';

/** The audit both ways, in the words of the API: `{"directives": [...], "duties": [...], "orphans": [...]}`, one element a line. */
export function auditJson(store: GraphStore): AsyncGenerator<string> {
  return jsonLists({ directives: directives(store), duties: duties(store), orphans: orphans(store) });
}

async function* directives(store: GraphStore) {
  for await (const { directive, status, reach, counts } of directiveFindings(store)) {
    const { id, number, title, issuedOn, held } = directive;
    yield { directive: { id, number, title, issuedOn, held }, status, reach, counts };
  }
}

async function* duties(store: GraphStore) {
  for await (const { duty, document, leads, bounded, paths } of dutyFindings(store)) {
    const { id, path, text, leadership } = duty;
    yield {
      ...{ id, path, text, leadership },
      document: { id: document.id, number: document.number },
      leads: leads.map(({ name }) => ({ name })),
      lineage: {
        bounded,
        paths: paths.map(({ basis, directive }) => ({
          basis,
          directive: { id: directive.id, number: directive.number },
        })),
      },
    };
  }
}

async function* orphans(store: GraphStore) {
  for await (const { id } of orphansIn(store)) yield { id };
}
