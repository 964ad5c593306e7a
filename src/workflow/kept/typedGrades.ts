import type { WorkbookGrids } from "../../sheet/index.ts";
import { readCalibration } from "../../writer/index.ts";
import type { LedgerEntry } from "./ledgerEntry.ts";

/**
 * Grades that somebody typed into the summary's column for calibration, as lines of the ledger. What the ledger has
 * said of a person before is what the column was filled with, and no decision of its own.
 *
 * @param when - ISO date of this look: a cell does not say when it was typed, nor by whom.
 */
export function typedGrades(
  workbooks: readonly WorkbookGrids[],
  ledger: readonly LedgerEntry[],
  when: string,
): readonly LedgerEntry[] {
  const known = new Set(ledger.map(({ employeeId, to }) => JSON.stringify([employeeId, to])));
  return workbooks
    .flatMap(({ own }) => own ?? [])
    .filter(({ id }) => id === "summary")
    .flatMap(({ grid }) => readCalibration(grid))
    .filter(({ employeeId, to }) => !known.has(JSON.stringify([employeeId, to])))
    .map((typed) => ({ ...typed, who: "", when, undone: null }));
}
