import { useTranslation } from 'react-i18next';
import type { DocumentEvidenceQuery } from '../generated/operations.ts';
import { useFormats } from '../i18n/use-formats.ts';

type Coverage = NonNullable<NonNullable<DocumentEvidenceQuery['document']>['coverage']>;
const COUNTS = ['explicit', 'inherited', 'legalBasis', 'inferred', 'mention'] as const;

/** Duties under a directive by basis; mentions and legal bases are listed but never counted as coverage. */
export function CoverageBars({ coverage, total }: { coverage: Coverage; total: number }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  return (
    <>
      <h3>
        {t('document.coverage')}{' '}
        <span className="tag" data-status={coverage.status}>
          {t(`coverage.${coverage.status}`)}
        </span>
      </h3>
      <dl className="coverage">
        {COUNTS.map((name) => (
          <div key={name} data-empty={coverage.counts[name] === 0}>
            <dt>{t(`counts.${name}`)}</dt>
            <dd>{number(coverage.counts[name])}</dd>
            <dd className={`bar ${name}`} aria-hidden>
              <i style={{ width: `${total > 0 ? Math.min(100, (100 * coverage.counts[name]) / total) : 0}%` }} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
