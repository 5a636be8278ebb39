import { useCallback, useMemo, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFollowed } from '../app/use-followed.ts';
import { usePlan } from '../app/plan-context.ts';
import { stepNumbers } from '../graph/followed.ts';
import { litOf } from '../graph/lit.ts';
import type { MoreNode } from '../graph/picture.ts';
import type { PlanGraph } from '../graph/plan-graph.ts';
import { queryOfScreen } from '../graph/query-of-screen.ts';
import type { Visible } from '../graph/visible.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { Bands } from './Bands.tsx';
import { CanvasNote } from './CanvasNote.tsx';
import { ColumnChips } from './ColumnChips.tsx';
import { elementsOf } from './elements.ts';
import type { CanvasHandle } from './handle.ts';
import { Headings } from './Headings.tsx';
import { HoverCard, type Hovered } from './HoverCard.tsx';
import { useCanvasKeys } from './hooks/use-canvas-keys.ts';
import { useCards } from './hooks/use-cards.ts';
import { useTraceClasses, useVisibility } from './hooks/use-classes.ts';
import { useContents } from './hooks/use-contents.ts';
import { useCytoscape } from './hooks/use-cytoscape.ts';
import { useElements } from './hooks/use-elements.ts';
import { useGestures } from './hooks/use-gestures.ts';
import { useHandle } from './hooks/use-handle.ts';
import type { Placed } from './hooks/use-layout.ts';
import { useReveal } from './hooks/use-reveal.ts';
import { useSheet } from './hooks/use-sheet.ts';
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
  visible: Visible;
  placed: Placed;
  size: Size;
}) {
  const { graph, visible, size } = props;
  const { picture, layout } = props.placed;
  const { t } = useTranslation();
  const { selected, theme, select, toggleSection, pinned, filter, grown, grow } = useExplorer();
  const { trace, chains } = usePlan();
  const followed = useFollowed();
  const [host, setHost] = useState<HTMLElement | null>(null);
  const [container, setContainer] = useState<HTMLElement | null>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const palette = useMemo(() => readPalette(theme), [theme]);
  const core = useCytoscape(container);

  const elements = useMemo(() => elementsOf(picture, layout), [picture, layout]);
  const contents = useContents(picture);
  const steps = useMemo(() => stepNumbers(followed?.chain ?? null), [followed]);
  const lit = useMemo(() => {
    const links = new Set(followed?.chain.steps.map((step) => step.id));
    return trace ? litOf(picture, trace, chains, links) : null;
  }, [picture, trace, chains, followed]);
  const marks = useMemo(
    () => ({ selected, hovered: hovered?.id ?? null, pinned, trace, steps }),
    [selected, hovered, pinned, trace, steps],
  );
  const unfold = useOneOfTwo(toggleSection);
  const plan = graph.plan.id;
  const gestures = useMemo(
    () => ({
      select,
      unfold,
      more: (id: string) => {
        const node = picture.nodes.find((one): one is MoreNode => one.kind === 'more' && one.id === id);
        if (node?.next) grow(node.next.token, plan, node.next.instead);
      },
      hover: (id: string | null, at: { x: number; y: number }) => setHovered(id ? { id, at } : null),
      openMenu: (id: string, at: { x: number; y: number }) => setMenu({ id, at }),
    }),
    [select, unfold, grow, picture, plan],
  );
  const openMenu = useCallback(
    (id: string) => setMenu({ id, at: core?.getElementById(id).renderedPosition() ?? { x: 0, y: 0 } }),
    [core],
  );
  const closeMenu = useCallback(() => {
    setMenu(null);
    container?.focus();
  }, [container]);

  useStylesheet(core, palette, theme === 'dark');
  useElements(core, elements, visible);
  useCards(core, contents, layout, palette, Math.max(2, Math.ceil(devicePixelRatio)), marks);
  useVisibility(core, picture, visible);
  useTraceClasses(core, picture, visible, lit);
  useSharedViewport(core, host);
  useWheel(core, container);
  useBounds(core, layout);
  useReveal(core, selected, layout);
  useGestures(core, gestures);
  const sheet = useSheet({ graph, picture, layout, visible, contents, marks, lit, palette });
  const handle = useHandle(props.handle, core, menu?.id ?? selected, sheet);
  const press = useCanvasKeys(graph, picture, layout, visible, handle, openMenu);

  const copy = (what: 'link' | 'query') => {
    const link = new URL(location.href);
    link.searchParams.set('select', menu?.id ?? '');
    const words = what === 'link' ? link.href : queryOfScreen(graph, picture, visible, filter, grown);
    navigator.clipboard.writeText(words).then(
      () => setNote(t(`menu.copied.${what}`)),
      () => setNote(t('menu.copied.failed')),
    );
  };

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
          onKeyDown={press}
        />
        <p id="canvas-keys" className="visually-hidden">
          {t('canvas.keys')}
        </p>
        {hovered && !menu && <HoverCard hovered={hovered} picture={picture} room={size} />}
        {menu && (
          <NodeMenu
            key={menu.id}
            menu={menu}
            picture={picture}
            room={{ width: size.width, height: size.height - HEADINGS }}
            onZoom={() => handle?.zoomToSelection()}
            onCopy={copy}
            onClose={closeMenu}
          />
        )}
        <CanvasNote words={note} onEnd={() => setNote(null)} />
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
