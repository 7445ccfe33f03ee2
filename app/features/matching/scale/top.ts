/**
 * The rows whose value is at least that of the k-th best less `slack`, in no order: all that can be among the best k when values
 * are off by at most slack / 2. One pass with a bar that rises, then a second over what was kept.
 * @param values −Infinity for rows that must not appear
 */
export function atLeastTop(values: Float64Array, rows: number, k: number, slack: number): number[] {
  let kept: number[] = [];
  let bar = Number.NEGATIVE_INFINITY;
  let room = Math.max(64, 4 * k);
  for (let row = 0; row < rows; row += 1) {
    const value = values[row] as number;
    if (value > bar && value !== Number.NEGATIVE_INFINITY) {
      kept.push(row);
      if (kept.length >= room) {
        bar = Math.max(bar, kth(values, kept, k) - slack);
        const now = bar;
        kept = kept.filter((one) => (values[one] as number) > now);
        // A crowd of equals is not sorted again and again.
        room = Math.max(room, 2 * kept.length);
      }
    }
  }
  if (kept.length <= k) return kept;
  const last = kth(values, kept, k) - slack;
  return kept.filter((one) => (values[one] as number) >= last);
}

const kth = (values: Float64Array, rows: readonly number[], k: number): number => {
  const sorted = Float64Array.from(rows, (row) => values[row] as number).sort();
  return sorted[Math.max(0, sorted.length - k)] ?? Number.NEGATIVE_INFINITY;
};
