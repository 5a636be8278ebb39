import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanGraph } from '../../graph/plan-graph.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { cardStateOf, type Marks } from '../card-states.ts';
import { headingOf } from '../heading-of.ts';
import type { LegendSign, Sheet } from '../sheet/sheet.ts';

const SIGNS = ['EXPLICIT', 'INHERITED', 'LEGAL_BASIS', 'INFERRED', 'MENTION', 'AMBIGUOUS'] as const;

/** What is on screen as a sheet of paper, made when it is asked for. */
export function useSheet(
  shown: Pick<Sheet, 'picture' | 'layout' | 'visible' | 'contents' | 'lit' | 'palette'> & {
    readonly graph: PlanGraph;
    readonly marks: Marks;
  },
): () => Sheet {
  const { t } = useTranslation();
  const { theme } = useExplorer();
  return useCallback(() => {
    const { graph, marks, picture, visible, contents, layout } = shown;
    const links = picture.links.filter((link) => visible.links.has(link.id));
    const documents = picture.nodes.filter((node) => node.kind === 'document' && visible.nodes.has(node.id));
    const has = (test: (node: (typeof documents)[number]) => boolean) => documents.some(test);
    const legend: LegendSign[] = [
      { sign: 'party', words: t('legend.party') },
      { sign: 'state', words: t('legend.state') },
      ...(has((node) => node.kind === 'document' && !node.document.held)
        ? [{ sign: 'ghost', words: t('legend.ghost') } as const]
        : []),
      ...SIGNS.filter((style) => links.some((link) => link.style === style)).map((sign) => ({
        sign,
        words: t(`bases.${sign}`),
      })),
      ...(has((node) => node.kind === 'document' && node.stopped)
        ? [{ sign: 'stopped', words: t('legend.stopped') } as const]
        : []),
      ...(['LEADS', 'COORDINATES'] as const)
        .filter((style) => links.some((link) => link.style === style))
        .map((sign) => ({ sign, words: t(`roles.${sign}`) })),
    ];
    return {
      ...shown,
      legend,
      dark: theme === 'dark',
      stateOf: (id: string) => cardStateOf(id, contents.get(id)?.kind ?? 'more', { ...marks, hovered: null }),
      headings: new Map(layout.columns.map((column) => [column.x, headingOf(column, graph, t)])),
    };
  }, [shown, t, theme]);
}
