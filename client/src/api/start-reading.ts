import type { Client } from 'urql';
import { HeldDocumentsDocument, HomeOfDocument } from '../generated/operations.ts';
import { firstToDraw, readPlan } from './read-plan.ts';

/**
 * Asks at once for what the first picture will need, by the same requests that the components make: they find the answers in the
 * client's cache or wait for those that are under way. What fails here fails again, and is told, where it is needed.
 */
export function startReading(client: Client, address: URLSearchParams): void {
  const [plan, selected] = [address.get('plan'), address.get('select')];
  if (plan) void readPlan(client, plan).catch(ignore);
  else if (selected) void client.query(HomeOfDocument, { id: selected }).toPromise();
  void client
    .query(HeldDocumentsDocument, {})
    .toPromise()
    .then(({ data }) => {
      const first = firstToDraw(data?.documents.nodes ?? [])[0];
      return plan || selected || !first ? null : readPlan(client, first.id);
    })
    .catch(ignore);
}

function ignore(): void {}
