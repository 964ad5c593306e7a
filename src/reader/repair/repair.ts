import type { CellChange } from "../../sheet/index.ts";

/**
 * One way to settle a doubt about two cells that say different things: what the first says, what the second says, or
 * the mean of both, in both of them.
 */
export interface RepairOption {
  readonly take: "first" | "second" | "mean";
  readonly changes: readonly CellChange[];
}

/** Cells to write so that a doubt is settled; undone by writing back what `correct` of the workbook returned. */
export interface Repair {
  readonly id: string;
  /** What was assumed, written out. */
  readonly changes: readonly CellChange[];
  /** Where only the user can know which of several ways is right; `changes` are those of the first. Else empty. */
  readonly options: readonly RepairOption[];
}
