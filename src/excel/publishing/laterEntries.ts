import { holds } from "./cellInput.ts";
import { toA1 } from "./toA1.ts";
import type { TabChange } from "./tabChange.ts";

/** What Excel may add to a formula, or leave out of it, when it keeps it. */
const ownSpelling = /'|@|\s|_xlfn\.|_xlws\./gi;

/**
 * Which cells hold neither what stood there before a publishing nor what it wrote? Somebody typed into them while it
 * ran.
 *
 * @param live - `range.formulas` of some whole rows, as they stand now.
 * @param top - Row of the first of them, 0-based.
 */
export function laterEntries(
  { cells, found }: Pick<TabChange, "cells" | "found">,
  live: readonly (readonly unknown[])[],
  top: number,
): readonly { readonly row: number; readonly column: number }[] {
  return live.flatMap((line, index) =>
    line.flatMap((content, column) => {
      const row = top + index;
      const planned = cells.rows[row]?.[column] ?? null;
      const isAsItStood = content === (found[row]?.[column] ?? "");
      const isOurs = holds(content, planned, row, column) || isSpelledAnew(content, planned, row, column);
      return isAsItStood || isOurs ? [] : [{ row, column }];
    }),
  );
}

/** A formula of ours that Excel keeps in other words must not be taken for somebody's: it would stay for ever. */
function isSpelledAnew(
  content: unknown,
  planned: Parameters<typeof holds>[1],
  row: number,
  column: number,
): boolean {
  if (typeof content !== "string" || typeof planned !== "object" || planned === null) return false;
  if ("isSpilled" in planned) return true;
  const bare = (formula: string): string => formula.replace(ownSpelling, "");
  const own = "formula" in planned ? planned.formula : toA1(planned.formulaR1C1, row, column);
  return bare(content).toUpperCase() === bare(own).toUpperCase();
}
