import { cypher } from '../cypher-library.ts';
import type { Row, Run } from '../engine.ts';
import type { NodeRecord, StoredDocument } from '../graph-store.ts';
import { groupBy } from '../group-by.ts';
import { labelOf, type NodeLabel } from '../link-pattern.ts';
import { agencyOf, citationOf, documentOf, dutyOf, provisionOf } from '../node-properties.ts';
import { findLinks } from '../find-links.ts';

const RECORD_OF: Readonly<Record<Exclude<NodeLabel, 'Link'>, (node: Row) => NodeRecord>> = {
  Document: documentOf,
  Provision: provisionOf,
  Duty: dutyOf,
  Agency: agencyOf,
  Citation: citationOf,
};

/** Nodes in the order of the ids, null where nothing has one; one query for each kind of node among them, side by side. */
export async function readNodes(run: Run, ids: readonly string[]): Promise<(NodeRecord | null)[]> {
  const wanted = ids.map((id) => id.normalize('NFC'));
  const found = new Map<string, NodeRecord>();
  const ofEachKind = [...groupBy(new Set(wanted), labelOf)].map(async ([label, some]): Promise<NodeRecord[]> => {
    if (label === 'Link') return findLinks(run, some);
    const rows = await run(cypher('read/nodes', label), { ids: some });
    return rows.map((row) => RECORD_OF[label](row['node'] as Row));
  });
  for (const records of await Promise.all(ofEachKind)) for (const record of records) found.set(record.id, record);
  const missing = wanted.filter((id) => !found.has(id) && labelOf(id) === 'Document');
  for (const [alias, document] of await followAliases(run, missing)) found.set(alias, document);
  return wanted.map((id) => found.get(id) ?? null);
}

/** Texts of held documents in the order of the ids, null where none is held. */
export async function readTexts(run: Run, documents: readonly string[]): Promise<(string | null)[]> {
  if (documents.length === 0) return [];
  const rows = await run(cypher('read/nodes', 'Text'), { ids: [...new Set(documents)] });
  const texts = new Map(rows.map((row) => row['node'] as Row).map((node) => [node['id'], node['text'] as string]));
  return documents.map((id) => texts.get(id) ?? null);
}

/**
 * A document that has gained its date was known before by an id without it (`_`, or the year alone). Such an id leads to
 * the one dated document that it can mean; nothing has to be remembered for that, so the order of imports cannot show.
 */
async function followAliases(run: Run, ids: readonly string[]): Promise<Map<string, StoredDocument>> {
  const aliases = ids.flatMap((id) => {
    const [, before, date, after] = /^(urn:lex:.*:)(_|\d{4})(;[^;]*)$/.exec(id) ?? [];
    return date === undefined
      ? []
      : [{ id, undated: `${before}_${after}`, year: date === '_' ? '' : date, prefix: before as string }];
  });
  if (aliases.length === 0) return new Map();
  const rows = await run(cypher('read/documents-undated'), {
    ids: [...new Set(aliases.map(({ undated }) => undated))],
  });
  const targets = new Map<string, string>();
  for (const { id, undated, year, prefix } of aliases) {
    const meant = rows.filter((row) => row['undated'] === undated && (row['id'] as string).startsWith(prefix + year));
    if (meant.length === 1) targets.set(id, meant[0]?.['id'] as string);
  }
  if (targets.size === 0) return new Map();
  const nodes = await run(cypher('read/nodes', 'Document'), { ids: [...new Set(targets.values())] });
  const documents = new Map(
    nodes.map((row) => documentOf(row['node'] as Row)).map((document) => [document.id, document]),
  );
  return new Map([...targets].map(([alias, id]) => [alias, documents.get(id) as StoredDocument]));
}
