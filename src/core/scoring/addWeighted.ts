import type { DirectColumn } from "../data/leafReader.ts";

/**
 * Adds weight × points of one leaf's column to its parent's sums, for `count` rows from `from` on. A row whose
 * entry is absent or outside its scale adds nothing and is told to `seeGap`. This loop is where a run spends its
 * time.
 *
 * @param weights - The leaf's share of the total by role.
 * @param roleOf - Role by row; -1 counts for nothing.
 * @param sums - By row of the chunk.
 * @param seeGap - Called with the row's index in the chunk, its entry and the weight that is not counted.
 */
export function addWeighted(
  column: DirectColumn,
  from: number,
  count: number,
  weights: Float64Array,
  roleOf: Int16Array,
  sums: Float64Array,
  seeGap: (index: number, entry: number, weight: number) => void,
): void {
  const { values, factor, offset, min, max } = column;
  if (weights.length === 1) {
    const weight = weights[0] ?? 0;
    if (weight === 0) return;
    const slope = weight * factor;
    const start = weight * offset;
    for (let index = 0; index < count; index += 1) {
      const entry = values[from + index] ?? Number.NaN;
      if (entry >= min && entry <= max) sums[index] = (sums[index] ?? 0) + (slope * entry + start);
      else seeGap(index, entry, weight);
    }
    return;
  }
  for (let index = 0; index < count; index += 1) {
    const entry = values[from + index] ?? Number.NaN;
    const weight = weights[roleOf[from + index] ?? -1] ?? 0;
    if (entry >= min && entry <= max) sums[index] = (sums[index] ?? 0) + weight * (factor * entry + offset);
    else if (weight !== 0) seeGap(index, entry, weight);
  }
}
