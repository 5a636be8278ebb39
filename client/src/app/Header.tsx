import { IconMoon, IconSun } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { SearchBox } from '../finder/SearchBox.tsx';
import { SessionButton } from '../session/SessionButton.tsx';
import { VIEWS } from '../state/url-state.ts';
import { useExplorer } from '../state/use-explorer.ts';

export function Header() {
  const { t } = useTranslation();
  const { language, theme, switchLanguage, switchTheme, select } = useExplorer();
  const Theme = theme === 'dark' ? IconSun : IconMoon;
  return (
    <header className="header">
      <button type="button" className="brand" onClick={() => select(null, 'lineage')}>
        <Mark />
        <h1>{t('app.name')}</h1>
      </button>
      <SearchBox />
      <ViewTabs />
      <div className="header-switches">
        <SessionButton />
        <button type="button" className="icon-button language" onClick={switchLanguage} aria-label={t('app.language')}>
          {language === 'vi' ? 'VI' : 'EN'}
        </button>
        <button type="button" className="icon-button" onClick={switchTheme} aria-label={t(`app.theme.${theme}`)}>
          <Theme size={18} stroke={1.75} aria-hidden />
        </button>
      </div>
    </header>
  );
}

function ViewTabs() {
  const { t } = useTranslation();
  const { view, show } = useExplorer();
  return (
    <nav className="view-tabs" aria-label={t('app.views')}>
      {VIEWS.map((name, place) => (
        <button
          key={name}
          type="button"
          aria-current={name === view ? 'page' : undefined}
          aria-keyshortcuts={String(place + 1)}
          onClick={() => show(name)}
        >
          {t(`views.${name}`)}
        </button>
      ))}
    </nav>
  );
}

function Mark() {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden>
      <circle cx="5" cy="12" r="2.5" />
      <circle cx="19" cy="5" r="2.5" />
      <circle cx="19" cy="19" r="2.5" />
      <path d="M7.5 12H11c3 0 3-7 5.500-7M11 12c3 0 3 7 5.500 7" />
    </svg>
  );
}
