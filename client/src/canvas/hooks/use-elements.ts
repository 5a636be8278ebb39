import type { Core, ElementDefinition } from 'cytoscape';
import { useLayoutEffect } from 'react';

/** Brings the canvas to these elements: adds, moves and removes only what differs. */
export function useElements(core: Core | null, elements: readonly ElementDefinition[]): void {
  useLayoutEffect(() => {
    if (!core) return;
    core.batch(() => {
      const wanted = new Map(elements.map((element) => [element.data.id as string, element]));
      core
        .elements()
        .filter((element) => !wanted.has(element.id()))
        .remove();
      for (const element of wanted.values()) put(core, element);
    });
  }, [core, elements]);
}

function put(core: Core, element: ElementDefinition): void {
  const known = core.getElementById(element.data.id as string);
  if (known.empty()) {
    core.add(element);
    return;
  }
  known.data(element.data);
  if (element.position) known.position(element.position);
  else
    for (const name of ['bent', 'plain'])
      known.toggleClass(name, (element.classes as string).split(' ').includes(name));
}
