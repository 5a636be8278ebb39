import { useCallback, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowed } from '../app/use-followed.ts';
import { usePlan } from '../app/plan-context.ts';
import { stepNumbers } from '../graph/followed.ts';
import { layOut } from '../graph/layout/layout.ts';
import type { Picture } from '../graph/picture.ts';
import type { PlanGraph } from '../graph/plan-graph.ts';
import type { Visible } from '../graph/visible.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { Bands } from './Bands.tsx';
import { ColumnChips } from './ColumnChips.tsx';
import { elementsOf } from './elements.ts';
import type { CanvasHandle } from './handle.ts';
import { Headings } from './Headings.tsx';
import { HoverCard, type Hovered } from './HoverCard.tsx';
import { useArrowKeys } from './hooks/use-arrow-keys.ts';
import { useCards } from './hooks/use-cards.ts';
import { useTraceClasses, useVisibility } from './hooks/use-classes.ts';
import { useCytoscape } from './hooks/use-cytoscape.ts';
import { useElements } from './hooks/use-elements.ts';
import { useGestures } from './hooks/use-gestures.ts';
import { useHandle } from './hooks/use-handle.ts';
import { useReveal } from './hooks/use-reveal.ts';
import type { Size } from './hooks/use-size.ts';
import { useStylesheet } from './hooks/use-stylesheet.ts';
import { useBounds, useSharedViewport, useWheel } from './hooks/use-viewport.ts';
import { readPalette } from './palette.ts';
import { NodeMenu, type OpenMenu } from './NodeMenu.tsx';

const HEADINGS = 32;

/** The picture itself. Each effect on the graph library is one hook with one job; the words for readers stand in the tree beside it. */
export function Canvas(props: {
  handle: Ref<CanvasHandle>;
  graph: PlanGraph;
  picture: Picture;
  visible: Visible;
  size: Size;
}) {
  const { handle, graph, picture, visible, size } = props;
  const { t } = useTranslation();
  const { selected, theme, select, toggleSection } = useExplorer();
  const { trace, chains } = usePlan();
  const followed = useFollowed();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const palette = useMemo(() => readPalette(theme), [theme]);
  const core = useCytoscape(container);

  const layout = useMemo(
    () => layOut(graph, picture, { width: size.width, height: size.height - HEADINGS }),
    [graph, picture, size.width, size.height],
  );
  const elements = useMemo(() => elementsOf(picture, layout), [picture, layout]);
  const steps = useMemo(() => stepNumbers(followed?.chain ?? null), [followed]);
  const followedLinks = useMemo(() => new Set(followed?.chain.steps.map((step) => step.id)), [followed]);
  const marks = useMemo(
    () => ({ selected, hovered: hovered?.id ?? null, trace, steps }),
    [selected, hovered, trace, steps],
  );
  const unfold = useOneOfTwo(toggleSection);
  const gestures = useMemo(
    () => ({
      select,
      unfold,
      hover: (id: string | null, at: { x: number; y: number }) => setHovered(id ? { id, at } : null),
      openMenu: (id: string, at: { x: number; y: number }) => setMenu({ id, at }),
    }),
    [select, unfold],
  );

  useStylesheet(core, palette, theme === 'dark');
  useElements(core, elements);
  useCards(core, picture, layout, palette, Math.max(2, Math.ceil(devicePixelRatio)), marks);
  useVisibility(core, picture, visible);
  useTraceClasses(core, picture, trace, chains, followedLinks);
  useSharedViewport(core, host);
  useWheel(core, container);
  useBounds(core, layout);
  useReveal(core, selected, layout);
  useGestures(core, gestures);
  useHandle(handle, core, palette.canvas);
  const pressArrow = useArrowKeys(graph, picture, layout, visible);

  return (
    <div className="canvas-host" ref={setHost}>
      <ColumnChips core={core} columns={layout.columns} />
      <Headings columns={layout.columns} graph={graph} />
      <div className="canvas-view">
        <Bands columns={layout.columns} />
        <div
          id="canvas"
          className="canvas"
          ref={setContainer}
          role="application"
          tabIndex={0}
          aria-label={t('canvas.label', { name: graph.plan.number ?? graph.plan.type })}
          aria-describedby="canvas-keys"
          onKeyDown={pressArrow}
        />
        <p id="canvas-keys" className="visually-hidden">
          {t('canvas.keys')}
        </p>
        {hovered && !menu && <HoverCard hovered={hovered} picture={picture} room={size} />}
        {menu && <NodeMenu menu={menu} picture={picture} onClose={() => setMenu(null)} />}
      </div>
    </div>
  );
}

/** A double click does what a click does, once. */
function useOneOfTwo(act: (id: string) => void): (id: string) => void {
  const last = useRef({ id: '', at: 0 });
  return useCallback(
    (id: string) => {
      const again = last.current.id === id && performance.now() - last.current.at < 350;
      last.current = { id, at: performance.now() };
      if (!again) act(id);
    },
    [act],
  );
}
