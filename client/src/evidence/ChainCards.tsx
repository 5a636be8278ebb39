import { useTranslation } from 'react-i18next';
import { capitalised } from '../graph/naming.ts';
import { DocumentCard } from './DocumentCard.tsx';
import type { DutyAnswer } from './DutyEvidence.tsx';
import { Proofs } from './Proofs.tsx';

type Step = DutyAnswer['lineage']['paths'][number]['steps'][number];

/** Card, step, card: from the duty to where the chain ends. Numbers equal those on the canvas. */
export function ChainCards({ duty, steps, stopped }: { duty: DutyAnswer; steps: readonly Step[]; stopped: boolean }) {
  const { t } = useTranslation();
  return (
    <ol className="chain">
      <li className="chain-card duty-card">
        <b>{duty.path}</b> <span className="count">{duty.document.number}</span>
        <p>{duty.text}</p>
      </li>
      {steps.map((step, place) => (
        <li key={step.id}>
          <div className="chain-step">
            <span className="step-number">{place + 1}</span>
            <h3>{capitalised(t(`linkTypes.${step.type}`))}</h3>
            <Proofs link={step} of={step.to} />
          </div>
          {step.to.__typename === 'Document' && (
            <DocumentCard document={step.to} stopped={stopped && place === steps.length - 1} />
          )}
        </li>
      ))}
    </ol>
  );
}
