import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats.ts';
import { shadeOf, type MatrixCell } from './cells.ts';

/** Left the duties led, right those coordinated, each the darker the more; the outline says the ground. */
export function Cell({
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
  if (!cell) {
    return (
      <td>
        <span className="no-duty" aria-label={t('matrix.none')} role="img" />
      </td>
    );
  }
  const [leads, coordinates] = [cell.leads.length, cell.coordinates.length];
  const words = `${t('matrix.cell', { label, leads, coordinates })}. ${t(`bases.${cell.ground}`)}`;
  return (
    <td>
      <button
        type="button"
        className="cell"
        data-ground={cell.ground}
        aria-pressed={open}
        aria-label={words}
        title={words}
        onClick={onOpen}
      >
        <span data-lead={shadeOf(leads)}>{leads > 0 && number(leads)}</span>
        <span data-coordinate={shadeOf(coordinates)}>{coordinates > 0 && number(coordinates)}</span>
      </button>
    </td>
  );
}
