/** The last of ascending starts that is not after a value, by index; 0 where there is none. */
export function lastNotAfter(count: number, startOf: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (startOf(middle) <= value) low = middle;
    else high = middle;
  }
  return low;
}
