import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePlan } from '../app/plan-context.ts';
import { readable } from '../graph/naming.ts';
import type { PlanDuty, PlanGraph } from '../graph/plan-graph.ts';
import type { Section } from '../graph/sections.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';

/**
 * Sections and duties as a tree: every answer that the canvas gives, by keyboard. Names start with the path. A section is
 * open while it is unfolded on the canvas or holds the selection.
 */
export function Outline({ graph }: { graph: PlanGraph }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { shownDuties } = usePlan();
  const tree = useRef<HTMLUListElement>(null);
  return (
    <div className="outline">
      <div className="pane-heading">
        <h3>{t('finder.outline')}</h3>
        <span className="count">
          {shownDuties.size < graph.duties.size
            ? t('finder.of', { shown: number(shownDuties.size), all: number(graph.duties.size) })
            : number(graph.duties.size)}
        </span>
      </div>
      <ul role="tree" aria-label={t('finder.outline')} ref={tree} onKeyDown={(event) => walkTree(event, tree.current)}>
        {graph.sections.map((section, place) => (
          <SectionItem key={section.id} section={section} graph={graph} first={place === 0} />
        ))}
      </ul>
    </div>
  );
}

function SectionItem({ section, graph, first }: { section: Section; graph: PlanGraph; first: boolean }) {
  const { shownDuties } = usePlan();
  const { number } = useFormats();
  const { expanded, selected, select, toggleSection } = useExplorer();
  const duties = section.duties
    .map((id) => graph.duties.get(id) as PlanDuty)
    .filter((duty) => shownDuties.has(duty.id) || duty.id === selected);
  const open = expanded.has(section.id) || expanded.has(section.path) || section.duties.includes(selected ?? '');
  const heading = readable(section.heading);
  const Chevron = open ? IconChevronDown : IconChevronRight;
  if (duties.length === 0) return null;
  return (
    <li
      role="treeitem"
      aria-expanded={open}
      aria-selected={selected === section.id}
      aria-label={`${section.path} ${heading}, ${number(duties.length)}`}
      tabIndex={selected === section.id || (first && !selected) ? 0 : -1}
      data-toggle={section.id}
      onKeyDown={(event) => act(event, () => select(section.id))}
    >
      <div className="tree-row section-row" data-selected={selected === section.id}>
        <button
          type="button"
          className="tree-toggle"
          tabIndex={-1}
          aria-hidden
          onClick={() => toggleSection(section.id)}
        >
          <Chevron size={14} stroke={2} />
        </button>
        <div className="tree-name" onClick={() => select(section.id)}>
          <b>{section.path}</b> <span>{heading}</span>
        </div>
        <span className="count">{number(duties.length)}</span>
      </div>
      {open && (
        <ul role="group">
          {duties.map((duty) => (
            <DutyItem key={duty.id} duty={duty} />
          ))}
        </ul>
      )}
    </li>
  );
}

function DutyItem({ duty }: { duty: PlanDuty }) {
  const { t } = useTranslation();
  const { selected, select } = useExplorer();
  const { trace } = usePlan();
  const own = duty.chains.some((chain) => chain.basis === 'EXPLICIT');
  const lit = selected !== duty.id && trace?.duties.has(duty.id);
  return (
    <li
      role="treeitem"
      aria-selected={selected === duty.id}
      aria-label={`${duty.path} ${duty.text}`}
      tabIndex={selected === duty.id ? 0 : -1}
      onKeyDown={(event) => act(event, () => select(duty.id))}
    >
      <div
        className="tree-row duty-row"
        data-selected={selected === duty.id}
        data-lit={lit}
        onClick={() => select(duty.id)}
      >
        <b>{duty.path}</b>
        <span className="duty-text">{duty.text}</span>
        {own && <i className="own-mark" title={t('finder.ownMark')} />}
      </div>
    </li>
  );
}

function act(event: KeyboardEvent, choose: () => void): void {
  if (event.target !== event.currentTarget || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  event.stopPropagation();
  choose();
}

/** The keys of a tree (WAI-ARIA): up and down walk, left and right fold, Home and End go to the ends. */
function walkTree(event: KeyboardEvent, tree: HTMLElement | null): void {
  const items = [...(tree?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const item = items[at];
  if (!item) return;
  const open = item.getAttribute('aria-expanded');
  const toggle = () => item.querySelector<HTMLElement>('.tree-toggle')?.click();
  const to = {
    ArrowDown: () => items[at + 1]?.focus(),
    ArrowUp: () => items[at - 1]?.focus(),
    Home: () => items[0]?.focus(),
    End: () => items.at(-1)?.focus(),
    ArrowRight: () => (open === 'false' ? toggle() : open === 'true' && items[at + 1]?.focus()),
    ArrowLeft: () =>
      open === 'true' ? toggle() : item.parentElement?.closest<HTMLElement>('[role=treeitem]')?.focus(),
  }[event.key];
  if (!to) return;
  event.preventDefault();
  to();
}
