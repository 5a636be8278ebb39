import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { Shape } from '../evidence/Shape.tsx';
import type { LinkStyle } from '../graph/picture.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { basisSwitch, type Switch } from '../state/filter.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { LineSample } from './LineSample.tsx';

const BASES = ['EXPLICIT', 'INHERITED', 'LEGAL_BASIS', 'INFERRED', 'MENTION'] as const;

/** What the signs mean, how many there are, and a switch for each: off is struck through, its count stays. */
export function Legend() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { picture } = usePlan();
  const documents = picture?.nodes.filter((node) => node.kind === 'document') ?? [];
  const ghosts = documents.filter((node) => !node.document.held).length;
  const stopped = documents.filter((node) => node.stopped).length;
  const count = (style: LinkStyle) => picture?.links.filter((link) => link.style === style).length ?? 0;
  return (
    <div className="legend" role="group" aria-label={t('legend.label')}>
      <span className="legend-sign">
        <Shape system="PARTY" held />
        {t('legend.party')}
      </span>
      <span className="legend-sign">
        <Shape system="STATE" held />
        {t('legend.state')}
      </span>
      <LegendSwitch
        name="ghost"
        label={t('legend.ghost')}
        count={number(ghosts)}
        sign={<Shape system={null} held={false} />}
      />
      <i className="legend-rule" />
      {BASES.filter((basis) => count(basis) > 0 || basis === 'EXPLICIT' || basis === 'INHERITED').map((basis) => (
        <LegendSwitch
          key={basis}
          name={basisSwitch(basis)}
          label={t(`bases.${basis}`)}
          count={number(count(basis))}
          sign={<LineSample style={basis} />}
        />
      ))}
      {stopped > 0 && (
        <span className="legend-sign">
          <b className="stop-sign" aria-hidden>
            ⊢
          </b>
          {t('legend.stopped')} <span className="count">{number(stopped)}</span>
        </span>
      )}
      <i className="legend-rule" />
      <span className="legend-sign">
        <LineSample style="LEADS" />
        {t('canvas.lead')}
      </span>
      <LegendSwitch
        name="coordinates"
        label={t('canvas.coordinate')}
        count=""
        sign={<LineSample style="COORDINATES" />}
      />
    </div>
  );
}

function LegendSwitch({
  name,
  label,
  count,
  sign,
}: {
  name: Switch;
  label: string;
  count: string;
  sign: React.ReactNode;
}) {
  const { filter, toggleFilter } = useExplorer();
  const on = !filter.off.has(name);
  return (
    <button type="button" className="legend-sign" aria-pressed={on} onClick={() => toggleFilter(name)}>
      {sign}
      <span className="legend-name">{label}</span>
      {count && <span className="count">{count}</span>}
    </button>
  );
}
