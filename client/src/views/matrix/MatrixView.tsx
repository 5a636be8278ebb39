import './matrix.css';
import { parseAsArrayOf, parseAsString, useQueryState } from 'nuqs';
import { useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useGraph, usePlan } from '../../app/plan-context.ts';
import { Shape } from '../../evidence/Shape.tsx';
import { capitalised, nameOf } from '../../graph/naming.ts';
import type { DocumentFacts } from '../../graph/plan-graph.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { DutyRows } from '../audit/DutyRows.tsx';
import { CopyAndDownload } from '../CopyAndDownload.tsx';
import { FilteredNote } from '../FilteredNote.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import { Cell } from './Cell.tsx';
import { matrixOf, type Matrix, type MatrixRow } from './cells.ts';
import { MatrixLegend } from './MatrixLegend.tsx';

/** Agencies against directives: lead and coordinate apart, explicit and inherited told apart, a cell opens its duties. */
export default function MatrixView() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { filter } = useExplorer();
  const { shownDuties } = usePlan();
  const graph = useGraph();
  const [[agency, directive], setOpen] = useQueryState('cell', parseAsArrayOf(parseAsString).withDefault([]));
  const matrix = useMemo(() => matrixOf(graph, shownDuties, filter), [graph, shownDuties, filter]);
  const { rows, directives } = matrix;
  const opened = rows.find((row) => row.agency.id === agency);
  return (
    <ViewFrame
      ready
      sentence={
        <>
          <Trans
            i18nKey="matrix.sentence"
            values={{ agencies: number(rows.length), directives: number(directives.length) }}
            components={{ b: <b />, lead: <b className="lead" />, coordinate: <b className="coordinate" /> }}
          />
          <FilteredNote />
        </>
      }
      tools={<MatrixExport matrix={matrix} />}
    >
      <div className="view-body">
        {rows.length === 0 ? (
          <p className="view-empty">{t('matrix.nothing')}</p>
        ) : (
          <div className="matrix-frame" tabIndex={0} role="region" aria-label={t('views.matrix')}>
            <table className="matrix">
              <thead>
                <tr>
                  <td>{t('matrix.order')}</td>
                  {directives.map((document) => (
                    <DirectiveHead key={document.id} document={document} />
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.agency.id}>
                    <AgencyHead row={row} />
                    {directives.map((document) => (
                      <Cell
                        key={document.id}
                        cell={row.cells.get(document.id)}
                        label={`${capitalised(row.agency.name)}, ${nameOf(document)}`}
                        open={agency === row.agency.id && directive === document.id}
                        onOpen={() => void setOpen([row.agency.id, document.id])}
                      />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
        {opened && directive && <Opened key={`${agency} ${directive}`} row={opened} directive={directive} />}
        <MatrixLegend />
      </div>
    </ViewFrame>
  );
}

function DirectiveHead({ document }: { document: DocumentFacts }) {
  const { select, selected } = useExplorer();
  return (
    <th scope="col" className={document.system === 'PARTY' ? 'party' : 'state'} data-open={document.id === selected}>
      <button type="button" onClick={() => select(document.id)}>
        <Shape system={document.system ?? null} held={document.held} />
        <b>{nameOf(document)}</b>
        <small>{document.issuer?.name}</small>
      </button>
    </th>
  );
}

function AgencyHead({ row: { agency } }: { row: MatrixRow }) {
  const { t } = useTranslation();
  const { select, selected } = useExplorer();
  return (
    <th scope="row" data-open={agency.id === selected}>
      <button type="button" onClick={() => select(agency.id)}>
        {agency.kind === 'COLLECTIVE' && <i className="hit-kind">{t('matrix.collective')}</i>}
        {capitalised(agency.name)}
      </button>
    </th>
  );
}

/** The duties of the cell that is open, each once. */
function Opened({ row, directive }: { row: MatrixRow; directive: string }) {
  const { t } = useTranslation();
  const graph = useGraph();
  const cell = row.cells.get(directive);
  const document = graph.documents.get(directive);
  const duties = [...new Set([...(cell?.leads ?? []), ...(cell?.coordinates ?? [])])];
  return (
    <section
      className="table-frame opened"
      aria-live="polite"
      ref={(section) => section?.scrollIntoView({ block: 'nearest' })}
    >
      <h2>
        {t('matrix.opened', {
          agency: capitalised(row.agency.name),
          directive: document ? nameOf(document) : '',
          count: duties.length,
        })}
      </h2>
      <DutyRows duties={duties} total={duties.length} directive={directive} />
    </section>
  );
}

/** One line for each agency and directive: how many duties it leads and coordinates, on which ground. */
function MatrixExport({ matrix: { rows, directives } }: { matrix: Matrix }) {
  const { t } = useTranslation();
  const columns = [
    t('canvas.agencies'),
    t('audit.document'),
    t('roles.LEADS'),
    t('roles.COORDINATES'),
    t('table.basis'),
  ];
  const lines = rows.flatMap(({ agency, cells }) =>
    directives.flatMap((directive) => {
      const cell = cells.get(directive.id);
      if (!cell) return [];
      const { leads, coordinates, ground } = cell;
      return [
        {
          id: `${agency.id} ${directive.id}`,
          cells: [agency.name, nameOf(directive), leads.length, coordinates.length, t(`bases.${ground}`)],
        },
      ];
    }),
  );
  return <CopyAndDownload name="matrix" columns={columns} rows={lines} />;
}
