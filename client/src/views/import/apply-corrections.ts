import type { Client } from 'urql';
import { AddLinkDocument, RefuseLinkDocument } from '../../generated/operations.ts';
import { wordsOfError } from '../words-of-error.ts';
import { linksOn, type Correction, type Entry, type Preview, type PreviewCitation } from './entry.ts';

/**
 * Makes of a person's corrections what they are for the database: refused links are rejected with the reason, and a link to
 * the document that is meant is added with the same words. Answers with what could not be applied, in the server's words.
 */
export async function applyCorrections(client: Client, entry: Entry, reason: string): Promise<string[]> {
  const failures: string[] = [];
  for (const correction of entry.corrections) {
    const error = await apply(client, entry.preview as Preview, correction, reason);
    if (error) failures.push(error);
  }
  return failures;
}

async function apply(
  client: Client,
  preview: Preview,
  { citation: id, document, type }: Correction,
  reason: string,
): Promise<string | null> {
  const citation = preview.citations.find((candidate) => candidate.id === id);
  if (!citation) return null;
  const links = linksOn(citation, preview.links);
  const added = document
    ? links.length > 0
      ? links.map((link) => ({ from: link.from.id, type: link.type }))
      : [{ from: holderOf(citation, preview), type }]
    : [];
  const evidence = { document: preview.document.id, start: citation.start, end: citation.end };
  for (const link of added) {
    const { error } = await client.mutation(AddLinkDocument, { ...link, to: document?.id ?? '', evidence }).toPromise();
    if (error) return wordsOfError(error) ?? error.message;
  }
  for (const link of links) {
    const { error } = await client.mutation(RefuseLinkDocument, { id: link.id, reason }).toPromise();
    if (error) return wordsOfError(error) ?? error.message;
  }
  return null;
}

/** The duty whose words hold a citation, else the document. */
function holderOf({ start, end }: PreviewCitation, preview: Preview): string {
  return preview.duties.find((duty) => duty.start <= start && end <= duty.end)?.id ?? preview.document.id;
}
