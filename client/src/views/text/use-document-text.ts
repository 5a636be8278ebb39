import { useEffect, useState } from 'react';
import { useClient, type Client } from 'urql';
import {
  DocumentTextDocument,
  DutySpansDocument,
  type DocumentTextQuery,
  type DutySpansQuery,
} from '../../generated/operations.ts';

type TextDocument = NonNullable<DocumentTextQuery['document']>;
export type TextCitation = TextDocument['citations']['nodes'][number];
export type DutySpan = NonNullable<DutySpansQuery['document']>['duties']['nodes'][number];

/** A document as received, with everything that is marked in it. */
export interface DocumentText {
  readonly document: TextDocument;
  readonly citations: readonly TextCitation[];
  readonly duties: readonly DutySpan[];
}

export interface TextState {
  readonly read: DocumentText | null;
  readonly error: Error | null;
}

export function useDocumentText(id: string | null): TextState {
  const client = useClient();
  const [state, setState] = useState<TextState & { id: string | null }>({ id: null, read: null, error: null });
  useEffect(() => {
    if (!id) return;
    let wanted = true;
    Promise.all([readText(client, id), readDuties(client, id)])
      .then(
        ([{ document, citations }, duties]) =>
          wanted && setState({ id, read: document ? { document, citations, duties } : null, error: null }),
      )
      .catch((error: Error) => wanted && setState({ id, read: null, error }));
    return () => {
      wanted = false;
    };
  }, [client, id]);
  return state.id === id ? state : { read: null, error: null };
}

async function readText(client: Client, id: string) {
  const citations: TextCitation[] = [];
  let document: TextDocument | null = null;
  for (let after: string | null = null; ;) {
    const answer: { data?: DocumentTextQuery; error?: Error } = await client
      .query(DocumentTextDocument, { id, after })
      .toPromise();
    if (answer.error) throw answer.error;
    document ??= answer.data?.document ?? null;
    const page = answer.data?.document?.citations;
    citations.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage || !page.pageInfo.endCursor) return { document, citations };
    after = page.pageInfo.endCursor;
  }
}

async function readDuties(client: Client, id: string): Promise<DutySpan[]> {
  const duties: DutySpan[] = [];
  for (let after: string | null = null; ;) {
    const answer: { data?: DutySpansQuery; error?: Error } = await client
      .query(DutySpansDocument, { id, after })
      .toPromise();
    if (answer.error) throw answer.error;
    const page = answer.data?.document?.duties;
    duties.push(...(page?.nodes ?? []));
    if (!page?.pageInfo.hasNextPage || !page.pageInfo.endCursor) return duties;
    after = page.pageInfo.endCursor;
  }
}
