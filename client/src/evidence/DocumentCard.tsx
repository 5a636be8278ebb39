import { useTranslation } from 'react-i18next';
import type { DocumentFactsFragment } from '../generated/operations.ts';
import { usePlan } from '../app/plan-context.ts';
import { captionOf, nameOf } from '../graph/naming.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { Shape } from './Shape.tsx';

/** A document as a card: the same signs as on the canvas, and the way to it. */
export function DocumentCard({ document, stopped = false }: { document: DocumentFactsFragment; stopped?: boolean }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const { select } = useExplorer();
  const { graph } = usePlan();
  const caption = captionOf(graph?.documents.get(document.id) ?? document);
  const system = document.system === 'PARTY' ? 'party' : 'state';
  return (
    <button
      type="button"
      className={`document-card ${system}`}
      data-held={document.held}
      onClick={() => select(document.id)}
    >
      <span className="document-line">
        <Shape system={document.system} held={document.held} />
        <b>{nameOf(document)}</b>
        <span className="count">{[document.issuer?.name, date(document.issuedOn)].filter(Boolean).join(', ')}</span>
      </span>
      {caption && <span className="document-title">{caption}</span>}
      {stopped && <span className="tag">{t('evidence.stopped')}</span>}
    </button>
  );
}
