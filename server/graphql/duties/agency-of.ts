import { type LinkRecord } from '../../graph/policy-graph.ts';
import { typeOfId } from '../node/type-of-id.ts';

/** The agency's end of a LEADS, COORDINATES or REPORTS_TO link. */
export function agencyOf({ from, to }: LinkRecord): string {
  return typeOfId(from) === 'Agency' ? from : to;
}
