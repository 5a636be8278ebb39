import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { Shape } from '../evidence/Shape.tsx';
import { nameOf, titleOf } from '../graph/naming.ts';
import type { DocumentFacts } from '../graph/plan-graph.ts';
import { useExplorer } from '../state/use-explorer.ts';

/** A document in a table: its sign, number and one line of title; it selects the document. */
export function DocumentName({ document }: { document: DocumentFacts }) {
  const { t } = useTranslation();
  const { graph } = usePlan();
  const { select } = useExplorer();
  const title = titleOf(graph?.documents.get(document.id) ?? document) ?? t('canvas.noTitle', { type: document.type });
  return (
    <button type="button" className="document-name" onClick={() => select(document.id)} title={title}>
      <Shape system={document.system} held={document.held} />
      <span>
        <b>{nameOf(document)}</b>
        <small>{title}</small>
      </span>
    </button>
  );
}
