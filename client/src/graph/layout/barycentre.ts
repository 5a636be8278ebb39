/** A pull on a node: the height of the other end and how many duties pull. */
export interface Pull {
  readonly source: number;
  readonly target: string;
  readonly weight: number;
}

/** Orders nodes by the middle of what pulls on them, so that fewer links cross; what nothing pulls comes last, order kept. */
export function barycentreOrder(ids: readonly string[], pulls: readonly Pull[]): string[] {
  const middle = (id: string) => {
    const own = pulls.filter((pull) => pull.target === id);
    const weight = own.reduce((sum, pull) => sum + pull.weight, 0);
    return weight === 0
      ? Number.POSITIVE_INFINITY
      : own.reduce((sum, pull) => sum + pull.source * pull.weight, 0) / weight;
  };
  const keyed = ids.map((id, place) => ({ id, place, at: middle(id) }));
  return keyed.sort((a, b) => (a.at === b.at ? a.place - b.place : a.at - b.at)).map(({ id }) => id);
}
