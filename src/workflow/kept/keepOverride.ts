import type { GradeOverride } from "../../core/index.ts";
import { changeDocument, type Drawer } from "./keptDocument.ts";
import { loadKept } from "./loadKept.ts";

/** Writes a calibrated grade into the ledger; the last line of a person counts. */
export async function keepOverride(workbook: Drawer, override: GradeOverride): Promise<void> {
  const { ledger } = await loadKept(workbook);
  await changeDocument(workbook, { ledger: [...ledger, { ...override, undone: null }] });
}
