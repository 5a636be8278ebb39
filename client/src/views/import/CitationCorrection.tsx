import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DocumentChoice, type Chosen } from '../DocumentChoice.tsx';
import { nameOf } from '../../graph/naming.ts';
import { RelationChoice, type Relation } from '../RelationChoice.tsx';
import { linksOn, type Entry, type Preview, type PreviewCitation } from './entry.ts';
import { useImports } from './use-imports.ts';

type Says = 'kept' | 'refused' | 'moved';

/** What a citation is taken for, and a person's word against it: no relation, or another document. Written with the import. */
export function CitationCorrection({
  entry,
  preview,
  citation,
  onClose,
}: {
  entry: Entry;
  preview: Preview;
  citation: PreviewCitation;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { correct } = useImports();
  const links = linksOn(citation, preview.links);
  const known = entry.corrections.find((candidate) => candidate.citation === citation.id);
  const [says, setSays] = useState<Says>(known ? (known.document ? 'moved' : 'refused') : 'kept');
  const [chosen, setChosen] = useState<Chosen | null>(known?.document ?? null);
  const [type, setType] = useState<Relation>((known?.type as Relation | undefined) ?? 'IMPLEMENTS');
  const ways: readonly Says[] = links.length > 0 ? ['kept', 'refused', 'moved'] : ['kept', 'moved'];
  const save = () => {
    const correction = { citation: citation.id, type, document: says === 'moved' ? chosen : null };
    correct(entry.id, citation.id, says === 'kept' ? null : correction);
    onClose();
  };
  return (
    <fieldset className="correction">
      <legend>
        {citation.target
          ? t('import.takenFor', { name: nameOf(citation.target) })
          : t(`resolution.${citation.resolution}`)}
      </legend>
      {links.length > 0 && (
        <ul className="sentences">
          {links.map((link) => (
            <li key={link.id}>{link.sentence}</li>
          ))}
        </ul>
      )}
      {ways.map((way) => (
        <label key={way} className="choice">
          <input type="radio" name={`says-${citation.id}`} checked={says === way} onChange={() => setSays(way)} />
          {t(links.length > 0 || way !== 'kept' ? `import.says.${way}` : 'import.says.nothing')}
        </label>
      ))}
      {says === 'moved' && (
        <>
          <DocumentChoice offered={citation.candidates} chosen={chosen} onChoose={setChosen} />
          {links.length === 0 && <RelationChoice value={type} onChange={setType} />}
        </>
      )}
      <div className="form-actions">
        <button type="button" className="plain-button" onClick={onClose}>
          {t('import.close')}
        </button>
        <button type="button" className="primary-button" disabled={says === 'moved' && !chosen} onClick={save}>
          {t('import.correct')}
        </button>
      </div>
    </fieldset>
  );
}
