import { describe, expect, test } from '@jest/globals';
import {
  countCoverage,
  countDependants,
  coverageStatus,
  isOrphan,
  reachOf,
  NO_DUTIES,
} from '../../server/graph/coverage.ts';
import { traceLineage, type Bounds, type Lineage } from '../../server/graph/lineage.ts';
import { draw } from './draw.ts';

const WIDE: Bounds = { maxDepth: 8, maxPaths: 200 };

function told({ paths, deadEnds }: Lineage): string[] {
  const chain = (steps: Lineage['paths'][number]['steps']) => steps.map((step) => step.to).join(' ');
  return [
    ...paths.map(({ basis, steps }) => `${basis}: ${chain(steps)}`),
    ...deadEnds.map(({ basis, steps, reason }) => `${basis} stops: ${chain(steps)} (${reason})`),
  ];
}

describe('a duty leads', () => {
  test.each<[string, string, string[]]>([
    [
      'to what its plan implements, as inherited, directly and through a chain',
      `plan IMPLEMENTS 52
       plan IMPLEMENTS 153-ctr
       153-ctr IMPLEMENTS 52`,
      ['INHERITED: plan 52', 'INHERITED: plan 153-ctr 52'],
    ],
    [
      'to what it carries out itself, as explicit, before what it inherits',
      `duty IMPLEMENTS 182-kh
       182-kh IMPLEMENTS 99
       99 IMPLEMENTS 11
       plan IMPLEMENTS 52`,
      ['EXPLICIT: 182-kh 99', 'EXPLICIT: 182-kh 99 11', 'INHERITED: plan 52'],
    ],
    [
      'to what it acts under, as explicit',
      `duty BASED_ON 01`,
      ['EXPLICIT: 01', 'INHERITED stops: plan (CITES_NOTHING)'],
    ],
    [
      'to what it speaks about, as a mention that chains on',
      `duty CITES 153-ctr
       153-ctr IMPLEMENTS 52
       plan IMPLEMENTS 52`,
      ['INHERITED: plan 52', 'MENTION: 153-ctr 52'],
    ],
    [
      'to what its plan only rests on, as legal basis',
      `plan IMPLEMENTS 52
       plan BASED_ON LAW
       52 BASED_ON CONSTITUTION`,
      ['INHERITED: plan 52', 'LEGAL_BASIS: plan LAW', 'LEGAL_BASIS: plan 52 CONSTITUTION'],
    ],
    [
      'by no legal basis to what the plan also implements',
      `plan IMPLEMENTS 52
       plan BASED_ON 52`,
      ['INHERITED: plan 52'],
    ],
    [
      'nowhere below a central document without saying so',
      `duty IMPLEMENTS 60-ctr\nplan IMPLEMENTS 52`,
      ['INHERITED: plan 52', 'EXPLICIT stops: 60-ctr (TEXT_NOT_HELD)'],
    ],
    [
      'to a held text that goes no further, and says that',
      `duty IMPLEMENTS 60-ctr*\nplan IMPLEMENTS 52`,
      ['INHERITED: plan 52', 'EXPLICIT stops: 60-ctr (CITES_NOTHING)'],
    ],
    [
      'to no document twice, even where documents implement each other',
      `duty IMPLEMENTS a\na IMPLEMENTS b\nb IMPLEMENTS a\nb IMPLEMENTS 52\nplan IMPLEMENTS 52`,
      ['EXPLICIT: a b 52', 'INHERITED: plan 52'],
    ],
    [
      'never to its own document',
      `duty IMPLEMENTS a\na IMPLEMENTS plan\nplan IMPLEMENTS 52`,
      ['INHERITED: plan 52', 'EXPLICIT stops: a (TEXT_NOT_HELD)'],
    ],
    [
      'through a suggestion as an inference',
      `duty IMPLEMENTS? 52\nplan IMPLEMENTS 50`,
      ['INHERITED: plan 50', 'INFERRED: 52'],
    ],
    [
      'along CITES never beyond the first step',
      `duty IMPLEMENTS a\na CITES 52\nplan IMPLEMENTS 50`,
      ['INHERITED: plan 50', 'EXPLICIT stops: a (TEXT_NOT_HELD)'],
    ],
  ])('%s', (_, drawing, expected) => {
    expect(told(traceLineage(draw(drawing), WIDE))).toEqual(expected);
  });
});

