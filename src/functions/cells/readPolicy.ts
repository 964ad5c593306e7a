import type { Cells } from "./cells.ts";
import { readEntry } from "./readEntry.ts";
import { readLabel } from "./readLabel.ts";
import { readPairs } from "./readPairs.ts";
import { rememberCells } from "./rememberCells.ts";

/** An indicator of a policy that stands in a range. */
export interface PolicyRow {
  readonly name: string;
  /** 0..1; all of them sum to one. */
  readonly share: number;
  readonly target: number | null;
  readonly rule: string | null;
}

const read = rememberCells(64, (cells, argument): readonly PolicyRow[] => {
  const pairs = readPairs(cells, argument);
  const sum = pairs.reduce((total, { share }) => total + share, 0);
  return pairs.map(({ name, share, others }, row) => {
    const target = readEntry(others[0], { argument, row, column: 2 }, "share");
    const rule = readLabel(others[1], { argument, row, column: 3 });
    return { name, share: share / sum, target: typeof target === "number" ? target : null, rule };
  });
});

/**
 * A policy in a range: indicator, weight and, where they are given, target and rule in words; a heading above it
 * is passed over, and a total below it. Weights count in proportion.
 */
export function readPolicy(cells: Cells): readonly PolicyRow[] {
  return read(cells, "policy");
}
