import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { Lit } from '../../graph/lit.ts';
import type { Picture } from '../../graph/picture.ts';
import type { Visible } from '../../graph/visible.ts';

/** Marks what the selection lights and what is off it; null while nothing is traced. */
export function useTraceClasses(
  core: Core | null,
  picture: Picture,
  visible: Visible,
  lit: ReadonlyMap<string, readonly Lit[]> | null,
): void {
  useLayoutEffect(() => {
    core?.batch(() => {
      core.elements('.lineage, .faded').removeClass('lineage faded current lit-INHERITED lit-LEGAL_BASIS');
      for (const [id, classes] of lit ?? []) core.getElementById(id).addClass(classes.join(' '));
    });
    // A new picture, or a line that is shown for the first time, brings elements without classes.
  }, [core, picture, visible, lit]);
}

/** Takes off the canvas what the filter leaves out; nothing moves. */
export function useVisibility(core: Core | null, picture: Picture, visible: Visible): void {
  useLayoutEffect(() => {
    core?.batch(() => {
      for (const { id } of picture.nodes) core.getElementById(id).toggleClass('away', !visible.nodes.has(id));
      for (const { id } of picture.links) core.getElementById(id).toggleClass('away', !visible.links.has(id));
    });
  }, [core, picture, visible]);
}
