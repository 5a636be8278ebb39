import './import.css';
import { IconFileImport } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats.ts';
import { ReadOnlyNote } from '../../session/ReadOnlyNote.tsx';
import { useSession } from '../../session/session-context.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { stageOf } from './entry.ts';
import { FileList } from './FileList.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { useImports } from './use-imports.ts';

/** What the reading takes; it tells a file by its content, so a wrong ending does no harm. */
const ENDINGS = '.txt,.docx,.doc,.pdf,.html,.htm';

/** Drop files, see what would be read, correct it, confirm, watch, land on the new document's picture. */
export default function ImportView() {
  const { shown, entries } = useImports();
  return (
    <ViewFrame ready sentence={<Sentence />}>
      <div className="view-body import-body" data-some={entries.length > 0}>
        <DropZone />
        <FileList />
        {shown?.preview && <ImportPreview key={shown.id} entry={shown} preview={shown.preview} />}
      </div>
    </ViewFrame>
  );
}

/** How far the files are, in figures. */
function Sentence() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { entries } = useImports();
  const count = (...stages: readonly string[]) => entries.filter((entry) => stages.includes(stageOf(entry))).length;
  if (entries.length === 0) return t('import.sentence');
  const values = {
    files: number(entries.length),
    ready: number(count('ready', 'importing')),
    done: number(count('done')),
    failed: number(count('failed')),
  };
  return <Trans i18nKey="import.progress" values={values} components={{ b: <b /> }} />;
}

function DropZone() {
  const { t } = useTranslation();
  const { add } = useImports();
  const { mayWrite } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (mayWrite) add(event.dataTransfer.files);
  };
  return (
    <div
      className="drop-zone"
      data-over={over}
      onDragOver={(event) => (event.preventDefault(), setOver(mayWrite))}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <IconFileImport size={28} stroke={1.5} aria-hidden />
      <p>{t('import.drop')}</p>
      <button type="button" className="primary-button" disabled={!mayWrite} onClick={() => input.current?.click()}>
        {t('import.choose')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        disabled={!mayWrite}
        accept={ENDINGS}
        aria-label={t('import.choose')}
        onChange={(event) => {
          add(event.target.files ?? []);
          event.target.value = '';
        }}
      />
      <ReadOnlyNote />
    </div>
  );
}
