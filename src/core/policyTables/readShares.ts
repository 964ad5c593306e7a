import { nameKey } from "../names/nameKey.ts";
import { readWeights } from "../weights/readWeights.ts";
import type { SourceCell } from "./policyTable.ts";

/**
 * Shares that stand together, as parts of a whole: what is shown as a percentage is taken as it is, bare numbers
 * are percents where any of them is above 1. `isMixed` says that 30 and 0.3 stand side by side.
 *
 * @example
 * readShares([{ value: 30, isPercent: false }, { value: 0.7, isPercent: true }]).shares
 * //=> [0.3, 0.7]
 */
export function readShares(cells: readonly (SourceCell | undefined)[]): {
  readonly shares: readonly (number | null)[];
  readonly isMixed: boolean;
} {
  const bare = cells.map((cell) => {
    if (cell === undefined || cell.isPercent || typeof cell.value === "boolean") return null;
    return typeof cell.value === "string" ? nameKey(cell.value) : cell.value;
  });
  const { weights, issues } = readWeights(bare);
  return {
    shares: cells.map((cell, index) =>
      cell?.isPercent === true && typeof cell.value === "number" ? cell.value : (weights[index] ?? null),
    ),
    isMixed: issues.some(({ code }) => code === "weights_mixed_notation"),
  };
}
