import type { CollectionReturnValue, Core, ElementDefinition } from 'cytoscape';
import { useLayoutEffect, useRef } from 'react';
import type { Visible } from '../../graph/visible.ts';

/**
 * Brings the canvas to these elements: adds, moves and removes only what differs. A line that is filtered out comes into being
 * when it is first shown: of the lines of a large plan a third is never asked for, and each costs in every frame.
 */
export function useElements(core: Core | null, elements: readonly ElementDefinition[], visible: Visible): void {
  const last = useRef<{ core: Core; elements: readonly ElementDefinition[] } | null>(null);
  useLayoutEffect(() => {
    if (!core) return;
    const isNew = last.current?.core !== core || last.current.elements !== elements;
    last.current = { core, elements };
    core.batch(() => {
      if (isNew) removeOthers(core, elements);
      const missing = elements.filter((element) => {
        const id = element.data.id as string;
        const known = core.getElementById(id);
        if (known.empty()) return element.group === 'nodes' || visible.links.has(id);
        if (isNew) update(known, element);
        return false;
      });
      core.add(missing);
    });
  }, [core, elements, visible]);
}

function removeOthers(core: Core, elements: readonly ElementDefinition[]): void {
  const wanted = new Set(elements.map((element) => element.data.id));
  core
    .elements()
    .filter((element) => !wanted.has(element.id()))
    .remove();
}

function update(known: CollectionReturnValue, element: ElementDefinition): void {
  known.data(element.data);
  if (element.position) known.position(element.position);
  else
    for (const name of ['bent', 'plain'])
      known.toggleClass(name, (element.classes as string).split(' ').includes(name));
}
