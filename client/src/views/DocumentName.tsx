import { usePlan } from '../app/plan-context.ts';
import { Shape } from '../evidence/Shape.tsx';
import { captionOf, nameOf } from '../graph/naming.ts';
import type { DocumentFacts } from '../graph/plan-graph.ts';
import { useExplorer } from '../state/use-explorer.ts';

/** A document in a table: its sign, its number and its title; it selects the document. */
export function DocumentName({ document }: { document: DocumentFacts }) {
  const { graph } = usePlan();
  const { select } = useExplorer();
  const caption = captionOf(graph?.documents.get(document.id) ?? document);
  return (
    <button type="button" className="document-name" onClick={() => select(document.id)} title={caption ?? undefined}>
      <Shape system={document.system} held={document.held} />
      <span>
        <b>{nameOf(document)}</b>
        {caption && <small>{caption}</small>}
      </span>
    </button>
  );
}
