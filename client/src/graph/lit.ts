import type { Picture, PictureLink } from './picture.ts';
import type { DutyChain, Trace } from './trace.ts';

/** How a node or line stands to what is selected, as classes of the canvas. */
export type Lit = 'lineage' | 'faded' | 'current' | 'lit-INHERITED' | 'lit-LEGAL_BASIS';

/**
 * What the selection lights (`lineage`), what is off it (`faded`), and the chain that is followed (`current`). A chain that is
 * only inherited, or only rests on a legal basis, is drawn so from end to end.
 */
export function litOf(
  picture: Picture,
  trace: Trace,
  chains: readonly DutyChain[],
  followed: ReadonlySet<string>,
): Map<string, Lit[]> {
  const firm = new Set(
    chains.flatMap(({ duty, chain }) =>
      chain.basis === 'EXPLICIT' ? chain.steps.map((step) => `${duty.id} ${step.id}`) : [],
    ),
  );
  const lit = new Map<string, Lit[]>();
  for (const node of picture.nodes) lit.set(node.id, [trace.nodes.has(node.id) ? 'lineage' : 'faded']);
  for (const link of picture.links) lit.set(link.id, litLink(link));
  return lit;

  function litLink(link: PictureLink): Lit[] {
    if (!trace.links.has(link.id)) return ['faded'];
    const isFirm = link.uses.some((use) => firm.has(`${use.duty} ${use.link}`));
    const weaker = isFirm ? null : weakerBasis(link, trace);
    const isFollowed = link.uses.some((use) => trace.duties.has(use.duty) && followed.has(use.link));
    return ['lineage', ...(weaker ? [weaker] : []), ...(isFollowed ? ['current' as const] : [])];
  }
}

function weakerBasis(link: PictureLink, trace: Trace): Lit | null {
  if (link.style === 'LEADS' || link.style === 'COORDINATES') return null;
  const bases = link.uses.filter((use) => trace.duties.has(use.duty)).map((use) => use.basis);
  if (bases.includes('INHERITED')) return 'lit-INHERITED';
  return bases.includes('LEGAL_BASIS') ? 'lit-LEGAL_BASIS' : null;
}
