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
  const { picture } = usePlan();
  const documents = picture?.nodes.filter((node) => node.kind === 'document') ?? [];
  const documentsThat = (test: (node: (typeof documents)[number]) => boolean) => documents.filter(test).length;
  const count = (style: LinkStyle) => picture?.links.filter((link) => link.style === style).length ?? 0;
  const stopped = documentsThat((node) => node.stopped);
  const party = documentsThat((node) => node.document.system === 'PARTY');
  return (
    <div className="legend" role="group" aria-label={t('legend.label')}>
      <LegendSwitch name="party" label={t('legend.party')} count={party} sign={<Shape system="PARTY" held />} />
      <LegendSwitch
        name="state"
        label={t('legend.state')}
        count={documents.length - party}
        sign={<Shape system="STATE" held />}
      />
      <LegendSwitch
        name="ghost"
        label={t('legend.ghost')}
        count={documentsThat((node) => !node.document.held)}
        sign={<Shape system={null} held={false} />}
      />
      <i className="legend-rule" />
      {BASES.filter((basis) => count(basis) > 0 || basis === 'EXPLICIT' || basis === 'INHERITED').map((basis) => (
        <LegendSwitch
          key={basis}
          name={basisSwitch(basis)}
          label={t(`bases.${basis}`)}
          count={count(basis)}
          sign={<LineSample style={basis} />}
        />
      ))}
      {count('AMBIGUOUS') > 0 && (
        <LegendSwitch
          name="ambiguous"
          label={t('bases.AMBIGUOUS')}
          count={count('AMBIGUOUS')}
          sign={<b className="question-sign">?</b>}
        />
      )}
      {stopped > 0 && (
        <LegendSwitch
          name="stopped"
          label={t('legend.stopped')}
          count={stopped}
          sign={<b className="stop-sign">⊢</b>}
        />
      )}
      <i className="legend-rule" />
      <LegendSwitch name="leads" label={t('canvas.lead')} count={count('LEADS')} sign={<LineSample style="LEADS" />} />
      <LegendSwitch
        name="coordinates"
        label={t('canvas.coordinate')}
        count={count('COORDINATES')}
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
  count: number;
  sign: React.ReactNode;
}) {
  const { number } = useFormats();
  const { filter, toggleFilter } = useExplorer();
  const on = !filter.off.has(name);
  return (
    <button type="button" className="legend-sign" aria-pressed={on} onClick={() => toggleFilter(name)}>
      <span aria-hidden className="legend-mark">
        {sign}
      </span>
      <span className="legend-name">{label}</span>
      <span className="count">{number(count)}</span>
    </button>
  );
}
