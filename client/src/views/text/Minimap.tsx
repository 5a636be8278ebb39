import type { DutySpan, TextCitation } from './use-document-text.ts';

interface Props {
  readonly length: number;
  readonly citations: readonly TextCitation[];
  readonly duties: readonly DutySpan[];
  readonly lit: { readonly start: number } | null;
}

/** The whole text at a glance: grey for duties, colour for citations, the selection in ink. */
export function Minimap({ length, citations, duties, lit }: Props) {
  const at = (offset: number) => ({ top: `${(100 * offset) / Math.max(1, length)}%` });
  return (
    <div className="minimap" aria-hidden>
      {duties.map((duty) => (
        <i key={duty.id} style={at(duty.start)} />
      ))}
      {citations.map((citation) => (
        <i
          key={citation.id}
          className={citation.target?.system === 'PARTY' ? 'party' : 'state'}
          style={at(citation.start)}
        />
      ))}
      {lit && <i className="here" style={at(lit.start)} />}
    </div>
  );
}
