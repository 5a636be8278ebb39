import './text.css';
import { IconLinkPlus } from '@tabler/icons-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { nameOf } from '../../graph/naming.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { ReadOnlyNote } from '../../session/ReadOnlyNote.tsx';
import { useSession } from '../../session/session-context.ts';
import { useExplorer } from '../../state/use-explorer.ts';
import { FilteredNote } from '../FilteredNote.tsx';
import { ViewFrame } from '../ViewFrame.tsx';
import { ViewWaiting } from '../ViewWaiting.tsx';
import { AddLink } from './AddLink.tsx';
import { Minimap } from './Minimap.tsx';
import { paragraphsOf, withoutOverlaps } from './paragraphs.ts';
import { TextParagraph, type Lit } from './TextParagraph.tsx';
import { useDocumentText, type DocumentText } from './use-document-text.ts';
import { useMarkedSpan } from './use-marked-span.ts';
import { usePlace, type Place } from './use-place.ts';

/** The document as received: citations underlined, duties marked in the margin, the selection scrolled to and lit. */
export default function TextView() {
  const { t } = useTranslation();
  const place = usePlace();
  const { read, error, gone, retry } = useDocumentText(place.document);
  if (read) return <Reading read={read} place={place} />;
  if (!gone) return <ViewWaiting error={error} onRetry={retry} />;
  return (
    <ViewFrame ready sentence={t('evidence.gone')}>
      {null}
    </ViewFrame>
  );
}

function Reading({ read, place }: { read: DocumentText; place: Place }) {
  const { t } = useTranslation();
  const { selected } = useExplorer();
  const body = useRef<HTMLDivElement>(null);
  const marked = useMarkedSpan(body);
  const { mayWrite } = useSession();
  const [adding, setAdding] = useState(false);
  const text = read.document.text ?? '';
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const citations = useMemo(() => withoutOverlaps(read.citations), [read]);
  const { span, duty } = place;
  const lit = useMemo(() => span ?? spanOf(read, duty, selected), [read, span?.start, span?.end, duty, selected]); // eslint-disable-line react-hooks/exhaustive-deps -- a place is equal by its offsets
  useEffect(() => {
    body.current?.querySelector('[data-lit="true"]')?.scrollIntoView({ block: 'center' });
  }, [lit, text]);

  return (
    <ViewFrame
      ready
      sentence={<Sentence read={read} lit={lit} />}
      tools={
        text !== '' && (
          <>
            <ReadOnlyNote />
            <button
              type="button"
              className={marked ? 'primary-button' : 'text-button'}
              disabled={!mayWrite}
              onClick={() => setAdding(true)}
            >
              <IconLinkPlus size={16} stroke={1.75} aria-hidden />
              {t(marked ? 'addLink.fromMarked' : 'addLink.open')}
            </button>
          </>
        )
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
      {adding && (
        <AddLink read={read} paragraphs={paragraphs} marked={marked} place={lit} onClose={() => setAdding(false)} />
      )}
    </ViewFrame>
  );
}

function Sentence({ read, lit }: { read: DocumentText; lit: Lit | null }) {
  const { number } = useFormats();
  const { selected } = useExplorer();
  const duty = read.duties.find((candidate) => candidate.id === selected);
  const values = {
    citations: number(read.citations.length),
    duties: number(read.duties.length),
    name: nameOf(read.document),
  };
  const place = lit ? { path: duty?.path ?? '', start: number(lit.start), end: number(lit.end) } : null;
  return (
    <>
      <Trans i18nKey="text.sentence" values={values} components={{ b: <b /> }} />{' '}
      {place && <Trans i18nKey="text.place" values={place} components={{ b: <b /> }} />}
      <FilteredNote />
    </>
  );
}

/** The span of a duty, or of the first mention of the selected document. */
function spanOf(read: DocumentText, duty: string | null, selected: string | null): Lit | null {
  return (
    read.duties.find(({ id }) => id === duty) ??
    read.citations.find((citation) => citation.target?.id === selected) ??
    null
  );
}
