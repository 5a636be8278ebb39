/** The value below which this share of the values lies, to hundredths. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 100) / 100;
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
