import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMutation } from 'urql';
import { usePlan } from '../../app/plan-context.ts';
import { AddLinkDocument } from '../../generated/operations.ts';
import { nameOf } from '../../graph/naming.ts';
import { ReadOnlyNote } from '../../session/ReadOnlyNote.tsx';
import { useSession } from '../../session/session-context.ts';
import { useModal } from '../../session/use-modal.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { DocumentChoice, type Chosen } from '../DocumentChoice.tsx';
import { RelationChoice, type Relation } from '../RelationChoice.tsx';
import { wordsOfError } from '../words-of-error.ts';
import type { Paragraph } from './paragraphs.ts';
import { QuoteMarker } from './QuoteMarker.tsx';
import type { DocumentText } from './use-document-text.ts';
import type { Span } from './use-marked-span.ts';

/** Adds a link that the reading missed: the words that state it, which relation, to which document. */
export function AddLink({
  read,
  paragraphs,
  marked,
  place,
  onClose,
}: {
  read: DocumentText;
  paragraphs: readonly Paragraph[];
  /** The words marked in the text. */
  marked: Span | null;
  /** Where one reads, if nothing is marked. */
  place: Span | null;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { select } = useExplorer();
  const { reload } = usePlan();
  const { mayWrite } = useSession();
  const dialog = useModal();
  const [span, setSpan] = useState<Span | null>(marked);
  const [whole, setWhole] = useState(false);
  const [type, setType] = useState<Relation>('IMPLEMENTS');
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [{ error, fetching }, add] = useMutation(AddLinkDocument);
  const duty = span ? read.duties.find(({ start, end }) => start < span.end && span.start < end) : undefined;
  const from = duty && !whole ? duty.id : read.document.id;
  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (!span || !chosen) return;
    const evidence = { document: read.document.id, start: span.start, end: span.end };
    const { data } = await add({ from, type, to: chosen.id, evidence });
    if (!data) return;
    reload();
    select(data.addLink.id);
    onClose();
  };
  return (
    <dialog ref={dialog} className="modal add-link" aria-labelledby="add-link-title" onClose={onClose}>
      <form onSubmit={(event) => void save(event)}>
        <h2 id="add-link-title">{t('addLink.open')}</h2>
        <QuoteMarker
          text={read.document.text ?? ''}
          paragraphs={paragraphs}
          first={marked ?? place}
          span={span}
          onMark={setSpan}
        />
        {duty && (
          <label className="field">
            {t('addLink.from')}
            <select
              value={whole ? 'document' : 'duty'}
              onChange={(event) => setWhole(event.target.value === 'document')}
            >
              <option value="duty">{t('addLink.duty', { path: duty.path })}</option>
              <option value="document">{nameOf(read.document)}</option>
            </select>
          </label>
        )}
        <RelationChoice value={type} onChange={setType} />
        <DocumentChoice offered={[]} chosen={chosen} onChoose={setChosen} />
        {error && (
          <p className="failed-words" role="alert">
            {wordsOfError(error) ?? t('state.offline')}
          </p>
        )}
        <ReadOnlyNote />
        <div className="form-actions">
          <button type="button" className="plain-button" onClick={() => dialog.current?.close()}>
            {t('addLink.cancel')}
          </button>
          <button type="submit" className="primary-button" disabled={!span || !chosen || fetching || !mayWrite}>
            {t('addLink.save')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
