/** How far a file has come, as the server tells it while it reads. */
export type ImportEvent =
  | { readonly step: 'reading' | 'importing' }
  | { readonly step: 'done'; readonly document: string | null }
  | { readonly step: 'failed'; readonly message: string; readonly hint: string };

/** Sends a file of any format the server reads; `tell` hears each step. Ends with `done` or `failed`. */
export async function sendFile(file: File, language: string, tell: (event: ImportEvent) => void): Promise<void> {
  const headers = {
    'X-File-Name': encodeURIComponent(file.name),
    'Content-Type': 'application/octet-stream',
    'Accept-Language': language,
  };
  const response = await fetch('/import', { method: 'POST', headers, body: file });
  if (!response.ok || !response.body) {
    tell({ step: 'failed', message: String(response.status), hint: response.statusText });
    return;
  }
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const events = (rest + value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) tell(readEvent(event));
  }
}

function readEvent(event: string): ImportEvent {
  const step = /^event: (.*)$/m.exec(event)?.[1];
  const data = JSON.parse(/^data: (.*)$/m.exec(event)?.[1] ?? '{}') as {
    document?: string | { id: string } | null;
    message?: string;
    hint?: string;
  };
  if (step === 'done')
    return { step, document: typeof data.document === 'string' ? data.document : (data.document?.id ?? null) };
  if (step === 'failed') return { step, message: data.message ?? '', hint: data.hint ?? '' };
  return { step: step === 'importing' ? 'importing' : 'reading' };
}
