import type { Cells } from "./cells.ts";
import { isBlank } from "./isBlank.ts";
import { readEntry } from "./readEntry.ts";
import { readLabel } from "./readLabel.ts";
import { readPairs } from "./readPairs.ts";

/** An indicator of a policy that stands in a range. */
export interface PolicyRow {
  readonly name: string;
  /** 0..1; all of them sum to one. */
  readonly share: number;
  readonly target: number | null;
  readonly rule: string | null;
}

/**
 * A policy in a range: indicator, weight and, where they are given, target and rule in words; a heading above it
 * is passed over. Weights count in proportion.
 */
export function readPolicy(cells: Cells): readonly PolicyRow[] {
  const pairs = readPairs(cells, "policy");
  const sum = pairs.reduce((total, { share }) => total + share, 0);
  const rows = cells.filter(([name]) => !isBlank(name)).slice(-pairs.length);
  return pairs.map(({ name, share }, row) => {
    const target = readEntry(rows[row]?.[2], { argument: "policy", row, column: 2 }, "share");
    const rule = readLabel(rows[row]?.[3], { argument: "policy", row, column: 3 });
    return { name, share: share / sum, target: typeof target === "number" ? target : null, rule };
  });
}
