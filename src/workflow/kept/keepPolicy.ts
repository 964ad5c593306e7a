import type { AppraisalPolicy } from "../../core/index.ts";
import { changeDocument, type Drawer } from "./keptDocument.ts";

/** Keeps the rules with the workbook, so that the next look uses them; null forgets them. */
export function keepPolicy(workbook: Drawer, policy: AppraisalPolicy | null): Promise<void> {
  return changeDocument(workbook, { policy });
}
