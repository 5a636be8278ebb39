import type { LinkRecord, LinkType } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import { linkOf } from '../link-properties.ts';

/** What the store has of one document before a write: the nodes and links that stand on its text. */
export interface StoredGraph {
  /** Properties of the document itself; null where it is not known at all. */
  readonly document: Row | null;
  readonly provisions: readonly Row[];
  readonly duties: readonly Row[];
  readonly deadlines: readonly Row[];
  readonly citations: readonly Row[];
  /** Links of its duties and provisions, and those between documents that its text states. */
  readonly links: readonly LinkRecord[];
  /** Its descriptions of other documents, by their ids. */
  readonly describes: ReadonlyMap<string, Row>;
  /** Its words for agencies, by their ids. */
  readonly names: ReadonlyMap<string, Row>;
}

export async function storedGraph(run: Run, id: string): Promise<StoredGraph> {
  const document = (await nodes(run, 'read/nodes', 'Document', { ids: [id] }))[0] ?? null;
  if (document?.['held'] !== true) return { ...NOTHING, document };
  const own = (label: string) => nodes(run, 'read/nodes-of-document', label, { document: id });
  const far = async (...variant: string[]) => {
    const rows = await run(cypher('read/described-by', ...variant), { document: id });
    return new Map(rows.map((row) => [row['far'] as string, row['props'] as Row]));
  };
  const describes = await far('-[r:DESCRIBES]->', 'Document');
  return {
    document,
    provisions: await own('Provision'),
    duties: await own('Duty'),
    deadlines: await own('Deadline'),
    citations: await own('Citation'),
    links: [
      ...(await linksOfParts(run, id)),
      ...(await linksBetweenDocuments(run, [id, ...describes.keys()])).filter((link) =>
        link.evidence.some((each) => each.document === id),
      ),
    ],
    describes,
    names: await far('-[r:NAMES]->', 'Agency'),
  };
}

const NOTHING = {
  provisions: [],
  duties: [],
  deadlines: [],
  citations: [],
  links: [],
  describes: new Map<string, Row>(),
  names: new Map<string, Row>(),
};

async function linksOfParts(run: Run, document: string): Promise<LinkRecord[]> {
  const duties = await run(cypher('read/links-of-duties-in'), { document });
  const provisions = await run(cypher('read/links-of-provisions-in'), { document });
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

async function nodes(run: Run, query: string, label: string, params: Row): Promise<Row[]> {
  const rows = await run(cypher(query, label), params);
  return rows.map((row) => row['node'] as Row);
}
