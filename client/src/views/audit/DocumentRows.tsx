import { useTranslation } from 'react-i18next';
import type { DocumentFacts } from '../../graph/plan-graph.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { ColumnHead } from '../ColumnHead.tsx';
import { DocumentName } from '../DocumentName.tsx';
import { IssuerCell } from './IssuerCell.tsx';

/** Documents by how many duties hang on them. */
export function DocumentRows({ documents }: { documents: readonly DocumentFacts[] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (documents.length === 0) return <p className="view-empty">{t('audit.noDocument')}</p>;
  return (
    <div className="table-frame">
      <table className="rows" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <ColumnHead>{t('audit.document')}</ColumnHead>
            <ColumnHead>{t('audit.issuer')}</ColumnHead>
            <ColumnHead>{t('audit.rank')}</ColumnHead>
            <ColumnHead figure>{t('audit.dependants')}</ColumnHead>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {documents.map((document) => (
            <tr role="row" key={document.id}>
              <th role="rowheader" scope="row">
                <DocumentName document={document} />
              </th>
              <IssuerCell document={document} />
              <td role="cell" data-label={t('audit.rank')}>
                {document.level ? t(`levels.${document.level}`) : ''}
              </td>
              <td role="cell" data-label={t('audit.dependants')} className="figure">
                {number(document.dependants)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
