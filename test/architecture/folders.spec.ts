import { describe, expect, test } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/project-root.ts';

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly from: string;
      readonly to: string;
      readonly rule: { readonly name: string };
    }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string; readonly comment: string }[] };
  };
}

function cruise(...folders: string[]): Cruise['summary'] {
  const bin = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const json = execFileSync(
    process.execPath,
    [bin, '--output-type', 'json', '--config', '.dependency-cruiser.cjs', ...folders],
    {
      cwd: projectRoot,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  return (JSON.parse(json) as Cruise).summary;
}

/** Each broken rule as the sentence that it stands for. */
function sentences(summary: Cruise['summary']): string[] {
  const comment = new Map(summary.ruleSetUsed.forbidden.map((rule) => [rule.name, rule.comment]));
  return summary.violations.map(({ from, to, rule }) => `${from} imports ${to}. ${comment.get(rule.name)}`);
}

describe('the house', () => {
  test('has folders that import only from those above them in the way of the data', () => {
    const summary = cruise('server', 'client/src');
    expect(summary.totalCruised).toBeGreaterThan(40);
    expect(sentences(summary)).toEqual([]);
  });

  test('has a top level that a newcomer can learn in a minute', () => {
    const wanted = [
      'server',
      'client',
      'cypher',
      'seeds',
      'test',
      'docker-compose.yml',
      'package.json',
      'tsconfig.json',
      'README.md',
      'LICENSE',
      'CONTRIBUTING.md',
    ];
    expect(wanted.filter((name) => !existsSync(join(projectRoot, name)))).toEqual([]);
  });
});

describe('gazetteers', () => {
  // notices.csv holds our own words to the reader, and no facts.
  const seeds = readdirSync(join(projectRoot, 'seeds')).filter(
    (name) => name.endsWith('.csv') && name !== 'notices.csv',
  );

  test.each(seeds)('%s says of every row where it is from', (name) => {
    const header = readFileSync(join(projectRoot, 'seeds', name), 'utf8')
      .split('\n')
      .find((line) => line !== '' && !line.startsWith('#'));
    expect(header?.split(',')).toContain('source');
  });
});
