import type { GradeOverride } from "../../core/index.ts";
import { changeDocument, type Drawer } from "./keptDocument.ts";
import type { LedgerEntry } from "./ledgerEntry.ts";
import { loadKept } from "./loadKept.ts";

/** Marks a line of the ledger as undone; it stays readable and no longer counts. */
export async function undoOverride(
  workbook: Drawer,
  { employeeId, when }: Pick<GradeOverride, "employeeId" | "when">,
  undone: NonNullable<LedgerEntry["undone"]>,
): Promise<void> {
  const { ledger } = await loadKept(workbook);
  await changeDocument(workbook, {
    ledger: ledger.map((entry) =>
      entry.employeeId === employeeId && entry.when === when && entry.undone === null
        ? { ...entry, undone }
        : entry,
    ),
  });
}
