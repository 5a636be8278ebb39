import { lookAgain } from '../../session/session.ts';
import { authorization } from '../../session/token.ts';

/** Something about a file that a reader should know, as the server noticed it while it read. */
export interface Noticed {
  readonly code: string;
  readonly detail: string;
}

/** How far a file has come, as the server tells it. */
export type ImportEvent =
  | { readonly step: 'reading'; readonly bytes: number }
  | { readonly step: 'importing'; readonly characters: number }
  | { readonly step: 'text'; readonly text: string; readonly noticed: readonly Noticed[] }
  | {
      readonly step: 'done';
      readonly document: string | null;
      readonly added: number;
      readonly changed: number;
      readonly removed: number;
    }
  | { readonly step: 'failed'; readonly message: string; readonly hint: string };

/** What the last event says. */
export type LastEvent = Extract<ImportEvent, { step: 'text' | 'done' | 'failed' }>;

/**
 * Sends a file of any format the server reads, to be imported or to be read only; `tell` hears each step. Answers with the
 * last one: a refusal of the server is `failed` in its own words.
 *
 * @throws TypeError where the server does not answer; Error where it stops before the last event
 */
export async function sendFile(
  path: '/import' | '/import/text',
  file: File,
  language: string,
  tell: (event: ImportEvent) => void,
): Promise<LastEvent> {
  const headers = {
    'X-File-Name': encodeURIComponent(file.name),
    'Content-Type': 'application/octet-stream',
    'Accept-Language': language,
    ...authorization(),
  };
  const response = await fetch(path, { method: 'POST', headers, body: file });
  if (!response.ok || !response.body) return refusalOf(response);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error('The stream ended before its last event');
    const events = (rest + value).split('\n\n');
    rest = events.pop() ?? '';
    for (const words of events) {
      const event = readEvent(words);
      tell(event);
      if (event.step === 'text' || event.step === 'done' || event.step === 'failed') return event;
    }
  }
}

/** The server says what is the matter in the form of a GraphQL answer. */
async function refusalOf(response: Response): Promise<LastEvent> {
  if (response.status === 401 || response.status === 403) void lookAgain();
  const answer = (await response.json().catch(() => null)) as { errors?: { message: string }[] } | null;
  return { step: 'failed', message: answer?.errors?.[0]?.message ?? `${response.status}`, hint: '' };
}

/** One event of the stream: its name is the step, its data the rest. */
export function readEvent(words: string): ImportEvent {
  const step = /^event: (.*)$/m.exec(words)?.[1];
  const data = JSON.parse(/^data: (.*)$/m.exec(words)?.[1] ?? '{}') as object;
  return { step, ...data } as ImportEvent;
}
