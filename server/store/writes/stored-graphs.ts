import type { LinkRecord, LinkType } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import { linkOf } from '../link-properties.ts';

/** What the store has of some documents before a write: the nodes and links that stand on their texts. */
export interface StoredGraphs {
  /** Properties of those that are known at all, held or not, by id. */
  readonly documents: ReadonlyMap<string, Row>;
  readonly provisions: readonly Row[];
  readonly duties: readonly Row[];
  readonly deadlines: readonly Row[];
  readonly citations: readonly Row[];
  /** Links of their duties and provisions, and those between documents that their texts state. */
  readonly links: readonly LinkRecord[];
  /** Their descriptions of other documents, and their words for agencies. */
  readonly describes: readonly Said[];
  readonly names: readonly Said[];
}

/** What the text of one document (`near`) says of another document or of an agency. */
export interface Said {
  readonly near: string;
  readonly far: string;
  readonly props: Row;
}

export async function storedGraphs(run: Run, ids: readonly string[]): Promise<StoredGraphs> {
  const documents = new Map(
    (await nodes(run, 'read/nodes', 'Document', ids)).map((node) => [node['id'] as string, node]),
  );
  const held = ids.filter((id) => documents.get(id)?.['held'] === true);
  if (held.length === 0)
    return { documents, provisions: [], duties: [], deadlines: [], citations: [], links: [], describes: [], names: [] };
  const said = async (...variant: string[]) =>
    (await run(cypher('read/described-by', ...variant), { ids: held })) as unknown as Said[];
  const describes = await said('-[r:DESCRIBES]->', 'Document');
  const between = await linksBetweenDocuments(run, [...new Set([...held, ...describes.map(({ far }) => far)])]);
  return {
    documents,
    provisions: await nodes(run, 'read/nodes-of-documents', 'Provision', held),
    duties: await nodes(run, 'read/nodes-of-documents', 'Duty', held),
    deadlines: await nodes(run, 'read/nodes-of-documents', 'Deadline', held),
    citations: await nodes(run, 'read/nodes-of-documents', 'Citation', held),
    links: [
      ...(await linksOfParts(run, held)),
      ...between.filter((link) => link.evidence.some((each) => held.includes(each.document))),
    ],
    describes,
    names: await said('-[r:NAMES]->', 'Agency'),
  };
}

async function linksOfParts(run: Run, ids: readonly string[]): Promise<LinkRecord[]> {
  const duties = await run(cypher('read/links-of-duties-in'), { ids });
  const provisions = await run(cypher('read/links-of-provisions-in'), { ids });
  return [...duties, ...provisions].map((row) => {
    const [type, near, far] = [row['type'] as LinkType, row['near'] as string, row['far'] as string];
    const [from, to] = type === 'LEADS' || type === 'COORDINATES' ? [far, near] : [near, far];
    return linkOf(from, type, to, row['props'] as Row);
  });
}

async function linksBetweenDocuments(run: Run, ids: readonly string[]): Promise<LinkRecord[]> {
  const rows = await run(cypher('read/links-between-documents'), { ids });
  return rows.map((row) =>
    linkOf(row['from'] as string, row['type'] as LinkType, row['to'] as string, row['props'] as Row),
  );
}

async function nodes(run: Run, query: string, label: string, ids: readonly string[]): Promise<Row[]> {
  const rows = await run(cypher(query, label), { ids });
  return rows.map((row) => row['node'] as Row);
}
