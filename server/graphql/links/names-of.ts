import { type Named } from '../../graph/sentences.ts';
import { type Loaders } from '../loaders/loaders.ts';
import { type AnyNode } from '../models.ts';
import { ofKind } from '../node/of-kind.ts';
import { typeOfId } from '../node/type-of-id.ts';

/** What sentences call these nodes. A node that is not there goes by its id. */
export async function namesOf(ids: Iterable<string>, loaders: Loaders): Promise<(id: string) => Named> {
  const distinct = [...new Set(ids)];
  const nodes = await Promise.all(distinct.map((id) => loaders.node.load(id)));
  const names = new Map(distinct.map((id, at) => [id, named(nodes[at] ?? null)] as const));
  return (id) => names.get(id) ?? { kind: 'Document', name: id };
}

function named(node: AnyNode | null): Named | undefined {
  const document = ofKind(node, 'Document');
  if (document)
    return { kind: 'Document', name: document.number ?? document.title ?? document.type, type: document.type };
  const agency = ofKind(node, 'Agency');
  if (agency) return { kind: 'Agency', name: agency.name };
  const placed = ofKind(node, 'Duty') ?? ofKind(node, 'Provision');
  return placed ? { kind: typeOfId(placed.id) === 'Duty' ? 'Duty' : 'Provision', name: placed.path } : undefined;
}
