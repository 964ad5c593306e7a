import type { WorkbookGrids } from "../../sheet/index.ts";
import { loadTemplates } from "./loadTemplates.ts";
import { namedTemplates } from "./namedTemplates.ts";

/** Headings and first rows of a form stand here. */
const firstRows = 40;
/** A single indicator stands in many workbooks. */
const fewest = 2;
/** What stands behind a heading's name: its weight, its full marks, a remark. */
const behindName = /\s*[\d(（:：\n].*$/su;

/**
 * Lets the built-in policies load while the sheets are read, where all indicators of one are named somewhere in them.
 * Only a guess, so that nobody waits afterwards: `matchTemplate` decides.
 */
export function fetchTemplates(workbooks: readonly WorkbookGrids[]): void {
  const labels = new Set<string>();
  for (const { grids } of workbooks) {
    for (const { values } of grids) {
      for (const value of values.slice(0, firstRows).flat()) {
        if (typeof value === "string") labels.add(value.replace(behindName, ""));
      }
    }
  }
  if (namedTemplates(labels, fewest).length === 0) return;
  // What fails here fails again where it is waited for.
  loadTemplates().catch(() => undefined);
}
