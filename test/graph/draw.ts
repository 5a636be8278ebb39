import type { Surroundings, WalkDocument, WalkLink } from '../../server/graph/lineage.ts';
import type { LinkType } from '../../server/graph/policy-graph.ts';

/**
 * A small graph drawn as text, one link a line: `duty IMPLEMENTS 182` or `182 IMPLEMENTS 99-NQ/TW`. Names in capitals are
 * central documents; `plan` is the duty's own and held; a name with `*` is held; `?` after the verb marks a suggestion and
 * `!` a confirmed one. Every duty is part of the plan without saying so.
 */
export function draw(drawing: string): Surroundings {
  const links = ['duty PART_OF plan*', ...drawing.split('\n')]
    .map((line) => line.trim().split(' '))
    .filter((words): words is [string, string, string] => words.length === 3);
  const name = (word: string) => word.replace('*', '');
  const documents = new Map<string, WalkDocument>();
  for (const word of links.flatMap(([from, , to]) => [from, to])) {
    const id = name(word);
    const held = word.endsWith('*') || (documents.get(id)?.held ?? false);
    documents.set(id, { id, held, level: id === id.toUpperCase() ? 'CENTRAL' : 'PROVINCIAL' });
  }
  const walkLinks = links.map(([from, verb, to]): WalkLink => ({
    id: `${name(from)} ${verb} ${name(to)}`,
    type: verb.replace(/[?!]/, '') as LinkType,
    from: name(from),
    to: name(to),
    ...(verb.endsWith('?')
      ? { inferred: 'SUGGESTED' as const }
      : verb.endsWith('!')
        ? { inferred: 'CONFIRMED' as const }
        : {}),
  }));
  return {
    duty: 'duty',
    document: 'plan',
    firstSteps: walkLinks.filter((link) => link.from === 'duty'),
    links: walkLinks.filter((link) => link.from !== 'duty'),
    documents,
  };
}
