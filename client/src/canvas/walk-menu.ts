import type { KeyboardEvent } from 'react';

/** The keys of a menu (WAI-ARIA): up, down, Home, End and first letters walk; Escape and Tab leave. */
export function walkMenu(event: KeyboardEvent<HTMLElement>, onClose: () => void): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role^=menuitem]')];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const letter = event.key.length === 1 ? event.key.toLowerCase() : null;
  const to = {
    ArrowDown: () => items[(at + 1) % items.length],
    ArrowUp: () => items.at(at - 1),
    Home: () => items[0],
    End: () => items.at(-1),
  }[event.key];
  if (event.key === 'Escape' || event.key === 'Tab') onClose();
  else if (to) to()?.focus();
  else if (letter && letter !== ' ')
    [...items.slice(at + 1), ...items].find((item) => item.textContent?.toLowerCase().startsWith(letter))?.focus();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
