import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePlan } from '../app/plan-context.ts';
import { DocumentEvidenceDocument, type DocumentEvidenceQuery } from '../generated/operations.ts';
import { nameOf, titleOf } from '../graph/naming.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { Answer } from './Answer.tsx';
import { CoverageBars } from './CoverageBars.tsx';
import { DocumentCard } from './DocumentCard.tsx';
import { DutyList } from './DutyList.tsx';
import { EvidenceHeader } from './EvidenceHeader.tsx';
import { useApiLanguage } from './use-language.ts';

type DocumentAnswer = NonNullable<DocumentEvidenceQuery['document']>;

/** A document: its header, what it implements, what depends on it, its coverage, and where it is cited. */
export function DocumentEvidence({ id }: { id: string }) {
  const { t } = useTranslation();
  const language = useApiLanguage();
  const document = id.split('@')[0] as string;
  const [answer] = useQuery({ query: DocumentEvidenceDocument, variables: { id: document, language } });
  return (
    <Answer answer={answer}>
      {(data) =>
        data.document ? <Evidence document={data.document} /> : <p className="failed-note">{t('evidence.gone')}</p>
      }
    </Answer>
  );
}

function Evidence({ document }: { document: DocumentAnswer }) {
  const { t } = useTranslation();
  const { date, number } = useFormats();
  const { select, selected } = useExplorer();
  const { chains, graph } = usePlan();
  const duties = [...new Set(chains.map(({ duty }) => duty))];
  const title = titleOf(graph?.documents.get(document.id) ?? document);
  return (
    <>
      <div className="evidence-top">
        <EvidenceHeader
          kind={[document.type, document.issuer?.name, date(document.issuedOn)].filter(Boolean).join(' · ')}
          name={nameOf(document)}
        />
        {title && <p className="evidence-sentence">{title}</p>}
        <p className="document-facts">
          {document.held ? (
            <span className="pill">{t('document.held')}</span>
          ) : (
            <span className="tag">{t('document.ghost')}</span>
          )}
          <span className="count">{t('document.dependants', { count: document.dependants })}</span>
        </p>
        {document.held && (
          <button type="button" className="link-button" onClick={() => select(selected, 'text')}>
            {t('document.openText')}
          </button>
        )}
      </div>
      <div className="evidence-body">
        {document.coverage && <CoverageBars coverage={document.coverage} total={graph?.duties.size ?? 0} />}
        <LinkedDocuments
          title={t('document.implements')}
          documents={document.outgoing.nodes.map((link) => ({ link, other: link.to }))}
          total={document.outgoing.totalCount}
        />
        <LinkedDocuments
          title={t('document.implementedBy')}
          documents={document.incoming.nodes.map((link) => ({ link, other: link.from }))}
          total={document.incoming.totalCount}
        />
        {duties.length > 0 && document.id !== graph?.plan.id && (
          <DutyList title={t('document.duties')} duties={duties} />
        )}
        {document.citedBy.totalCount > 0 && (
          <>
            <h3>
              {t('document.citedBy')} <span className="count">{number(document.citedBy.totalCount)}</span>
            </h3>
            <ul className="mentions">
              {document.citedBy.nodes.map((citation) => (
                <li key={citation.id}>
                  <button type="button" className="link-button" onClick={() => select(citation.id, 'text')}>
                    {citation.document.number ?? ''} {citation.path ?? ''} ·{' '}
                    {t('evidence.at', { offset: number(citation.start) })}
                  </button>
                  <p>“{citation.quote}”</p>
                </li>
              ))}
            </ul>
            {document.citedBy.totalCount > document.citedBy.nodes.length && (
              <p className="count">
                {t('document.firstOf', {
                  shown: document.citedBy.nodes.length,
                  total: number(document.citedBy.totalCount),
                })}
              </p>
            )}
          </>
        )}
      </div>
    </>
  );
}

type Linked = {
  readonly link: { readonly id: string; readonly sentence: string };
  readonly other: DocumentAnswer['outgoing']['nodes'][number]['to'];
};

function LinkedDocuments({ title, documents, total }: { title: string; documents: readonly Linked[]; total: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { select } = useExplorer();
  const own = documents.filter(({ other }) => other.__typename === 'Document');
  if (own.length === 0) return null;
  return (
    <>
      <h3>
        {title} <span className="count">{number(own.length)}</span>
      </h3>
      <ul className="linked">
        {own.map(({ link, other }) => (
          <li key={link.id}>
            {other.__typename === 'Document' && <DocumentCard document={other} />}
            <button type="button" className="link-button small" onClick={() => select(link.id)}>
              {t('document.whoSaysSo')}
            </button>
          </li>
        ))}
      </ul>
      {total > documents.length && (
        <p className="count">{t('document.firstOf', { shown: documents.length, total: number(total) })}</p>
      )}
    </>
  );
}
