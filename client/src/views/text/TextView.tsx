import './text.css';
import { useEffect, useMemo, useRef } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { usePlan } from '../../app/plan-context.ts';
import { nameOf } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';
import { Minimap } from './Minimap.tsx';
import { paragraphsOf, withoutOverlaps } from './paragraphs.ts';
import { TextParagraph } from './TextParagraph.tsx';
import { useDocumentText, type DocumentText } from './use-document-text.ts';

/** The document as received: citations underlined, duties marked in the margin, the selection scrolled to and lit. */
export default function TextView() {
  const { t } = useTranslation();
  const { graph } = usePlan();
  const { selected } = useExplorer();
  const shown = documentToRead(selected, graph?.documents.get(selected ?? '')?.held ?? false, graph?.plan.id ?? null);
  const { read, error } = useDocumentText(shown);
  if (error) return <ViewWaiting failed={t('text.failed')} />;
  if (!read) return <ViewWaiting />;
  return <Reading read={read} />;
}

/** `X@10-20` names a place in X; a held document is read itself; of all else the plan is. */
function documentToRead(selected: string | null, held: boolean, plan: string | null): string | null {
  if (selected?.includes('@')) return selected.split('@')[0] as string;
  return held ? selected : plan;
}

function Reading({ read }: { read: DocumentText }) {
  const { t } = useTranslation();
  const { number } = useFormats();
  const { selected } = useExplorer();
  const body = useRef<HTMLDivElement>(null);
  const text = read.document.text ?? '';
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const citations = useMemo(() => withoutOverlaps(read.citations), [read]);
  const lit = useMemo(() => litSpan(read, selected), [read, selected]);
  useEffect(() => {
    body.current?.querySelector('[data-lit="true"]')?.scrollIntoView({ block: 'center' });
  }, [lit, text]);

  const duty = read.duties.find((candidate) => candidate.id === selected);
  const values = {
    citations: number(read.citations.length),
    duties: number(read.duties.length),
    name: nameOf(read.document),
  };
  const place = lit ? { path: duty?.path ?? '', start: number(lit.start), end: number(lit.end) } : null;
  return (
    <ViewFrame
      ready
      sentence={
        <>
          <Trans i18nKey="text.sentence" values={values} components={{ b: <b /> }} />{' '}
          {place && <Trans i18nKey="text.place" values={place} components={{ b: <b /> }} />}
        </>
      }
    >
      <div className="text-view">
        <div className="text-body" ref={body} tabIndex={0} role="region" aria-label={t('views.text')}>
          {text === '' && <p className="text-none">{t('text.notHeld')}</p>}
          {paragraphs.map((paragraph) => (
            <TextParagraph
              key={paragraph.start}
              text={text}
              paragraph={paragraph}
              citations={citations}
              duty={
                read.duties.find((candidate) => candidate.start < paragraph.end && candidate.end > paragraph.start) ??
                null
              }
              lit={lit}
            />
          ))}
        </div>
        <Minimap length={text.length} citations={citations} duties={read.duties} lit={lit} />
      </div>
    </ViewFrame>
  );
}

interface Lit {
  readonly start: number;
  readonly end: number;
}

/** The span that the selection stands for: a duty, a place, or the first mention of a document. */
function litSpan(read: DocumentText, selected: string | null): Lit | null {
  if (!selected) return null;
  const place = /@(\d+)-(\d+)$/.exec(selected);
  if (place && selected.startsWith(read.document.id)) return { start: Number(place[1]), end: Number(place[2]) };
  return (
    read.duties.find((duty) => duty.id === selected) ??
    read.citations.find((citation) => citation.target?.id === selected) ??
    null
  );
}
