import { useEffect, useState } from 'react';
import { useClient, type Client, type CombinedError } from 'urql';
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

interface TextState {
  readonly asked: string;
  readonly read: DocumentText | null;
  readonly error: CombinedError | undefined;
}

/** A document's text and marks, all pages of them; `gone` where the database has no such document. */
export function useDocumentText(id: string | null): Omit<TextState, 'asked'> & { gone: boolean; retry: () => void } {
  const client = useClient();
  const [tries, setTries] = useState(0);
  const [state, setState] = useState<TextState>({ asked: '', read: null, error: undefined });
  const asked = `${id} ${tries}`;
  useEffect(() => {
    if (!id) return;
    let wanted = true;
    Promise.all([readText(client, id), readDuties(client, id)])
      .then(
        ([{ document, citations }, duties]) =>
          wanted && setState({ asked, read: document ? { document, citations, duties } : null, error: undefined }),
      )
      .catch((error: CombinedError) => wanted && setState({ asked, read: null, error }));
    return () => {
      wanted = false;
    };
  }, [client, id, asked]);
  const current = state.asked === asked;
  return {
    read: current ? state.read : null,
    error: current ? state.error : undefined,
    gone: current && !state.read && !state.error,
    retry: () => setTries(tries + 1),
  };
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
