import { IconSearch } from '@tabler/icons-react';
import { useDeferredValue, useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useClient, useQuery } from 'urql';
import { Shape } from '../evidence/Shape.tsx';
import { FindDocument, type FindQuery } from '../generated/operations.ts';
import { nameOf, titleOf } from '../graph/naming.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';
import { useDebounced } from './use-debounced.ts';

type Hit = FindQuery['search']['nodes'][number];

/** Finds documents, duties and agencies while one types: numbers in any form, words with or without marks. Ctrl K from anywhere. */
export function SearchBox() {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { select } = useExplorer();
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const client = useClient();
  const input = useRef<HTMLInputElement>(null);
  const list = useId();
  const asked = useDebounced(useDeferredValue(text.trim()), 120);
  const [{ data, fetching, error }] = useQuery({
    query: FindDocument,
    variables: { text: asked },
    pause: asked === '',
  });
  useSearchKey(input);
  const settled = asked === text.trim() && !fetching;
  const hits = asked === '' ? [] : (data?.search.nodes ?? []);
  const shown = open && asked !== '';

  return (
    <search className="search">
      <IconSearch className="search-icon" size={16} stroke={1.75} aria-hidden />
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={t('finder.search')}
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && hits[active] ? `${list}-${active}` : undefined}
        placeholder={t('finder.search')}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => (setText(event.target.value), setOpen(true), setActive(0))}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={press}
      />
      <kbd aria-hidden>Ctrl K</kbd>
      {shown && (
        <div className="search-results" onMouseDown={(event) => event.preventDefault()}>
          <ul role="listbox" id={list} aria-label={t('finder.results')}>
            {hits.map((hit, place) => (
              <li
                key={hit.id}
                id={`${list}-${place}`}
                role="option"
                aria-selected={place === active}
                onMouseMove={() => setActive(place)}
                onClick={() => choose(hit)}
              >
                <HitLine hit={hit} />
              </li>
            ))}
          </ul>
          <p className="search-note" role="status">
            {error ? t('finder.searchFailed') : fetching && !data ? t('finder.searching') : noteOf(data?.search)}
          </p>
        </div>
      )}
    </search>
  );

  function noteOf(found: FindQuery['search'] | undefined): string {
    const total = found?.totalCount ?? 0;
    if (found?.bounded) return t('finder.tooCommon', { shown: hits.length, total: number(total) });
    if (total === 0) return t('finder.nothing', { text: asked });
    return total > hits.length
      ? t('finder.firstOf', { shown: hits.length, total: number(total) })
      : t('finder.found', { count: total });
  }

  function choose(hit: Hit): void {
    select(hit.id);
    setOpen(false);
    setText('');
    input.current?.blur();
  }

  /** Enter may come before the answer to what was typed: it chooses from that answer, never from an older one. */
  async function chooseFirst(): Promise<void> {
    const answer = await client.query(FindDocument, { text: text.trim() }).toPromise();
    const first = answer.data?.search.nodes[0];
    if (first) choose(first);
  }

  function press(event: KeyboardEvent): void {
    const hit = hits[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Enter' && !settled) void chooseFirst();
    else if (event.key === 'Enter' && hit) choose(hit);
    else if (event.key === 'Escape') setOpen(false);
    else return;
    event.preventDefault();
  }
}

function useSearchKey(input: React.RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [input]);
}

function HitLine({ hit }: { hit: Hit }) {
  const { t } = useTranslation();
  if (hit.__typename === 'Document') {
    return (
      <>
        <Shape system={hit.system} held={hit.held} />
        <b>{nameOf(hit)}</b>
        <span>{titleOf(hit) ?? hit.type}</span>
      </>
    );
  }
  if (hit.__typename === 'Duty') {
    return (
      <>
        <i className="hit-kind">{t('kinds.duty')}</i>
        <b>{hit.path}</b>
        <span>{hit.text}</span>
      </>
    );
  }
  return (
    <>
      <i className="hit-kind">{t('kinds.agency')}</i>
      <b>{hit.name}</b>
    </>
  );
}
