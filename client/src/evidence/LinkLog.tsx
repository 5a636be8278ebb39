import { useTranslation } from 'react-i18next';
import type { StepFragment } from '../generated/operations.ts';
import { useFormats } from '../i18n/use-formats.ts';

/** Who says that a link is there, and who has decided what about it, when and why. */
export function LinkLog({ link }: { link: StepFragment }) {
  const { t } = useTranslation();
  const { moment, number } = useFormats();
  const { review } = link;
  const methods = [...new Set(link.evidence.map((proof) => proof.method))];
  const saying = (method: string) => link.evidence.filter((proof) => proof.method === method).length;
  return (
    <section className="link-log" aria-label={t('reviews.log')}>
      <h3>{t('reviews.log')}</h3>
      <ul>
        {methods.map((method) => (
          <li key={method}>
            <b>{t(`methods.${method}`)}</b>{' '}
            {t('reviews.places', { count: saying(method), number: number(saying(method)) })}
          </li>
        ))}
        {review ? (
          <li data-review={review.state}>
            <b>{t(`reviews.${review.state}`)}</b>{' '}
            <span className="count">
              {[review.by ?? t('decisions.own'), moment(review.at)].filter(Boolean).join(', ')}
            </span>
            {review.reason && <q>{review.reason}</q>}
          </li>
        ) : (
          <li>{t('reviews.NONE')}</li>
        )}
      </ul>
    </section>
  );
}
