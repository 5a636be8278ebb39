import { compareIds } from '../../graph/compare-ids.ts';
import { type LinkRecord } from '../../graph/policy-graph.ts';
import { type Loaders } from '../loaders/loaders.ts';

/** A later document's word about an earlier one. */
export interface ChangeTo {
  readonly link: LinkRecord;
  /** The later document's date; null where it shows none. */
  readonly since: string | null;
  /** It takes the earlier document out of force altogether, and does not only amend or repeal a part. */
  readonly whole: boolean;
}

const MOST = 100;

/** How later documents amend, replace or repeal this one, the latest first. Links that a person rejected do not count. */
export async function changesTo(document: string, loaders: Loaders): Promise<ChangeTo[]> {
  const asked = { direction: 'IN', types: ['AMENDS', 'REPLACES', 'REPEALS'] } as const;
  const { rows } = await loaders.linksOf(document, asked, { first: MOST, after: null });
  const standing = rows.filter((link) => link.review?.state !== 'REJECTED');
  const changes = await Promise.all(standing.map((link) => changeBy(link, loaders)));
  return changes.sort((a, b) => compareIds(b.since ?? '', a.since ?? '') || compareIds(a.link.id, b.link.id));
}

async function changeBy(link: LinkRecord, loaders: Loaders): Promise<ChangeTo> {
  const later = await loaders.document(link.from);
  return {
    link,
    since: later.issuedOn,
    whole: link.type !== 'AMENDS' && link.evidence.some(({ quote }) => !PART.test(quote)),
  };
}

/** Words that name a part of a document: what is repealed then is that part. */
const PART = /(?<!\p{L})(điều|khoản|điểm|chương|mục|phần|phụ lục|một số|nội dung|quy định tại)(?!\p{L})/iu;
