import { compareEvidence } from '../../graph/evidence.ts';
import { compareIds } from '../../graph/compare-ids.ts';
import type { EvidenceRecord, LinkRecord, PolicyGraph, ReviewRecord } from '../../graph/policy-graph.ts';
import { cypher } from '../cypher-library.ts';
import type { Run } from '../engine.ts';
import type { GraphChange, GraphWriter } from '../graph-store.ts';
import { readTexts } from '../reads/read-nodes.ts';
import { deriveCoverage } from './derive-coverage.ts';
import { findLinks } from '../find-links.ts';
import type { LinkChanges } from './compare-links.ts';
import { reviewsOf, type StoredReview, withReview } from './reviews.ts';
import { writeLinks } from './write-links.ts';
import { replaceGraphs } from './replace-graphs.ts';
import { affectedBy } from './affected.ts';

/** Writes within one transaction, whose queries go through `run`. */
export class CypherGraphWriter implements GraphWriter {
  constructor(private readonly run: Run) {}

  async candidates(undatedIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const found = new Map<string, string[]>(undatedIds.map((id) => [id, []]));
    if (undatedIds.length === 0) return found;
    for (const query of ['read/candidates', 'read/held-by-title'])
      for (const row of await this.run(cypher(query), { ids: undatedIds }))
        found.get(row['undated'] as string)?.push(row['id'] as string);
    for (const ids of found.values()) ids.sort(compareIds);
    return found;
  }

  async waitingFor(undatedIds: readonly string[]): Promise<string[]> {
    if (undatedIds.length === 0) return [];
    const rows = await this.run(cypher('read/waiting-for'), { ids: undatedIds });
    return rows.map((row) => row['document'] as string).sort(compareIds);
  }

  texts(documents: readonly string[]): Promise<(string | null)[]> {
    return readTexts(this.run, documents);
  }

  put(graph: PolicyGraph): Promise<GraphChange> {
    return this.putAll([graph]);
  }

  putAll(graphs: readonly PolicyGraph[]): Promise<GraphChange> {
    return replaceGraphs(
      this.run,
      graphs.map((graph) => ({ id: graph.document.id, graph })),
    );
  }

  remove(document: string): Promise<GraphChange> {
    return replaceGraphs(this.run, [{ id: document, graph: null }]);
  }

  async review(link: string, review: ReviewRecord): Promise<LinkRecord | null> {
    const [before] = await findLinks(this.run, [link]);
    if (!before) return null;
    const known = await reviewsOf(this.run, [link]);
    if (known.has(link)) await this.run(cypher('write/delete-nodes', 'Review'), { ids: [link] });
    const stored: StoredReview = { ...review, quotes: before.evidence.map(({ quote }) => quote) };
    if (review.state !== 'NONE') {
      const { from, type, to } = before;
      await this.run(cypher('write/create-nodes', 'Review'), { rows: [{ id: link, from, type, to, ...stored }] });
    }
    const takenBack = review.state === 'NONE';
    const after = withReview(before, takenBack ? undefined : stored);
    // What only a person says is gone with that person's word.
    const gone = takenBack && before.evidence.every(({ method }) => method === 'PERSON');
    await this.change(
      gone
        ? { created: [], changed: [], removed: [before], stale: [] }
        : { created: [], changed: [{ before, after }], removed: [], stale: [] },
    );
    return after;
  }

  async addEvidence(link: Omit<LinkRecord, 'evidence'>, evidence: EvidenceRecord): Promise<LinkRecord> {
    const [before] = await findLinks(this.run, [link.id]);
    const others = (before?.evidence ?? []).filter((each) => compareEvidence(each, evidence) !== 0);
    const reviews = await reviewsOf(this.run, [link.id]);
    const after = withReview(
      { ...(before ?? link), evidence: [...others, evidence].sort(compareEvidence) },
      reviews.get(link.id),
    );
    await this.change(
      before
        ? { created: [], changed: [{ before, after }], removed: [], stale: [] }
        : { created: [after], changed: [], removed: [], stale: [] },
    );
    return after;
  }

  private async change(changes: LinkChanges): Promise<void> {
    await writeLinks(this.run, changes);
    await deriveCoverage(this.run, await affectedBy(this.run, changes));
  }
}
