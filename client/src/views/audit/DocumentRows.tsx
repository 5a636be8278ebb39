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
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t('audit.document')}</th>
            <th scope="col">{t('audit.issuer')}</th>
            <th scope="col">{t('audit.rank')}</th>
            <th scope="col" className="figure">
              {t('audit.dependants')}
            </th>
          </tr>
        </thead>
        <tbody>
          {documents.map((document) => (
            <tr key={document.id}>
              <th scope="row">
                <DocumentName document={document} />
              </th>
              <td>
                {document.issuer?.name}
                <small>{date(document.issuedOn)}</small>
              </td>
              <td>{document.level ? t(`levels.${document.level}`) : ''}</td>
              <td className="figure">{number(document.dependants)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
