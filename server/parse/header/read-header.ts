import { type Header } from '../parsed-document.ts';

/** The document's own head and foot. */
export function readHeader(_text: string): Header {
  return {
    number: null,
    type: null,
    issuer: null,
    date: null,
    year: null,
    place: null,
    signer: null,
    title: null,
    recipients: [],
  };
}
