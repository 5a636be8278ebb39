import './views.css';
import { lazy, Suspense, type LazyExoticComponent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CanvasPane } from '../canvas/CanvasPane.tsx';
import { useExplorer } from '../state/use-explorer.ts';
import type { View } from '../state/url-state.ts';

/** Views beside the canvas are read when they are first opened. */
const OTHERS: Partial<Record<View, React.LazyExoticComponent<() => React.ReactNode>>> = {};

export function ViewPane() {
  const { t } = useTranslation();
  const { view } = useExplorer();
  const Other = OTHERS[view];
  return (
    <main className="view" aria-label={t(`views.${view}`)}>
      {Other ? (
        <Suspense fallback={<p className="view-loading">{t('state.reading')}</p>}>
          <Other />
        </Suspense>
      ) : (
        <CanvasPane />
      )}
    </main>
  );
}
