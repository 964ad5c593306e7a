import type { Grid } from "../../../sheet/index.ts";
import type { checkSheets } from "./checkSheets.ts";

type CheckSheets = typeof checkSheets;

let checks: CheckSheets | null = null;

/** From now on formulas are looked through. */
export function takeFormulaChecks(taken: CheckSheets): void {
  checks = taken;
}

/** Does any cell hold a formula? */
export const holdFormulas = (grids: readonly Grid[]): boolean =>
  grids.some(({ formulas }) => formulas?.some((row) => row.some((formula) => formula !== null)) === true);

/**
 * Looks through the formulas of the sheets that are read, where there are any.
 *
 * @throws RangeError where nobody loaded what looks through them: a formula is never passed over in silence.
 */
export function checkFormulasOf(...[sheets, ...beside]: Parameters<CheckSheets>): void {
  if (!holdFormulas(sheets.map(({ view }) => view.grid))) return;
  if (checks === null) throw new RangeError("Formulas are looked through after loadFormulaChecks.");
  checks(sheets, ...beside);
}
