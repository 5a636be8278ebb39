import { useTranslation } from 'react-i18next';
import type { DocumentFacts } from '../../graph/plan-graph.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { DocumentName } from '../DocumentName.tsx';

/** Documents by how many duties hang on them. */
export function DocumentRows({ documents }: { documents: readonly DocumentFacts[] }) {
  const { t } = useTranslation();
  const { number, date } = useFormats();
  if (documents.length === 0) return <p className="view-empty">{t('audit.noDocument')}</p>;
  return (
    <div className="table-frame">
      <table className="rows" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {t('audit.document')}
            </th>
            <th role="columnheader" scope="col">
              {t('audit.issuer')}
            </th>
            <th role="columnheader" scope="col">
              {t('audit.rank')}
            </th>
            <th role="columnheader" scope="col" className="figure">
              {t('audit.dependants')}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {documents.map((document) => (
            <tr role="row" key={document.id}>
              <th role="rowheader" scope="row">
                <DocumentName document={document} />
              </th>
              <td role="cell" className="issuer">
                {document.issuer?.name}
                <small>{date(document.issuedOn)}</small>
              </td>
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
