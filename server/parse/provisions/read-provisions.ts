import { type Provision } from '../parsed-document.ts';

/** The document's tree, in the order of the text, parents before their children. */
export function readProvisions(_text: string): Provision[] {
  return [];
}
