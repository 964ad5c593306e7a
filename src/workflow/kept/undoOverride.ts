import type { CalibratedGrade } from "../../writer/index.ts";
import { changeDocument, type Drawer } from "./keptDocument.ts";
import type { LedgerEntry } from "./ledgerEntry.ts";
import { loadKept } from "./loadKept.ts";
import { withSeenCell } from "./shownGrade.ts";

/**
 * Marks a line of the ledger as undone; it stays readable and no longer counts. A line that stands in the summary's
 * column only is written into the ledger with that.
 *
 * @param typed - The column as it was read: what it says of this person is older.
 */
export async function undoOverride(
  workbook: Drawer,
  line: LedgerEntry,
  undone: NonNullable<LedgerEntry["undone"]>,
  typed: readonly CalibratedGrade[],
): Promise<void> {
  const { ledger, shownGrades } = await loadKept(workbook);
  const isLine = ({ employeeId, when, to }: LedgerEntry): boolean =>
    employeeId === line.employeeId && when === line.when && to === line.to;
  const seen = withSeenCell(shownGrades, typed, line.employeeId);
  await changeDocument(workbook, {
    ledger: ledger.some(isLine)
      ? ledger.map((entry) => (isLine(entry) && entry.undone === null ? { ...entry, undone } : entry))
      : [...ledger, { ...line, undone }],
    ...(seen === shownGrades ? {} : { shownGrades: seen }),
  });
}
