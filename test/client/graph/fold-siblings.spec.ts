import { describe, expect, test } from '@jest/globals';
import { foldSiblings } from '../../../client/src/graph/fold-siblings.ts';
import { layoutInput } from '../../../client/src/graph/layout/layout-input.ts';
import { layOut } from '../../../client/src/graph/layout/layout.ts';
import { buildPicture } from '../../../client/src/graph/picture.ts';
import { aPlan, type Place } from './a-plan.ts';

const many = (count: number, sections = 1) =>
  Array.from({ length: count }, (_, at) => ({
    path: `${1 + (at % sections)}.${at}`,
    chains: [{ basis: 'EXPLICIT' as const, to: [`doc ${at % 400}`] }],
    leads: [`sở ${at % 40}`],
  }));
const places = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`doc ${at}`, 'centre S' as Place]));

describe('a picture of too many nodes', () => {
  const graph = aPlan(places, many(3000, 3));
  const unfolded = new Set(graph.sections.map((section) => section.id));
  const whole = buildPicture(graph, unfolded, null);
  const folded = foldSiblings(whole, 500, new Set(['#1.2997', 'doc 399']));

  test('holds as many as it may, and says how many stand behind each counted node', () => {
    expect(whole.nodes.length).toBeGreaterThan(3000);
    expect(folded.nodes.length).toBeLessThanOrEqual(500);
    const counted = folded.nodes.reduce((sum, node) => sum + (node.kind === 'more' ? node.count : 1), 0);
    expect(counted).toBe(whole.nodes.length);
  });

  test('keeps what is selected or pinned', () => {
    const ids = folded.nodes.map((node) => node.id);
    expect(ids).toEqual(expect.arrayContaining(['#1.2997', 'doc 399']));
  });

  test('loses no line: those of what is folded belong to the counted node', () => {
    const ids = new Set(folded.nodes.map((node) => node.id));
    for (const link of folded.links) expect([ids.has(link.source), ids.has(link.target)]).toEqual([true, true]);
    const uses = (links: typeof whole.links) => links.reduce((sum, link) => sum + link.uses.length, 0);
    expect(uses(folded.links)).toBe(uses(whole.links));
  });

  test('has a place for every node', () => {
    const layout = layOut(layoutInput(graph, folded), { width: 1208, height: 708 });
    expect(layout.boxes.size).toBe(folded.nodes.length);
  });
});

test('a picture that fits is left as it is', () => {
  const graph = aPlan(places, many(5));
  const picture = buildPicture(graph, new Set(), null);
  expect(foldSiblings(picture, 2000, new Set())).toBe(picture);
});

test('two thousand nodes are laid out in less than 50 ms of the processor', () => {
  const graph = aPlan(places, many(1560, 12));
  const picture = buildPicture(graph, new Set(graph.sections.map((section) => section.id)), null);
  expect(picture.nodes.length).toBeGreaterThan(1950);
  const input = layoutInput(graph, picture);
  layOut(input, { width: 1208, height: 708 });
  const costs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    layOut(input, { width: 1208, height: 708 });
    const { user } = process.cpuUsage(before);
    return user / 1000;
  });
  expect(Math.min(...costs)).toBeLessThan(50);
});
