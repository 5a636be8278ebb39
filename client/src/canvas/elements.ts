import type { ElementDefinition } from 'cytoscape';
import type { Layout } from '../graph/layout/layout.ts';
import { leftOf, rightOf, SIZES, type Box, type Point } from '../graph/layout/sizes.ts';
import type { Picture, PictureLink } from '../graph/picture.ts';
import { dashOffset, segmentsOf } from './segments.ts';
import { DASHES } from './stylesheet.ts';

/** In larger pictures thousands of dashed lines lie on one trunk, and drawing each dash takes seconds. */
const DASHED_UP_TO = 300;

/** The picture at its places, as the graph library takes it. Ids are the API's. */
export function elementsOf(picture: Picture, layout: Layout): ElementDefinition[] {
  const nodes = picture.nodes.flatMap((node): ElementDefinition[] => {
    const box = layout.boxes.get(node.id);
    if (!box) return [];
    const { x, y, width, height } = box;
    return [{ group: 'nodes', data: { id: node.id, kind: node.kind, width, height }, position: { x, y } }];
  });
  const links = picture.links.flatMap((link): ElementDefinition[] => {
    const [source, target] = [layout.boxes.get(link.source), layout.boxes.get(link.target)];
    if (!source || !target) return [];
    const plain = link.style === 'INHERITED' && picture.nodes.length > DASHED_UP_TO;
    return [linkElement(link, source, target, layout.routes.get(link.id), plain)];
  });
  return [...nodes, ...links];
}

function linkElement(
  link: PictureLink,
  source: Box,
  target: Box,
  route: readonly Point[] | undefined,
  plain: boolean,
): ElementDefinition {
  const points = pointsOf(source, target, route);
  const [from, to] = [points[0] as Point, points.at(-1) as Point];
  const bent = route !== undefined && points.length > 2;
  const period = DASHES[link.style].reduce((sum, dash) => sum + dash, 0);
  return {
    group: 'edges',
    data: {
      id: link.id,
      source: link.source,
      target: link.target,
      style: link.style,
      count: link.uses.length,
      out: `${from.x - source.x}px ${from.y - source.y}px`,
      into: `${to.x - target.x}px ${to.y - target.y}px`,
      phase: period > 0 && route ? dashOffset(points, SIZES.corner, period) : 0,
      thickness: thicknessOf(link),
      ...segmentsOf(points),
    },
    classes: [link.style, bent ? 'bent' : '', route ? '' : 'curved', plain ? 'plain' : ''].filter(Boolean).join(' '),
  };
}

/** Of a line between section and agency, in px: by its duties, slowly. */
export function thicknessOf(link: PictureLink): number {
  return 0.75 + 0.6 * Math.sqrt(link.uses.length);
}

/** The points that a line goes through: its route, or the handles of a curve from a section to an agency. */
export function pointsOf(source: Box, target: Box, route: readonly Point[] | undefined): readonly Point[] {
  return route ?? curve(source, target);
}

/** Section to agency: out to the right, level at both ends. */
function curve(source: Box, target: Box): Point[] {
  const [from, to] = [
    { x: rightOf(source), y: source.y },
    { x: leftOf(target), y: target.y },
  ];
  const reach = (to.x - from.x) * 0.5;
  return [from, { x: from.x + reach, y: from.y }, { x: to.x - reach, y: to.y }, to];
}
