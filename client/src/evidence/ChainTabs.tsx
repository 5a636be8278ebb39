import { useTranslation } from 'react-i18next';
import { useGraph } from '../app/plan-context.ts';
import type { ChainTab, Followed } from '../graph/followed.ts';
import { nameOf } from '../graph/naming.ts';
import type { Chain } from '../graph/plan-graph.ts';
import { useExplorer } from '../state/use-explorer.ts';

/** The bases that a duty has, with the documents they reach. */
export function ChainTabs({ followed }: { followed: Followed }) {
  const { t } = useTranslation();
  const { follow } = useExplorer();
  return (
    <div className="chain-tabs" role="tablist" aria-label={t('evidence.bases')}>
      {followed.tabs.map((tab: ChainTab) => (
        <button
          key={tab.name}
          type="button"
          role="tab"
          aria-selected={tab.name === followed.tab.name}
          onClick={() => follow(`${tab.name}.0`)}
        >
          {t(`tabs.${tab.name}`)} <b>{tab.documents}</b>
        </button>
      ))}
    </div>
  );
}

/** Which of the tab's chains is followed; a chip bears the document that its chain ends at. */
export function ChainChips({ followed }: { followed: Followed }) {
  const { t } = useTranslation();
  const graph = useGraph();
  const { follow } = useExplorer();
  const { tab, place } = followed;
  if (tab.chains.length < 2) return null;
  return (
    <div className="chain-chips" role="group" aria-label={t('evidence.chains')}>
      {tab.chains.map((chain, at) => (
        <button
          key={at}
          type="button"
          className="chip"
          aria-pressed={at === place}
          onClick={() => follow(`${tab.name}.${at}`)}
        >
          {labelOf(chain)}
        </button>
      ))}
      <span className="count">
        {place + 1} / {tab.chains.length}
      </span>
    </div>
  );

  /** Two chains to one directive differ by what they run through. */
  function labelOf(chain: Chain): string {
    const name = (id: string | undefined) => {
      const document = id ? graph.documents.get(id) : undefined;
      return document ? nameOf(document) : '';
    };
    const end = chain.steps.at(-1)?.to;
    const same = tab.chains.filter((other) => other.steps.at(-1)?.to === end).length > 1;
    const via = chain.steps.length > 1 ? chain.steps.at(-2)?.to : undefined;
    return same && via && via !== graph.plan.id ? t('evidence.via', { name: name(end), via: name(via) }) : name(end);
  }
}
