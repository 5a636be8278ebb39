import { AsyncLocalStorage } from 'node:async_hooks';
import { type Language } from '../../graph/sentences.ts';

/** What holds for one request wherever its answer is made. */
export interface RequestScope {
  readonly id: string;
  readonly language: Language;
}

const scope = new AsyncLocalStorage<RequestScope>();
const OUTSIDE: RequestScope = { id: '-', language: 'VI' };

export function inRequest<T>(request: RequestScope, work: () => T): T {
  return scope.run(request, work);
}

export function currentRequest(): RequestScope {
  return scope.getStore() ?? OUTSIDE;
}

/** The language of `Accept-Language`; Vietnamese unless English is asked for first. */
export function languageOf(header: string | undefined): Language {
  const weights = (header ?? '').split(',').map((part) => {
    const [tag = '', ...options] = part.trim().toLowerCase().split(';');
    const weight = options.map((option) => /^\s*q=([\d.]+)$/.exec(option)?.[1]).find(Boolean);
    return { tag: tag.split('-')[0], weight: weight === undefined ? 1 : Number(weight) };
  });
  const best = (tag: string) => Math.max(0, ...weights.filter((one) => one.tag === tag).map(({ weight }) => weight));
  return best('en') > best('vi') ? 'EN' : 'VI';
}
