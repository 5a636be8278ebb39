import './finder.css';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { Filters } from './Filters.tsx';
import { Outline } from './Outline.tsx';
import { PlanHeader } from './PlanHeader.tsx';

/** What the plan holds, as a tree, and what to leave out of sight. */
export function FinderPane() {
  const { t } = useTranslation();
  const { graph } = usePlan();
  const { pane } = useExplorer();
  return (
    <aside className="finder" aria-label={t('panes.outline')} data-open={pane === 'outline'}>
      {graph && (
        <>
          <PlanHeader graph={graph} />
          <Outline graph={graph} />
          <Filters graph={graph} />
        </>
      )}
    </aside>
  );
}
