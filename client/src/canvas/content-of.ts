import type { TFunction } from 'i18next';
import { capitalised, readable, nameOf, titleOf } from '../graph/naming.ts';
import type { PictureNode } from '../graph/picture.ts';
import type { DocumentFacts } from '../graph/plan-graph.ts';
import type { CardContent } from './cards/card.ts';

/** The words and figures on a node's card. */
export function contentOf(
  node: PictureNode,
  t: TFunction,
  number: (value: number) => string,
  date: (day: string) => string,
): CardContent {
  switch (node.kind) {
    case 'document': {
      const { document } = node;
      const title = document.number ? titleOf(document) : null;
      return {
        kind: 'document',
        name: nameOf(document),
        title: title ?? originOf(document, date),
        system: document.system === 'PARTY' ? 'party' : 'state',
        held: document.held,
        ambiguous: node.ambiguous,
        stopped: node.stopped,
        count: t('canvas.dutiesShort', { count: document.dependants }),
        shortCount: number(document.dependants),
      };
    }
    case 'section':
      return {
        kind: 'section',
        path: node.section.path,
        title: readable(node.section.heading),
        count: t('canvas.dutiesShort', { count: node.section.duties.length }),
        unfolded: node.unfolded,
      };
    case 'duty':
      return { kind: 'duty', path: node.duty.path, text: node.duty.text, place: `${node.place} / ${node.of}` };
    case 'agency': {
      const figure = (count: number) => (count > 0 ? number(count) : '');
      return {
        kind: 'agency',
        name:
          node.folded.length > 0
            ? t('canvas.otherCollectives', { count: node.folded.length })
            : capitalised(node.agency.name),
        leads: figure(node.agency.leads.length),
        coordinates: figure(node.agency.coordinates.length),
        collective: node.agency.kind === 'COLLECTIVE',
      };
    }
    case 'more':
      return {
        kind: 'more',
        label: t(`canvas.more_${node.of}`, { count: node.count }),
        opens: node.next !== null,
      };
  }
}

/** What stands for a title that nothing states: what kind of text it is, of which day, and whose. */
function originOf({ type, issuer, issuedOn, issuedYear }: DocumentFacts, date: (day: string) => string) {
  const day = issuedOn ? date(issuedOn) : issuedYear ? String(issuedYear) : '';
  return [[type, day].filter(Boolean).join(' '), issuer?.name].filter(Boolean).join(', ');
}
