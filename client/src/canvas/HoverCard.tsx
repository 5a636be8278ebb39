import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { useGraph } from '../app/plan-context.ts';
import { LinkSentenceDocument } from '../generated/operations.ts';
import { captionOf, nameOf, readable } from '../graph/naming.ts';
import type { Picture, PictureLink } from '../graph/picture.ts';
import { useFormats } from '../i18n/use-formats.ts';
import { useExplorer } from '../state/use-explorer.ts';
import type { Size } from './hooks/use-size.ts';

export interface Hovered {
  readonly id: string;
  readonly at: { readonly x: number; readonly y: number };
}

const DELAY = 250;
const WIDTH = 280;

/** What a node or link says in full, a moment after the pointer rests on it. */
export function HoverCard({ hovered, picture, room }: { hovered: Hovered; picture: Picture; room: Size }) {
  const rested = useRested(hovered.id);
  if (!rested) return null;
  const left = Math.max(8, Math.min(hovered.at.x + 14, room.width - WIDTH - 12));
  const below = hovered.at.y < room.height - 160;
  const place = below ? { top: hovered.at.y + 14 } : { bottom: room.height - 32 - hovered.at.y + 14 };
  return (
    <div className="hover-card" style={{ left, width: WIDTH, ...place }} aria-hidden>
      <Words id={hovered.id} picture={picture} />
    </div>
  );
}

function useRested(id: string): boolean {
  const [rested, setRested] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setRested(id), DELAY);
    return () => clearTimeout(timer);
  }, [id]);
  return rested === id;
}

function Words({ id, picture }: { id: string; picture: Picture }) {
  const { t } = useTranslation();
  const { date } = useFormats();
  const node = picture.nodes.find((candidate) => candidate.id === id);
  const link = picture.links.find((candidate) => candidate.id === id);
  if (link) return <LinkWords link={link} />;
  if (!node) return null;
  if (node.kind === 'document') {
    const { document } = node;
    return (
      <>
        <b>{nameOf(document)}</b>
        <p>{captionOf(document)}</p>
        <p className="count">{[document.issuer?.name, date(document.issuedOn)].filter(Boolean).join(', ')}</p>
        {!document.held && <span className="tag">{t('document.ghost')}</span>}
        {node.ambiguous && <p>{t('canvas.ambiguous')}</p>}
      </>
    );
  }
  if (node.kind === 'section') return <Titled title={node.section.path} text={readable(node.section.heading)} />;
  if (node.kind === 'duty') return <Titled title={node.duty.path} text={node.duty.text} />;
  if (node.kind === 'more')
    return <p>{t(node.next ? 'canvas.moreOpens' : 'canvas.moreFolded', { count: node.count })}</p>;
  if (node.folded.length > 0) return <p>{node.folded.map((agency) => agency.name).join('; ')}</p>;
  return (
    <Titled
      title={node.agency.name}
      text={t('canvas.agencyDuties', { leads: node.agency.leads.length, coordinates: node.agency.coordinates.length })}
    />
  );
}

function Titled({ title, text }: { title: string; text: string }) {
  return (
    <>
      <b>{title}</b>
      <p className="hover-text">{text}</p>
    </>
  );
}

function LinkWords({ link }: { link: PictureLink }) {
  const { t } = useTranslation();
  const graph = useGraph();
  const { language } = useExplorer();
  const single = link.id.startsWith('link:');
  const doubt = link.style === 'AMBIGUOUS' ? graph.ambiguous.find((one) => one.citation === link.uses[0]?.link) : null;
  const variables = { id: link.id, language: language === 'vi' ? ('VI' as const) : ('EN' as const) };
  const [{ data }] = useQuery({ query: LinkSentenceDocument, variables, pause: !single });
  if (single) return <p>{data?.node?.__typename === 'Link' ? data.node.sentence : '…'}</p>;
  const target = graph.documents.get(link.target);
  if (doubt && target)
    return (
      <p>{t('canvas.mayMean', { quote: doubt.quote, target: nameOf(target), count: doubt.candidates.length - 1 })}</p>
    );
  const agency = graph.agencies.get(link.target);
  const source =
    graph.sections.find((section) => section.id === link.source)?.path ??
    graph.duties.get(link.source)?.path ??
    nameOf(graph.documents.get(link.source) ?? graph.plan);
  const duties = new Set(link.uses.map((use) => use.duty)).size;
  return (
    <p>
      {t(`bundles.${link.style}`, {
        source,
        target: target ? nameOf(target) : (agency?.name ?? t('canvas.collectives')),
        count: duties,
      })}
    </p>
  );
}
