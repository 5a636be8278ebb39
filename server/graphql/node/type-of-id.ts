export type NodeType = 'Document' | 'Provision' | 'Duty' | 'Agency' | 'Citation' | 'Link';

/** What an id is the id of. Only the server may look inside: to callers ids are opaque. */
export function typeOfId(id: string): NodeType {
  if (id.startsWith('link:')) return 'Link';
  if (id.startsWith('agency:')) return 'Agency';
  const mark = /[~#@]/.exec(id)?.[0];
  return mark === '~' ? 'Provision' : mark === '#' ? 'Duty' : mark === '@' ? 'Citation' : 'Document';
}
