import './matrix.css';
import { useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useGraph, usePlan } from '../../app/plan-context.ts';
import { Shape } from '../../evidence/Shape.tsx';
import { MatrixDocument, type MatrixQuery } from '../../generated/operations.ts';
import { capitalised, nameOf } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { dutiesUnder } from '../../graph/duties-under.ts';
import { DutyRows } from '../audit/DutyRows.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';
import { matrixColumns, matrixRows, shadeOf, type MatrixCell, type MatrixRow } from './cells.ts';

interface OpenCell {
  readonly agency: string;
  readonly directive: string;
}

/** Agencies against directives: lead and coordinate apart, explicit and inherited told apart, a cell opens its duties. */
export default function MatrixView() {
  const { t } = useTranslation();
  const { graph } = usePlan();
  const [{ data, error }] = useQuery({
    query: MatrixDocument,
    variables: { document: graph?.plan.id ?? '' },
    pause: !graph,
  });
  if (error) return <ViewWaiting failed={t('audit.failed')} />;
  if (!graph || !data) return <ViewWaiting />;
  return <Matrix answer={data.responsibilities} />;
}

function Matrix({ answer }: { answer: MatrixQuery['responsibilities'] }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { select } = useExplorer();
  const [open, setOpen] = useState<OpenCell | null>(null);
  const rows = matrixRows(answer);
  const directives = matrixColumns(answer);
  return (
    <ViewFrame
      ready
      sentence={
        <Trans
          i18nKey="matrix.sentence"
          values={{ agencies: number(rows.length), directives: number(answer.directives.length) }}
          components={{ b: <b />, lead: <b className="lead" />, coordinate: <b className="coordinate" /> }}
        />
      }
    >
      <div className="view-body">
        <div className="matrix-frame" tabIndex={0} role="region" aria-label={t('views.matrix')}>
          <table className="matrix">
            <thead>
              <tr>
                <td>{t('matrix.order')}</td>
                {directives.map((directive) => (
                  <th key={directive.id} scope="col" className={directive.system === 'PARTY' ? 'party' : 'state'}>
                    <button type="button" onClick={() => select(directive.id)}>
                      <Shape system={directive.system} held={directive.held} />
                      <b>{nameOf(directive)}</b>
                      <small>{directive.issuer?.name}</small>
                    </button>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.agency.id}>
                  <th scope="row">
                    <button type="button" onClick={() => select(row.agency.id)}>
                      {row.agency.kind === 'COLLECTIVE' && <i className="hit-kind">{t('matrix.collective')}</i>}
                      {capitalised(row.agency.name)}
                    </button>
                  </th>
                  {directives.map((directive) => (
                    <Cell
                      key={directive.id}
                      cell={row.cells.get(directive.id)}
                      label={`${row.agency.name}, ${nameOf(directive)}`}
                      open={open?.agency === row.agency.id && open.directive === directive.id}
                      onOpen={() => setOpen({ agency: row.agency.id, directive: directive.id })}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {open && <Opened open={open} rows={rows} />}
        <MatrixLegend />
      </div>
    </ViewFrame>
  );
}

function Cell({
  cell,
  label,
  open,
  onOpen,
}: {
  cell: MatrixCell | undefined;
  label: string;
  open: boolean;
  onOpen: () => void;
}) {
  const { t } = useTranslation();
  const { number } = useFormats();
  if (!cell || cell.leads + cell.coordinates === 0) {
    return (
      <td>
        <span className="no-duty" aria-label={t('matrix.none')} role="img" />
      </td>
    );
  }
  const words = t('matrix.cell', { label, leads: cell.leads, coordinates: cell.coordinates });
  return (
    <td>
      <button
        type="button"
        className="cell"
        data-explicit={cell.explicit}
        aria-pressed={open}
        aria-label={words}
        title={words}
        onClick={onOpen}
      >
        <span data-lead={shadeOf(cell.leads)}>{cell.leads > 0 && number(cell.leads)}</span>
        <span data-coordinate={shadeOf(cell.coordinates)}>{cell.coordinates > 0 && number(cell.coordinates)}</span>
      </button>
    </td>
  );
}

function Opened({ open, rows }: { open: OpenCell; rows: readonly MatrixRow[] }) {
  const { t } = useTranslation();
  const graph = useGraph();
  const does = (agencies: readonly { readonly id: string }[]) => agencies.some((agency) => agency.id === open.agency);
  const duties = dutiesUnder(open.directive, [...graph.duties.values()]).filter(
    (duty) => does(duty.leads) || does(duty.coordinators),
  );
  const agency = rows.find((row) => row.agency.id === open.agency)?.agency.name ?? '';
  const directive = graph.documents.get(open.directive);
  return (
    <section className="table-frame opened" aria-live="polite">
      <h2>
        {t('matrix.opened', {
          agency: capitalised(agency),
          directive: directive ? nameOf(directive) : '',
          count: duties.length,
        })}
      </h2>
      <DutyRows duties={duties} total={duties.length} directive={open.directive} />
    </section>
  );
}

function MatrixLegend() {
  const { t } = useTranslation();
  const steps = ['1', '2–3', '4–6', '7–12', '13+'];
  return (
    <p className="matrix-legend">
      {(['lead', 'coordinate'] as const).map((role) => (
        <span key={role}>
          {steps.map((step, at) => (
            <i key={step} className="swatch" {...{ [`data-${role}`]: at + 1 }}>
              {step}
            </i>
          ))}
          {t(`canvas.${role}`)}
        </span>
      ))}
      <span>
        <i className="swatch outlined" />
        {t('bases.EXPLICIT')}
      </span>
      <span>
        <i className="swatch dashed" />
        {t('bases.INHERITED')}
      </span>
    </p>
  );
}
