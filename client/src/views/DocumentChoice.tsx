import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { Shape } from '../evidence/Shape.tsx';
import { useDebounced } from '../finder/use-debounced.ts';
import { FindDocument, type System } from '../generated/operations.ts';
import { nameOf, titleOf } from '../graph/naming.ts';

export interface Chosen {
  readonly id: string;
  readonly name: string;
}

interface Offered {
  readonly id: string;
  readonly number?: string | null;
  readonly type: string;
  readonly title?: string | null;
  readonly system?: System | null;
  readonly held: boolean;
}

/** Chooses a document: among those offered, or found by number in any form or by words. */
export function DocumentChoice({
  offered,
  chosen,
  onChoose,
}: {
  offered: readonly Offered[];
  chosen: Chosen | null;
  onChoose: (document: Chosen) => void;
}) {
  const { t } = useTranslation();
  const name = useId();
  const [text, setText] = useState('');
  const asked = useDebounced(text.trim(), 150);
  const [{ data, error }] = useQuery({ query: FindDocument, variables: { text: asked }, pause: asked === '' });
  const found = asked === '' ? [] : (data?.search.nodes ?? []).filter((node) => node.__typename === 'Document');
  const options = [...new Map([...offered, ...found].map((document) => [document.id, document])).values()];
  return (
    <div className="document-choice">
      <input
        type="search"
        value={text}
        onChange={(event) => setText(event.target.value)}
        placeholder={t('addLink.find')}
        aria-label={t('addLink.find')}
      />
      {error && <p className="failed-words">{t('finder.searchFailed')}</p>}
      <div role="radiogroup" aria-label={t('addLink.document')}>
        {chosen && !options.some(({ id }) => id === chosen.id) && (
          <label className="choice">
            <input type="radio" name={name} checked readOnly />
            <b>{chosen.name}</b>
          </label>
        )}
        {options.map((document) => (
          <label key={document.id} className="choice">
            <input
              type="radio"
              name={name}
              checked={chosen?.id === document.id}
              onChange={() => onChoose({ id: document.id, name: nameOf({ title: null, number: null, ...document }) })}
            />
            <Shape system={document.system ?? null} held={document.held} />
            <b>{document.number ?? document.type}</b>
            <span>{titleOf({ title: null, number: null, ...document })}</span>
          </label>
        ))}
      </div>
      {asked !== '' && data && found.length === 0 && <p className="count">{t('finder.nothing', { text: asked })}</p>}
    </div>
  );
}
