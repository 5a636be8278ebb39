import { useTranslation } from 'react-i18next';
import type { CombinedError } from 'urql';
import { ViewFrame } from './ViewFrame.tsx';
import { ViewSkeleton } from './ViewSkeleton.tsx';
import { wordsOfError } from './words-of-error.ts';

/** A view without its answer: what failed and the way to try again, once something has, else that it is being read. */
export function ViewWaiting({ error, onRetry }: { error?: CombinedError | undefined; onRetry?: () => void }) {
  const { t } = useTranslation();
  if (!error) return <ViewSkeleton />;
  const words = wordsOfError(error);
  return (
    <ViewFrame ready sentence={words ? t('state.failed', { message: words }) : t('state.offline')}>
      <div className="view-body view-failed">
        <p>{t('state.elsewhere')}</p>
        <button type="button" className="primary-button" onClick={onRetry}>
          {t('state.retry')}
        </button>
      </div>
    </ViewFrame>
  );
}
