import { useTranslation } from 'react-i18next';
import { LineSample } from '../canvas/LineSample.tsx';
import type { Leadership } from '../generated/operations.ts';
import type { PlanDuty, PlanGraph } from '../graph/plan-graph.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { basisSwitch, HELD_SWITCHES, leadSwitch, type Switch } from '../state/filter.ts';
import { useExplorer } from '../state/use-explorer.ts';

const BASES = ['EXPLICIT', 'INHERITED', 'LEGAL_BASIS', 'INFERRED', 'MENTION'] as const;
const LEADS: readonly Leadership[] = ['STATED', 'IMPLIED', 'SEVERAL', 'COLLECTIVE_ONLY', 'NONE'];

/** Switches with their counts: how many duties each of them is about. */
export function Filters({ graph }: { graph: PlanGraph }) {
  const { t } = useTranslation();
  const duties = [...graph.duties.values()];
  const count = (test: (duty: PlanDuty) => boolean) => duties.filter(test).length;
  const stopped = count((duty) => duty.chains.some((chain) => chain.stopped));
  const documents = [...graph.documents.values()].filter((document) => document.id !== graph.plan.id);
  return (
    <div className="filters">
      <h3>{t('finder.bases')}</h3>
      {BASES.map((basis) => (
        <FilterSwitch
          key={basis}
          name={basisSwitch(basis)}
          label={t(`bases.${basis}`)}
          count={count((duty) => duty.chains.some((chain) => chain.basis === basis && !chain.stopped))}
          sign={<LineSample style={basis} />}
        />
      ))}
      {stopped > 0 && (
        <p className="filter-note">
          <b className="stop-sign" aria-hidden>
            ⊢
          </b>
          {t('finder.stopped')} <span className="count">{stopped}</span>
        </p>
      )}
      <h3>{t('finder.leads')}</h3>
      {LEADS.map((leadership) => ({ leadership, duties: count((duty) => duty.leadership === leadership) }))
        .filter(({ leadership, duties: found }) => found > 0 || leadership === 'STATED')
        .map(({ leadership, duties: found }) => (
          <FilterSwitch
            key={leadership}
            name={leadSwitch(leadership)}
            label={t(`leadership.${leadership}`)}
            count={found}
          />
        ))}
      <details>
        <summary>{t('finder.moreFilters')}</summary>
        <h3>{t('finder.texts')}</h3>
        {HELD_SWITCHES.map((name) => (
          <FilterSwitch
            key={name}
            name={name}
            label={t(`finder.${name}`)}
            count={documents.filter((document) => document.held === (name === 'held')).length}
          />
        ))}
        <AgencyChoice graph={graph} />
      </details>
    </div>
  );
}

function FilterSwitch({
  name,
  label,
  count,
  sign,
}: {
  name: Switch;
  label: string;
  count: number;
  sign?: React.ReactNode;
}) {
  const { number } = useFormats();
  const { filter, toggleFilter } = useExplorer();
  return (
    <label className="filter-switch">
      <input type="checkbox" checked={!filter.off.has(name)} onChange={() => toggleFilter(name)} />
      {sign}
      <span className="filter-name">{label}</span>
      <span className="count">{number(count)}</span>
    </label>
  );
}

function AgencyChoice({ graph }: { graph: PlanGraph }) {
  const { t } = useTranslation();
  const { compare } = useFormats();
  const { filter, filterAgency } = useExplorer();
  const agencies = [...graph.agencies.values()].sort((a, b) => compare(a.name, b.name));
  return (
    <label className="agency-choice">
      <span>{t('finder.agency')}</span>
      <select value={filter.agency ?? ''} onChange={(event) => filterAgency(event.target.value || null)}>
        <option value="">{t('finder.anyAgency')}</option>
        {agencies.map((agency) => (
          <option key={agency.id} value={agency.id}>
            {agency.name} ({agency.leads.length + agency.coordinates.length})
          </option>
        ))}
      </select>
    </label>
  );
}
