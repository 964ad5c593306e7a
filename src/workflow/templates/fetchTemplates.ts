import type { WorkbookGrids } from "../../sheet/index.ts";
import { templateIndex } from "../../templates/index.ts";
import { loadTemplates } from "./loadTemplates.ts";

/** Headings and first rows of a form stand here. */
const firstRows = 40;
/** A single indicator stands in many workbooks. */
const fewest = 2;

/**
 * Lets the built-in policies load while the sheets are read, where all indicators of one are named somewhere in them.
 * Only a guess, so that nobody waits afterwards: `matchTemplate` decides.
 */
export function fetchTemplates(workbooks: readonly WorkbookGrids[]): void {
  const text = workbooks
    .flatMap(({ grids }) => grids.flatMap(({ values }) => values.slice(0, firstRows).flat()))
    .filter((value) => typeof value === "string")
    .join("\n");
  const isNamed = (labels: readonly string[]): boolean => labels.some((label) => text.includes(label));
  if (!templateIndex.some(({ indicators }) => indicators.length >= fewest && indicators.every(isNamed)))
    return;
  // What fails here fails again where it is waited for.
  loadTemplates().catch(() => undefined);
}
