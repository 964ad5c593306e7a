import { WorkbookError } from "../../sheet/index.ts";
import { protectTab } from "../layout/protectTab.ts";
import type { Comparison } from "./compareWorkbook.ts";
import { sheetOf } from "./sheetOf.ts";
import type { TabChange } from "./tabChange.ts";

/** Fails, before anything is written, where the workbook or one of the tabs to be changed is closed to writing. */
export async function refuseToWrite(
  context: Excel.RequestContext,
  { isReadOnly, isStructureFixed }: Comparison,
  changes: readonly TabChange[],
): Promise<void> {
  if (isReadOnly) throw new WorkbookError("read_only", null, null);
  if (isStructureFixed) throw new WorkbookError("structure_protected", null, null);
  const closed = changes.filter(({ sheet }) => sheet?.isProtected === true);
  if (closed.length === 0) return;
  for (const change of closed) {
    const ours = change.before?.layout.protection ?? null;
    // What we did not protect, somebody protected on purpose.
    if (ours === null) throw new WorkbookError("protected", change.plan.name, null);
    // Our protection has no password: whether it opens tells whether another took its place.
    const sheet = sheetOf(context, change);
    sheet.protection.unprotect();
    protectTab(sheet, ours);
  }
  try {
    await context.sync();
  } catch (cause) {
    throw new WorkbookError("protected", closed.map(({ plan }) => plan.name).join(", "), cause);
  }
}
