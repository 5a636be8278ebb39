import { Trans } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { useFormats } from '../i18n/use-formats.ts';

/** Says how many duties the filter leaves, where it leaves some out. */
export function FilteredNote() {
  const { number } = useFormats();
  const { graph, shownDuties } = usePlan();
  if (!graph || shownDuties.size === graph.duties.size) return null;
  const values = { shown: number(shownDuties.size), duties: number(graph.duties.size) };
  return (
    <>
      {' '}
      <Trans i18nKey="sentence.filtered" values={values} components={{ b: <b /> }} />
    </>
  );
}
