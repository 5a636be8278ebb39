import './app.css';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import i18next from '../i18n/index.ts';
import { EvidencePane } from '../evidence/EvidencePane.tsx';
import { FinderPane } from '../finder/FinderPane.tsx';
import { RefusedNote } from '../session/RefusedNote.tsx';
import { SessionProvider } from '../session/SessionProvider.tsx';
import { useExplorer } from '../state/use-explorer.ts';
import { ViewPane } from '../views/ViewPane.tsx';
import { Header } from './Header.tsx';
import { PaneTabs } from './PaneTabs.tsx';
import { PlanProvider } from './PlanProvider.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export function App() {
  const { language } = useExplorer();
  const { ready } = useTranslation();
  useEffect(() => {
    void i18next.changeLanguage(language);
  }, [language]);
  return ready ? (
    <PlanProvider>
      <SessionProvider>
        <Frame />
      </SessionProvider>
    </PlanProvider>
  ) : null;
}

function Frame() {
  const { selected, pane } = useExplorer();
  const { t } = useTranslation();
  useShortcuts();
  return (
    <div className="frame" data-evidence={selected !== null} data-pane={pane}>
      <a className="skip-link" href="#canvas">
        {t('app.skip')}
      </a>
      <Header />
      <RefusedNote />
      <FinderPane />
      <ViewPane />
      <EvidencePane />
      <PaneTabs />
    </div>
  );
}
