import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { UseQueryState } from 'urql';

/** An answer of the API, or why there is none: outlines while it is read, what failed and what to try. */
export function Answer<T>({
  answer,
  children,
}: {
  answer: Pick<UseQueryState<T>, 'data' | 'error' | 'fetching'>;
  children: (data: T) => ReactNode;
}) {
  const { t } = useTranslation();
  if (answer.data) return children(answer.data);
  if (answer.error) return <p className="failed-note">{t('evidence.failed')}</p>;
  return (
    <div className="answer-skeleton" aria-busy="true" aria-label={t('state.reading')} role="status">
      <i />
      <i />
      <i />
    </div>
  );
}