describe('a bounded lineage', () => {
  const chain = `duty IMPLEMENTS a\na IMPLEMENTS 1\n1 IMPLEMENTS 2\nplan IMPLEMENTS 3`;

  test.each<[string, Bounds, number, boolean]>([
    ['within its bounds says nothing of bounds', { maxDepth: 3, maxPaths: 3 }, 3, false],
    ['cut in depth says so', { maxDepth: 2, maxPaths: 10 }, 2, true],
    ['cut in number says so and still counts all', { maxDepth: 3, maxPaths: 1 }, 3, true],
    ['of one basis counts that one', { maxDepth: 3, maxPaths: 10, bases: ['INHERITED'] }, 1, false],
  ])('%s', (_, bounds, totalCount, bounded) => {
    const lineage = traceLineage(draw(chain), bounds);
    expect(lineage).toMatchObject({ totalCount, bounded });
    expect(lineage.paths).toHaveLength(Math.min(totalCount, bounds.maxPaths));
  });

  test('stays small where chains multiply, and says that it was cut', () => {
    const layers = Array.from({ length: 8 }, (_, layer) => layer);
    const mesh = layers.flatMap((layer) =>
      Array.from(
        { length: 36 },
        (_, i) => `${layer}${'abcdef'[i % 6]} IMPLEMENTS ${layer + 1}${'abcdef'[Math.floor(i / 6)]}`,
      ),
    );
    const lineage = traceLineage(draw([...mesh, 'duty IMPLEMENTS 0a'].join('\n')), { maxDepth: 20, maxPaths: 200 });
    expect(lineage.bounded).toBe(true);
  });
});

describe('coverage', () => {
  test('counts each duty once under every basis it has, suggestions apart', () => {
    const lineages = [
      traceLineage(draw(`plan IMPLEMENTS 52\nplan IMPLEMENTS b\nb IMPLEMENTS 52\nduty IMPLEMENTS 52`), WIDE),
      traceLineage(draw(`duty CITES 52\nduty IMPLEMENTS? 52\nduty IMPLEMENTS! 50`), WIDE),
    ];
    expect(countCoverage(lineages)).toEqual(
      new Map([
        ['52', { ...NO_DUTIES, explicit: 1, inherited: 1, mention: 1, suggested: 1 }],
        ['50', { ...NO_DUTIES, inferred: 1 }],
      ]),
    );
    expect(lineages.map(isOrphan)).toEqual([false, false]);
  });

  test('counts as dependants the duties with a path or a dead end through a document, mentions apart', () => {
    const lineages = [
      traceLineage(draw(`plan IMPLEMENTS 153-ctr\n153-ctr IMPLEMENTS 52\nduty IMPLEMENTS 60-ctr`), WIDE),
      traceLineage(draw(`plan IMPLEMENTS 153-ctr\n153-ctr IMPLEMENTS 52\nduty CITES 50`), WIDE),
    ];
    expect(Object.fromEntries(countDependants(lineages))).toEqual({ plan: 2, '153-ctr': 2, '52': 2, '60-ctr': 1 });
  });

  test.each<[string, string, boolean]>([
    ['that only speaks about directives is an orphan', 'duty CITES 52', true],
    ['with nothing but a suggestion is an orphan', 'duty IMPLEMENTS? 52', true],
    ['whose suggestion a person confirmed is none', 'duty IMPLEMENTS! 52', false],
    ['whose plan rests on a law is none', 'plan BASED_ON LAW', false],
  ])('a duty %s', (_, drawing, orphan) => {
    expect(isOrphan(traceLineage(draw(drawing), WIDE))).toBe(orphan);
  });

  test.each([
    [false, 4, 0, 'TEXT_NOT_HELD'],
    [true, 4, 0, 'UNCOVERED'],
    [true, 4, 3, 'PARTLY_COVERED'],
    [true, 4, 4, 'COVERED'],
    [true, 0, 0, 'UNCOVERED'],
  ] as const)(
    'of a text held: %s, with %i provisions that assign work and %i of them covered, is %s',
    (held, assigning, covered, status) => {
      expect(coverageStatus(held, assigning, covered)).toBe(status);
    },
  );

  test('reaches as far as its strongest basis', () => {
    expect(reachOf({ ...NO_DUTIES, mention: 3, legalBasis: 1 })).toBe('LEGAL_BASIS');
    expect(reachOf({ ...NO_DUTIES, suggested: 2 })).toBeNull();
  });
});
