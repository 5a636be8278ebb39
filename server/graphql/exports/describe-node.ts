import { type AnyNode } from '../models.ts';
import { type NodeType, typeOfId } from '../node/type-of-id.ts';
import { ofKind } from '../node/of-kind.ts';

/** A node as a row or a mark on a drawing has it. */
export interface NodeDescription {
  readonly kind: NodeType;
  readonly label: string;
  readonly title: string | null;
  readonly level: string | null;
  /** Null for what has no text of its own. */
  readonly held: boolean | null;
}

export function describeNode(node: AnyNode): NodeDescription {
  const described = { kind: typeOfId(node.id), label: node.id, title: null, level: null, held: null };
  const document = ofKind(node, 'Document');
  if (document) {
    const { number, title, type, level, held } = document;
    return { ...described, label: number ?? title ?? type, title, level, held };
  }
  const agency = ofKind(node, 'Agency');
  if (agency) return { ...described, label: agency.name, level: agency.level };
  const duty = ofKind(node, 'Duty');
  return duty ? { ...described, label: duty.path, title: duty.text } : described;
}
