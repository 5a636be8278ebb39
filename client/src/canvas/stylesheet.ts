import type { StylesheetJson } from 'cytoscape';
import { SIZES } from '../graph/layout/sizes.ts';
import type { LinkStyle } from '../graph/picture.ts';
import type { Palette } from './palette.ts';

/** Dash patterns by what states a link; an empty one is a solid line. */
export const DASHES: Record<LinkStyle, readonly number[]> = {
  EXPLICIT: [],
  INHERITED: [8, 4],
  LEGAL_BASIS: [3, 3],
  INFERRED: [0.1, 4.5],
  MENTION: [],
  AMBIGUOUS: [2, 4],
  LEADS: [],
  COORDINATES: [],
};
/** Widths of lines in px. */
export const WIDTHS: Record<LinkStyle, number> = {
  EXPLICIT: 1.75,
  INHERITED: 1.4,
  LEGAL_BASIS: 1.75,
  INFERRED: 2.2,
  MENTION: 1,
  AMBIGUOUS: 1.75,
  LEADS: 1.5,
  COORDINATES: 1.5,
};

/** Colours of lines by what states them. */
export function lineColours(palette: Palette): Record<LinkStyle, string> {
  return {
    EXPLICIT: palette.link,
    INHERITED: palette.linkInherited,
    LEGAL_BASIS: palette.link,
    INFERRED: palette.link,
    MENTION: palette.linkMention,
    AMBIGUOUS: palette.missing,
    LEADS: palette.linkLead,
    COORDINATES: palette.linkCoordinate,
  };
}

/** How nodes and links look; the cards themselves are pictures. */
export function stylesheetOf(palette: Palette, dark: boolean): StylesheetJson {
  const colours = lineColours(palette);
  return [
    {
      selector: 'node',
      style: {
        shape: 'rectangle',
        width: 'data(width)',
        height: 'data(height)',
        'background-opacity': 0,
        'border-width': 0,
        'overlay-opacity': 0,
      },
    },
    {
      selector: 'node[picture]',
      style: {
        'background-image': 'data(picture)',
        'background-width': '100%',
        'background-height': '100%',
        'background-clip': 'none',
        'background-image-containment': 'over',
      },
    },
    {
      selector: 'node.far',
      style: {
        'background-image': 'none',
        'background-color': palette.surface,
        'background-opacity': 1,
        'border-width': 1.5,
        'border-color': palette.control,
      },
    },
    {
      selector: 'node.far[system = "party"]',
      style: { shape: 'cut-rectangle', 'border-color': palette.party, 'border-width': 3 },
    },
    {
      selector: 'node.far[system = "state"]',
      style: { shape: 'round-rectangle', 'border-color': palette.state, 'border-width': 3 },
    },
    { selector: 'node.far[held = "false"]', style: { 'border-style': 'dashed' } },
    {
      selector: 'node.far[name]',
      style: {
        label: 'data(name)',
        color: palette.ink,
        'font-family': 'Be Vietnam Pro',
        'font-size': 18,
        'font-weight': 700,
        'text-valign': 'center',
        'text-max-width': 'data(width)' as never,
        'text-wrap': 'ellipsis',
        'min-zoomed-font-size': 7,
      },
    },
    { selector: 'node.away', style: { display: 'none' } },
    {
      selector: 'edge',
      style: {
        'curve-style': 'straight',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        'source-endpoint': 'data(out)' as never,
        'target-endpoint': 'data(into)' as never,
        'edge-distances': 'endpoints' as never,
        'overlay-opacity': 0,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.bent',
      style: {
        'curve-style': 'round-segments',
        'segment-weights': 'data(weights)' as never,
        'segment-distances': 'data(distances)' as never,
        'segment-radii': [SIZES.corner],
        'radius-type': 'arc-radius',
      },
    },
    {
      selector: 'edge.curved',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-weights': 'data(weights)' as never,
        'control-point-distances': 'data(distances)' as never,
        'target-arrow-shape': 'none',
        width: 'data(thickness)',
        'z-index': 0,
      },
    },
    ...(Object.keys(DASHES) as LinkStyle[]).map((style) => ({
      selector: `edge.${style}`,
      style: {
        'line-color': colours[style],
        'target-arrow-color': colours[style],
        ...(style === 'LEADS' || style === 'COORDINATES' ? {} : { width: WIDTHS[style] }),
        ...dashed(style),
      },
    })),
    { selector: 'edge.plain', style: { width: 1, 'line-style': 'solid' } },
    {
      selector: 'edge.AMBIGUOUS',
      style: {
        label: '?',
        color: palette.surface,
        'font-family': 'Be Vietnam Pro',
        'font-size': 11,
        'font-weight': 700,
        'text-background-color': palette.missing,
        'text-background-opacity': 1,
        'text-background-padding': '3px',
        'text-background-shape': 'roundrectangle',
      },
    },
    { selector: 'edge.faded', style: { opacity: dark ? 0.2 : 0.16 } },
    {
      selector: 'edge.lineage',
      style: { 'line-color': palette.accent, 'target-arrow-color': palette.accent, 'z-index': 5 },
    },
    { selector: 'edge.lit-INHERITED', style: { width: 1.75, ...dashed('INHERITED') } },
    { selector: 'edge.lit-LEGAL_BASIS', style: { width: 1.75, ...dashed('LEGAL_BASIS') } },
    { selector: 'edge.current', style: { width: 3.5, 'line-style': 'solid', 'arrow-scale': 0.75, 'z-index': 9 } },
    { selector: 'edge.hovered', style: { 'z-index': 8, 'line-color': palette.ink, 'target-arrow-color': palette.ink } },
    { selector: 'edge.away', style: { display: 'none' } },
  ];
}

function dashed(style: LinkStyle) {
  const pattern = DASHES[style];
  if (pattern.length === 0) return { 'line-style': 'solid' as const };
  return {
    'line-style': 'dashed' as const,
    'line-dash-pattern': [...pattern],
    'line-dash-offset': 'data(phase)' as never,
    'line-cap': style === 'INFERRED' ? ('round' as const) : ('butt' as const),
  };
}
