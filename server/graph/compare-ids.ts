/** Order of ids: by code points, as both engines sort strings; never by a locale. */
export function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
