import type { GradeOverride } from "../../core/index.ts";
import type { CalibratedGrade } from "../../writer/index.ts";
import { changeDocument, type Drawer } from "./keptDocument.ts";
import { loadKept } from "./loadKept.ts";
import { withSeenCell } from "./shownGrade.ts";

/**
 * Writes a calibrated grade into the ledger; the last line of a person counts.
 *
 * @param typed - The column for calibrated grades as it was read: what it says of this person is older.
 */
export async function keepOverride(
  workbook: Drawer,
  override: GradeOverride,
  typed: readonly CalibratedGrade[],
): Promise<void> {
  const { ledger, shownGrades } = await loadKept(workbook);
  const seen = withSeenCell(shownGrades, typed, override.employeeId);
  await changeDocument(workbook, {
    ledger: [...ledger, { ...override, undone: null }],
    ...(seen === shownGrades ? {} : { shownGrades: seen }),
  });
}
