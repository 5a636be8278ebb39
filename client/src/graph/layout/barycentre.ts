/** Orders nodes by the middle of the places that pull on them, so that fewer links cross; what nothing pulls comes last, order kept. */
export function barycentreOrder(
  nodes: readonly { readonly id: string; readonly pulls: readonly number[] }[],
): string[] {
  const middle = (pulls: readonly number[]) =>
    pulls.length === 0 ? Number.POSITIVE_INFINITY : pulls.reduce((sum, place) => sum + place, 0) / pulls.length;
  const keyed = nodes.map(({ id, pulls }, place) => ({ id, place, at: middle(pulls) }));
  return keyed.sort((a, b) => (a.at === b.at ? a.place - b.place : a.at - b.at)).map(({ id }) => id);
}
