import { useLayoutEffect, useRef } from 'react';

/** A dialog that is open as long as it is there; the browser keeps the focus in it, and Escape closes it. */
export function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  // Before its parts take the focus.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return dialog;
}
