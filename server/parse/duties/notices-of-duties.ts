import { type Duty, type Notice } from '../parsed-document.ts';

/** A notice for each duty that no agency leads: whom the text means is for a reader to say. */
export function noticesOfDuties(duties: readonly Duty[]): Notice[] {
  return duties
    .filter(({ assignments }) => !assignments.some(({ role }) => role === 'LEADS'))
    .map(({ start, end }) => ({ code: 'DUTY_WITHOUT_LEAD', start, end }));
}
