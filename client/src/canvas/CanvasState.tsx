import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { useExplorer } from '../state/use-explorer.ts';

/** What stands where the picture will be: outlines at their places while it is read, a sentence where there is nothing. */
export function CanvasState() {
  const { t } = useTranslation();
  const { loading, error, held } = usePlan();
  const { show } = useExplorer();
  const slow = useAfter(400);
  if (error) return <div className="canvas-state" />;
  if (loading || held.length > 0) {
    return (
      <div className="canvas-state" aria-busy="true">
        <div className="skeleton" aria-hidden>
          {Array.from({ length: 24 }, (_, place) => (
            <i key={place} />
          ))}
        </div>
        {slow && (
          <p role="status">
            {loading && loading.total > 0 ? t('state.readingOf', { ...loading }) : t('state.reading')}
          </p>
        )}
      </div>
    );
  }
  return (
    <div className="canvas-state">
      <p>{t('state.empty')}</p>
      <button type="button" className="primary-button" onClick={() => show('import')}>
        {t('state.import')}
      </button>
    </div>
  );
}

function useAfter(milliseconds: number): boolean {
  const [passed, setPassed] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPassed(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return passed;
}
