import type { Core } from 'cytoscape';
import { useLayoutEffect } from 'react';
import type { Picture, PictureLink } from '../../graph/picture.ts';
import type { DutyChain, Trace } from '../../graph/trace.ts';
import type { Visible } from '../../graph/visible.ts';

/** Marks what the selection lights (`lineage`), the chain that is followed (`current`) and what is off it (`faded`). */
export function useTraceClasses(
  core: Core | null,
  picture: Picture,
  trace: Trace | null,
  chains: readonly DutyChain[],
  followed: ReadonlySet<string>,
): void {
  useLayoutEffect(() => {
    if (!core) return;
    core.batch(() => {
      core.elements().removeClass('lineage faded current lit-INHERITED lit-LEGAL_BASIS');
      if (!trace) return;
      const firm = new Set(
        chains.flatMap(({ duty, chain }) =>
          chain.basis === 'EXPLICIT' ? chain.steps.map((step) => `${duty.id} ${step.id}`) : [],
        ),
      );
      for (const node of picture.nodes)
        core.getElementById(node.id).addClass(trace.nodes.has(node.id) ? 'lineage' : 'faded');
      for (const link of picture.links) {
        const line = core.getElementById(link.id);
        line.addClass(trace.links.has(link.id) ? 'lineage' : 'faded');
        if (!trace.links.has(link.id)) continue;
        if (!link.uses.some((use) => firm.has(`${use.duty} ${use.link}`))) line.addClass(weakerBasis(link, trace));
        if (isFollowed(link, followed, trace)) line.addClass('current');
      }
    });
  }, [core, picture, trace, chains, followed]);
}

/** A chain that is only inherited, or only rests on a legal basis, is drawn so from end to end. */
function weakerBasis(link: PictureLink, trace: Trace): string {
  if (link.style === 'LEADS' || link.style === 'COORDINATES') return '';
  const bases = link.uses.filter((use) => trace.duties.has(use.duty)).map((use) => use.basis);
  if (bases.includes('INHERITED')) return 'lit-INHERITED';
  return bases.includes('LEGAL_BASIS') ? 'lit-LEGAL_BASIS' : '';
}

function isFollowed(link: PictureLink, followed: ReadonlySet<string>, trace: Trace): boolean {
  return link.uses.some((use) => trace.duties.has(use.duty) && followed.has(use.link));
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
