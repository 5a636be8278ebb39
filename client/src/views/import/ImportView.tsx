import './import.css';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { usePlan } from '../../app/plan-context.ts';
import { useApiLanguage } from '../../evidence/use-language.ts';
import { PreviewImportDocument, type PreviewImportMutation } from '../../generated/operations.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { sendFile, type ImportEvent } from './send-file.ts';

export interface Preview {
  readonly file: File;
  /** Null where only the server can read the format: the picture comes after the import. */
  readonly read: PreviewImportMutation['previewImport'] | null;
  readonly text: string;
}

/** Drop files, see what would be read, confirm, watch, land on the new document's picture. */
export default function ImportView() {
  const { t } = useTranslation();
  const { language, openPlan } = useExplorer();
  const { reload } = usePlan();
  const apiLanguage = useApiLanguage();
  const [, askPreview] = useMutation(PreviewImportDocument);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [event, setEvent] = useState<ImportEvent | null>(null);
  const [failed, setFailed] = useState<string | null>(null);

  const choose = async (file: File | undefined) => {
    if (!file) return;
    setEvent(null);
    setFailed(null);
    if (!/\.txt$/i.test(file.name)) return setPreview({ file, read: null, text: '' });
    const text = await file.text();
    const { data, error } = await askPreview({ input: { fileName: file.name, text }, language: apiLanguage });
    if (error) setFailed(error.message);
    else setPreview({ file, read: data?.previewImport ?? null, text });
  };
  const confirm = async () => {
    if (!preview) return;
    await sendFile(preview.file, language, (next) => {
      setEvent(next);
      if (next.step !== 'done') return;
      reload();
      if (next.document) openPlan(next.document);
    }).catch((error: Error) => setFailed(error.message));
  };
  const busy = event !== null && event.step !== 'done' && event.step !== 'failed';
  return (
    <ViewFrame ready sentence={event && event.step !== 'failed' ? t(`import.${event.step}`) : t('import.sentence')}>
      <div className="view-body">
        <DropZone onFile={(file) => void choose(file)} />
        {failed && <p className="failed-note">{t('import.error', { message: failed })}</p>}
        {event?.step === 'failed' && (
          <p className="failed-note">
            {event.message} {event.hint}
          </p>
        )}
        {preview && <ImportPreview preview={preview} busy={busy} onConfirm={() => void confirm()} />}
      </div>
    </ViewFrame>
  );
}

function DropZone({ onFile }: { onFile: (file: File | undefined) => void }) {
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    onFile(event.dataTransfer.files[0]);
  };
  return (
    <div
      className="drop-zone"
      data-over={over}
      onDragOver={(event) => (event.preventDefault(), setOver(true))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={28} stroke={1.5} aria-hidden />
      <p>{t('import.drop')}</p>
      <button type="button" className="primary-button" onClick={() => input.current?.click()}>
        {t('import.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".txt,.docx,.doc,.pdf,.html,.htm"
        aria-label={t('import.choose')}
        onChange={(event) => onFile(event.target.files?.[0])}
      />
    </div>
  );
}
