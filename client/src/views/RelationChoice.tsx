import { useTranslation } from 'react-i18next';
import type { LinkType } from '../generated/operations.ts';

/** The relations that a duty or a document can have to a document. */
const RELATIONS = ['IMPLEMENTS', 'BASED_ON', 'CITES'] as const satisfies readonly LinkType[];
export type Relation = (typeof RELATIONS)[number];

export function RelationChoice({ value, onChange }: { value: Relation; onChange: (relation: Relation) => void }) {
  const { t } = useTranslation();
  return (
    <label className="field">
      {t('addLink.relation')}
      <select value={value} onChange={(event) => onChange(event.target.value as Relation)}>
        {RELATIONS.map((relation) => (
          <option key={relation} value={relation}>
            {t(`linkTypes.${relation}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
