import { useEffect } from 'react';
import { VIEWS } from '../state/url-state.ts';
import { useExplorer } from '../state/use-explorer.ts';

/** Keys that work wherever the focus is, save while one types: 1 to 8 a view, Ctrl Z and Ctrl Y, Escape. */
export function useShortcuts(): void {
  const explorer = useExplorer();
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const typing =
        event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [contenteditable]');
      if (typing || event.defaultPrevented) return;
      const key = event.key.toLowerCase();
      const command = event.ctrlKey || event.metaKey;
      const view = VIEWS[Number(key) - 1];
      if (command && key === 'z' && !event.shiftKey) explorer.undo();
      else if (command && (key === 'y' || (key === 'z' && event.shiftKey))) explorer.redo();
      else if (key === 'escape' && explorer.selected) explorer.select(null);
      else if (view && !command && !event.altKey) explorer.show(view);
      else return;
      event.preventDefault();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [explorer]);
}
