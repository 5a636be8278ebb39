import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { usePlan } from '../app/plan-context.ts';
import { RelationsDocument, type RelationsQuery } from '../generated/operations.ts';
import { GROWING, growthOf, growthToken } from '../graph/growth.ts';
import type { Picture, PictureNode } from '../graph/picture.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { walkMenu } from './walk-menu.ts';

export interface OpenMenu {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
}

interface Item {
  readonly key: string;
  readonly words: string;
  readonly act: () => void;
}

/** What can be done to a node, by right click or the menu key. */
export function NodeMenu(props: {
  menu: OpenMenu;
  picture: Picture;
  /** Sizes of the canvas, which the menu does not leave. */
  room: { readonly width: number; readonly height: number };
  onZoom: () => void;
  onCopy: (what: 'link' | 'query') => void;
  onClose: () => void;
}) {
  const { menu, picture, room, onZoom, onCopy, onClose } = props;
  const { t } = useTranslation();
  const { select, hide, toggleSection, togglePin, pinned } = useExplorer();
  const list = useRef<HTMLDivElement>(null);
  const node = picture.nodes.find((candidate) => candidate.id === menu.id);
  const relations = useRelationItems(node ?? null);
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
    const leave = (event: PointerEvent) => !list.current?.contains(event.target as Node) && onClose();
    addEventListener('pointerdown', leave);
    return () => removeEventListener('pointerdown', leave);
  }, [onClose]);
  if (!node) return null;
  const item = (key: string, act: () => void): Item => ({ key, words: t(`menu.${key}`), act });
  const items = [
    item('trace', () => select(menu.id)),
    ...(node.kind === 'section' ? [item(node.unfolded ? 'fold' : 'unfold', () => toggleSection(menu.id))] : []),
    item('zoom', onZoom),
    ...relations,
    item(pinned.has(menu.id) ? 'unpin' : 'pin', () => togglePin(menu.id)),
    item('hide', () => hide(menu.id)),
    item('copyLink', () => onCopy('link')),
    item('copyQuery', () => onCopy('query')),
  ];
  return (
    <div
      className="node-menu"
      role="menu"
      aria-label={t('menu.label')}
      ref={list}
      style={placeWithin(menu.at, room)}
      onKeyDown={(event) => walkMenu(event, onClose)}
    >
      {items.map(({ key, words, act }) => (
        <button key={key} type="button" role="menuitem" tabIndex={-1} onClick={() => (act(), onClose())}>
          {words}
        </button>
      ))}
    </div>
  );
}

/** Each relation that a document has, both ways, with its count; more of one that is open already; and the way back. */
function useRelationItems(node: PictureNode | null): Item[] {
  const { t } = useTranslation();
  const { graph } = usePlan();
  const { grow, ungrow, grown } = useExplorer();
  const isDocument = node?.kind === 'document';
  const [{ data }] = useQuery({ query: RelationsDocument, variables: { id: node?.id ?? '' }, pause: !isDocument });
  if (!isDocument || !graph || data?.node?.__typename !== 'Document') return [];
  const counts = data.node;
  const own = grown.map(growthOf).filter((growth) => growth?.from === node.id);
  const items = GROWING.flatMap((type) =>
    (['OUT', 'IN'] as const).flatMap((direction): Item[] => {
      const count = countOf(counts, `${type}_${direction}`);
      const open = own.find((growth) => growth?.type === type && growth.direction === direction);
      const read = graph.grown.find(
        (one) => one.growth === open || (open && growthToken(one.growth) === growthToken(open)),
      )?.read;
      if (count === 0 || (open && read !== undefined && read >= count)) return [];
      const next = { from: node.id, type, direction, pages: (open?.pages ?? 0) + 1 };
      const words = t(`expand.${type}_${direction}`);
      return [
        {
          key: growthToken(next),
          words:
            open && read !== undefined
              ? t('expand.more', { words, read, count })
              : t('expand.counted', { words, count }),
          act: () => grow(growthToken(next), graph.plan.id, open ? growthToken(open) : undefined),
        },
      ];
    }),
  );
  return own.length === 0 ? items : [...items, { key: 'ungrow', words: t('menu.ungrow'), act: () => ungrow(node.id) }];
}

type Counts = Extract<NonNullable<RelationsQuery['node']>, { __typename: 'Document' }>;

function countOf(counts: Counts, key: string): number {
  return (counts as unknown as Record<string, { totalCount: number } | undefined>)[key]?.totalCount ?? 0;
}

/** Opens towards the middle of the canvas, so that it never leaves it. */
function placeWithin({ x, y }: OpenMenu['at'], { width, height }: { readonly width: number; readonly height: number }) {
  const [right, below] = [x > width / 2, y > height / 2];
  return {
    ...(right ? { right: Math.max(4, width - x) } : { left: Math.max(4, x) }),
    ...(below ? { bottom: Math.max(4, height - y) } : { top: Math.max(4, y) }),
    maxHeight: Math.max(120, (below ? y : height - y) - 8),
  };
}
