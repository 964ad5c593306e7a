import type { MergeResult } from "./mergeResult.ts";

/**
 * A merge with other entries taken where several came back for one cell.
 *
 * @param choices - By the conflict's cell in the workbook that was sent: which of its entries is taken, from 0.
 */
export function settleConflicts(merge: MergeResult, choices: Readonly<Record<string, number>>): MergeResult {
  const conflicts = merge.conflicts.map((conflict) => {
    const chosen = conflict.entries[choices[conflict.at] ?? 0];
    if (chosen === undefined) throw new RangeError(`There is no such entry for ${conflict.at}.`);
    return { ...conflict, entries: [chosen, ...conflict.entries.filter((entry) => entry !== chosen)] };
  });
  const taken = new Map(conflicts.map(({ at, entries }) => [at, entries[0]?.value ?? null]));
  const changes = merge.changes.map((change) => {
    const value = taken.get(change.address);
    return value === undefined ? change : { ...change, value };
  });
  return { ...merge, changes, conflicts };
}
