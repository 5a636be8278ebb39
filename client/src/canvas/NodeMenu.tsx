import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../graph/picture.ts';
import { useExplorer } from '../state/use-explorer.ts';

export interface OpenMenu {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
}

/** What can be done to a node, by right click or the menu key. */
export function NodeMenu({ menu, picture, onClose }: { menu: OpenMenu; picture: Picture; onClose: () => void }) {
  const { t } = useTranslation();
  const { select, hide, toggleSection } = useExplorer();
  const list = useRef<HTMLDivElement>(null);
  const node = picture.nodes.find((candidate) => candidate.id === menu.id);
  useEffect(() => {
    list.current?.querySelector('button')?.focus();
    const leave = (event: PointerEvent) => !list.current?.contains(event.target as Node) && onClose();
    addEventListener('pointerdown', leave);
    return () => removeEventListener('pointerdown', leave);
  }, [onClose]);
  if (!node) return null;
  const items = [
    { key: 'trace', act: () => select(menu.id) },
    ...(node.kind === 'section' ? [{ key: node.unfolded ? 'fold' : 'unfold', act: () => toggleSection(menu.id) }] : []),
    { key: 'hide', act: () => hide(menu.id) },
    { key: 'copyLink', act: () => copyLink(menu.id) },
  ];
  return (
    <div className="node-menu" role="menu" ref={list} style={{ left: menu.at.x, top: menu.at.y }} onKeyDown={walk}>
      {items.map((item) => (
        <button key={item.key} type="button" role="menuitem" onClick={() => (item.act(), onClose())}>
          {t(`menu.${item.key}`)}
        </button>
      ))}
    </div>
  );

  function walk(event: React.KeyboardEvent) {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape') onClose();
    else if (step !== 0) buttons.at((at + step) % buttons.length)?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }
}

function copyLink(id: string): void {
  const url = new URL(location.href);
  url.searchParams.set('select', id);
  void navigator.clipboard.writeText(url.href);
}
