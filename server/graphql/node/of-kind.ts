import {
  type AgencyRecord,
  type CitationRecord,
  type DutyRecord,
  type LinkRecord,
  type ProvisionRecord,
} from '../../graph/policy-graph.ts';
import { type StoredDocument } from '../../store/graph-store.ts';
import { type AnyNode } from '../models.ts';
import { typeOfId } from './type-of-id.ts';

interface RecordOf {
  readonly Document: StoredDocument;
  readonly Provision: ProvisionRecord;
  readonly Duty: DutyRecord;
  readonly Agency: AgencyRecord;
  readonly Citation: CitationRecord;
  readonly Link: LinkRecord;
}

/** The node if it is of this kind; else null: an id of another kind names nothing that was asked for. */
export function ofKind<Kind extends keyof RecordOf>(node: AnyNode | null, kind: Kind): RecordOf[Kind] | null {
  return node && typeOfId(node.id) === kind ? (node as RecordOf[Kind]) : null;
}
