import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picture } from '../../graph/picture.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import type { CardContent } from '../cards/card.ts';
import { contentOf } from '../content-of.ts';

/** The words and figures of every card, in the language of the page. */
export function useContents(picture: Picture): ReadonlyMap<string, CardContent> {
  const { t, i18n } = useTranslation();
  const { number, date } = useFormats();
  return useMemo(
    () => new Map(picture.nodes.map((node) => [node.id, contentOf(node, t, number, date)])),
    // The words change with the language, which `t` alone does not tell.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [picture, t, number, date, i18n.language],
  );
}
