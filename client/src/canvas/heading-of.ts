import type { TFunction } from 'i18next';
import type { Column } from '../graph/layout/layout.ts';
import { nameOf } from '../graph/naming.ts';
import type { PlanGraph } from '../graph/plan-graph.ts';

/** What stands in a column, in words. */
export function headingOf(column: Column, graph: PlanGraph, t: TFunction): string {
  if (column.kind === 'agencies') return t('canvas.agencies');
  if (column.kind === 'sections') return t('canvas.sectionsOf', { name: nameOf(graph.plan) });
  return t(`ranks.${column.rank ?? 'UNKNOWN'}`);
}
