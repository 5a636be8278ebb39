import { useTranslation } from 'react-i18next';
import { LineSample } from '../canvas/LineSample.tsx';
import type { Leadership, LinkType } from '../generated/operations.ts';
import { usePlan } from '../app/plan-context.ts';
import type { PlanDuty, PlanGraph } from '../graph/plan-graph.ts';
import { RANKS, rankOf } from '../graph/ranks.ts';
import { Shape } from '../evidence/Shape.tsx';
import { capitalised } from '../graph/naming.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { basisSwitch, HELD_SWITCHES, leadSwitch, rankSwitch, typeSwitch, type Switch } from '../state/filter.ts';
import { useExplorer } from '../state/use-explorer.ts';

const BASES = ['EXPLICIT', 'INHERITED', 'LEGAL_BASIS', 'INFERRED', 'MENTION'] as const;
const TYPES: readonly LinkType[] = [
  'IMPLEMENTS',
  'BASED_ON',
  'CITES',
  'PART_OF',
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'LEADS',
  'COORDINATES',
];
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
        <FilterSwitch
          name="stopped"
          label={t('finder.stopped')}
          count={stopped}
          sign={
            <b className="stop-sign" aria-hidden>
              ⊢
            </b>
          }
        />
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
        <h3>{t('finder.ranks')}</h3>
        {RANKS.map((rank) => ({ rank, found: documents.filter((document) => rankOf(document) === rank).length }))
          .filter(({ found }) => found > 0)
          .map(({ rank, found }) => (
            <FilterSwitch
              key={rank}
              name={rankSwitch(rank)}
              label={t(`ranks.${rank}`)}
              count={found}
              sign={<Shape system={rank.endsWith('PARTY') ? 'PARTY' : 'STATE'} held size={12} />}
            />
          ))}
        <h3>{t('finder.relations')}</h3>
        <RelationSwitches />
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

/** The relations that lines of the picture stand for, with the lines of each. */
function RelationSwitches() {
  const { t } = useTranslation();
  const { picture } = usePlan();
  const count = (type: LinkType) =>
    picture?.links.filter((link) => link.uses.some((use) => use.type === type)).length ?? 0;
  return TYPES.map((type) => ({ type, lines: count(type) }))
    .filter(({ lines }) => lines > 0)
    .map(({ type, lines }) => (
      <FilterSwitch key={type} name={typeSwitch(type)} label={capitalised(t(`linkTypes.${type}`))} count={lines} />
    ));
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
