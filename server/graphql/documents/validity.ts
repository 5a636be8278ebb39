import { type StoredDocument } from '../../store/graph-store.ts';
import { type Validity } from '../generated/schema-types.ts';
import { type Loaders } from '../loaders/loaders.ts';
import { today } from '../today.ts';
import { changesTo } from './changes-to.ts';

/**
 * Whether a document was in force on a day (ISO; today in Việt Nam when null), as far as held documents say: another one
 * repeals or replaces it, or amends it, from its own date on. A repeal of some provisions only is told by its pinpoint.
 */
export async function validityOn(document: StoredDocument, on: string | null, loaders: Loaders): Promise<Validity> {
  const day = on ?? today();
  if (document.issuedOn !== null && day < document.issuedOn) return 'NOT_YET_IN_FORCE';
  const changes = (await changesTo(document.id, loaders)).filter(({ since }) => since === null || since <= day);
  if (changes.some(({ whole }) => whole)) return 'EXPIRED';
  if (changes.length > 0) return 'PARTLY_EXPIRED';
  return document.held && document.issuedOn !== null ? 'IN_FORCE' : 'UNKNOWN';
}
