import { useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient } from 'urql';
import { usePlan } from '../../app/plan-context.ts';
import { useApiLanguage } from '../../evidence/use-language.ts';
import { PreviewImportDocument, RemoveDocumentDocument } from '../../generated/operations.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { wordsOfError } from '../words-of-error.ts';
import { applyCorrections } from './apply-corrections.ts';
import { corrected, newEntry, stageOf, type Entry } from './entry.ts';
import { sendFile } from './send-file.ts';
import { ImportContext, type Imports } from './use-imports.ts';

/** Keeps the files that are being imported while one looks at other views. */
export function ImportProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const client = useClient();
  const { language, openPlan } = useExplorer();
  const apiLanguage = useApiLanguage();
  const { held, reload } = usePlan();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [chosen, setChosen] = useState<number | null>(null);
  const [landed, setLanded] = useState<readonly number[]>([]);
  const [busy, setBusy] = useState(false);
  const stopped = useRef(false);
  const cut = (): Partial<Entry> => ({ step: null, failure: { message: t('import.cut'), hint: t('import.cutHint') } });

  const imports: Imports = {
    entries,
    shown: entries.find(({ id }) => id === chosen) ?? entries.find((entry) => entry.preview && !entry.outcome) ?? null,
    busy,
    landed: entries.filter(({ id }) => landed.includes(id)),
    add: (files) => void readAll([...files].map(newEntry)),
    show: setChosen,
    drop: (id) => setEntries((last) => last.filter((entry) => entry.id !== id)),
    correct: (id, citation, correction) =>
      setEntries((last) =>
        last.map((entry) =>
          entry.id === id ? { ...entry, corrections: corrected(entry.corrections, citation, correction) } : entry,
        ),
      ),
    confirm: (ids) => void importAll(entries.filter((entry) => ids.includes(entry.id) && stageOf(entry) === 'ready')),
    stop: () => (stopped.current = true),
    takeBack,
    putAway: () => setLanded([]),
  };
  return <ImportContext value={imports}>{children}</ImportContext>;

  function patch(id: number, part: Partial<Entry>): void {
    setEntries((last) => last.map((entry) => (entry.id === id ? { ...entry, ...part } : entry)));
  }

  async function readAll(fresh: readonly Entry[]): Promise<void> {
    setEntries((last) => [...last, ...fresh]);
    for (const entry of fresh) patch(entry.id, await readEntry(entry).catch(cut));
  }

  /** A file that cannot be read stays on the list with the reason, and the others go on. */
  async function readEntry({ id, file }: Entry): Promise<Partial<Entry>> {
    const read = await sendFile('/import/text', file, language, (step) => patch(id, { step }));
    if (read.step !== 'text') return { step: null, failure: read.step === 'failed' ? read : null };
    const input = { fileName: file.name, text: read.text };
    const { data, error } = await client.mutation(PreviewImportDocument, { input, language: apiLanguage }).toPromise();
    if (!data) return { step: null, failure: { message: wordsOfError(error) ?? t('import.cut'), hint: '' } };
    return { step: null, text: read.text, noticed: read.noticed, preview: data.previewImport };
  }

  async function importAll(ready: readonly Entry[]): Promise<void> {
    stopped.current = false;
    setBusy(true);
    const done: { readonly id: number; readonly document: string }[] = [];
    for (const entry of ready) {
      if (stopped.current) break;
      const part = await importEntry(entry).catch(cut);
      patch(entry.id, part);
      if (part.outcome) done.push({ id: entry.id, document: part.outcome.document });
    }
    setBusy(false);
    if (done.length === 0) return;
    setLanded(done.map(({ id }) => id));
    reload();
    openPlan(done.at(-1)?.document ?? '');
  }

  async function importEntry(entry: Entry): Promise<Partial<Entry>> {
    patch(entry.id, { failure: null, step: { step: 'reading', bytes: entry.file.size } });
    const last = await sendFile('/import', entry.file, language, (step) => patch(entry.id, { step }));
    if (last.step !== 'done') return { step: null, failure: last.step === 'failed' ? last : null };
    const { document, added, changed, removed } = last;
    const uncorrected = await applyCorrections(client, entry, t('import.refusedWhy'));
    const outcome = {
      document: document ?? entry.preview?.document.id ?? '',
      replaced: held.some(({ id }) => id === document),
      corrected: entry.corrections.length - uncorrected.length,
      ...{ added, changed, removed, uncorrected },
    };
    return { step: null, outcome };
  }

  async function takeBack(ids: readonly number[]): Promise<boolean> {
    const gone: string[] = [];
    for (const { id, outcome } of entries.filter((entry) => ids.includes(entry.id))) {
      const { error } = await client.mutation(RemoveDocumentDocument, { id: outcome?.document ?? '' }).toPromise();
      if (error) continue;
      gone.push(outcome?.document ?? '');
      patch(id, { outcome: null, taken: true });
    }
    reload();
    openPlan(held.find(({ id }) => !gone.includes(id))?.id ?? '');
    return gone.length === ids.length;
  }
}
