import { linkId } from '../../graph/link-id.ts';
import { type LinkRecord, type LinkType } from '../../graph/policy-graph.ts';
import { type GraphStore } from '../../store/graph-store.ts';
import { BadUserInput, NotFound } from '../errors/api-errors.ts';
import { type EvidenceInput, type MutationAddLinkArgs } from '../generated/schema-types.ts';
import { type Loaders } from '../loaders/loaders.ts';
import { type NodeType, typeOfId } from '../node/type-of-id.ts';
import { innermostProvision } from './innermost-provision.ts';

const TO_DOCUMENT: readonly (readonly [NodeType, NodeType])[] = [
  ['Document', 'Document'],
  ['Duty', 'Document'],
];
const BETWEEN_DOCUMENTS: readonly (readonly [NodeType, NodeType])[] = [['Document', 'Document']];

/** What each relation may join, from and to. */
const ENDS: Readonly<Record<LinkType, readonly (readonly [NodeType, NodeType])[]>> = {
  IMPLEMENTS: TO_DOCUMENT,
  BASED_ON: TO_DOCUMENT,
  CITES: TO_DOCUMENT,
  AMENDS: BETWEEN_DOCUMENTS,
  REPLACES: BETWEEN_DOCUMENTS,
  REPEALS: BETWEEN_DOCUMENTS,
  PART_OF: [],
  LEADS: [['Agency', 'Duty']],
  COORDINATES: [['Agency', 'Duty']],
  REPORTS_TO: [['Duty', 'Agency']],
};
const RESTS: readonly LinkType[] = ['IMPLEMENTS', 'BASED_ON'];

/**
 * Adds a link with the words that a person marked in a held text.
 *
 * @throws NotFound for an end that is not there; BadUserInput for a relation that cannot join such ends, for words outside
 * the text, and for a document that would rest on a later one
 */
export async function addLink(args: MutationAddLinkArgs, store: GraphStore, loaders: Loaders): Promise<LinkRecord> {
  const [from, to] = [args.from.normalize('NFC'), args.to.normalize('NFC')];
  const { type } = args;
  for (const id of [from, to]) if (!(await loaders.node.load(id))) throw new NotFound(id);
  const fits = ENDS[type].some(([one, other]) => typeOfId(from) === one && typeOfId(to) === other);
  if (!fits || from === to) throw new BadUserInput('BAD_ARGUMENT', { argument: 'type' });
  if (RESTS.includes(type)) await refuseAgainstDates(from, to, loaders);
  const evidence = await readEvidence(args.evidence, loaders);
  const link = { id: linkId(from, type, to), type, from, to, ...assignmentFor(type) };
  return store.write((writer) => writer.addEvidence(link, evidence));
}

/** A person who marks the words says that the text states the part. */
function assignmentFor(type: LinkType): Pick<LinkRecord, 'assignment'> {
  if (type !== 'LEADS' && type !== 'COORDINATES' && type !== 'REPORTS_TO') return {};
  return { assignment: { role: type, stated: true, via: null } };
}

async function readEvidence(
  { document, start, end }: EvidenceInput,
  loaders: Loaders,
): Promise<LinkRecord['evidence'][number]> {
  const text = await loaders.text.load(document.normalize('NFC'));
  if (text === null) throw new NotFound(document);
  if (start < 0 || end <= start || end > text.length)
    throw new BadUserInput('BAD_EVIDENCE', { document, start, end, length: text.length });
  const path = await innermostProvision(document, { start, end }, loaders);
  return { document, path, start, end, quote: text.slice(start, end), method: 'PERSON', score: null };
}

/** A document implements or rests on nothing that is later than itself. */
async function refuseAgainstDates(from: string, to: string, loaders: Loaders): Promise<void> {
  const holder = typeOfId(from) === 'Duty' ? (await loaders.duty(from)).document : from;
  const [later, earlier] = await Promise.all([loaders.document(holder), loaders.document(to)]);
  if (later.issuedOn !== null && earlier.issuedOn !== null && earlier.issuedOn > later.issuedOn)
    throw new BadUserInput('AGAINST_DATES', { from: holder, to });
}
