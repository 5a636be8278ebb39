import type { DocumentFacts } from '../../graph/plan-graph.ts';
import { useFormats } from '../../i18n/use-formats.ts';

/** Who issued a document, and when. */
export function IssuerCell({ document }: { document: Pick<DocumentFacts, 'issuer' | 'issuedOn'> }) {
  const { date } = useFormats();
  return (
    <td role="cell" className="issuer">
      {document.issuer?.name}
      <small>{date(document.issuedOn)}</small>
    </td>
  );
}
