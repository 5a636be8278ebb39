import { IconBinaryTree, IconDots, IconListTree, IconQuote } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { PANES, VIEWS } from '../state/url-state.ts';
import { useExplorer } from '../state/use-explorer.ts';

const ICONS = { canvas: IconBinaryTree, outline: IconListTree, evidence: IconQuote, more: IconDots };

/** The panes as tabs at the bottom, where the page is too narrow for three side by side. */
export function PaneTabs() {
  const { t } = useTranslation();
  const { pane, view, openPane } = useExplorer();
  // The pane of the picture holds whichever view is open, and is called after it.
  const nameOf = (name: (typeof PANES)[number]) =>
    t(name === 'canvas' && view !== 'lineage' ? `views.${view}` : `panes.${name}`);
  return (
    <>
      {pane === 'more' && <MoreViews />}
      <nav className="pane-tabs" aria-label={t('app.panes')}>
        {PANES.map((name) => {
          const Icon = ICONS[name];
          return (
            <button
              key={name}
              type="button"
              aria-current={name === pane ? 'true' : undefined}
              onClick={() => openPane(name)}
            >
              <Icon size={22} stroke={1.75} aria-hidden />
              {nameOf(name)}
            </button>
          );
        })}
      </nav>
    </>
  );
}

function MoreViews() {
  const { t } = useTranslation();
  const { view, show, switchLanguage } = useExplorer();
  return (
    <div className="more-views">
      {VIEWS.map((name) => (
        <button key={name} type="button" aria-current={name === view ? 'page' : undefined} onClick={() => show(name)}>
          {t(`views.${name}`)}
        </button>
      ))}
      <button type="button" onClick={switchLanguage}>
        {t('app.language')}
      </button>
    </div>
  );
}
