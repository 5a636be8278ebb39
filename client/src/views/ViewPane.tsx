import './views.css';
import './print.css';
import { lazy, Suspense, type LazyExoticComponent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { CanvasPane } from '../canvas/CanvasPane.tsx';
import { useExplorer } from '../state/use-explorer.ts';
import type { View } from '../state/url-state.ts';
import { ImportProvider } from './import/ImportProvider.tsx';
import { Landing } from './import/Landing.tsx';
import { ViewSkeleton } from './ViewSkeleton.tsx';

/** Views beside the canvas are read when they are first opened. */
const OTHERS: Record<Exclude<View, 'lineage'>, LazyExoticComponent<() => ReactNode>> = {
  text: lazy(() => import('./text/TextView.tsx')),
  table: lazy(() => import('./table/TableView.tsx')),
  audit: lazy(() => import('./audit/AuditView.tsx')),
  matrix: lazy(() => import('./matrix/MatrixView.tsx')),
  deadlines: lazy(() => import('./deadlines/DeadlinesView.tsx')),
  compare: lazy(() => import('./compare/CompareView.tsx')),
  import: lazy(() => import('./import/ImportView.tsx')),
};

export function ViewPane() {
  const { t } = useTranslation();
  const { view } = useExplorer();
  const { graph } = usePlan();
  // Without a document there is nothing to tell but why, which the canvas does; a file can be imported all the same.
  const Other = view === 'lineage' || (!graph && view !== 'import') ? null : OTHERS[view];
  return (
    <ImportProvider>
      <main className="view" aria-label={t(`views.${view}`)}>
        {Other ? (
          <Suspense fallback={<ViewSkeleton />}>
            <Other />
          </Suspense>
        ) : (
          <CanvasPane />
        )}
        {view !== 'import' && <Landing />}
      </main>
    </ImportProvider>
  );
}
