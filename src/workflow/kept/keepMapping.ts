import type { Mapping } from "../../reader/index.ts";
import { changeDocument, type Drawer } from "./keptDocument.ts";

/** Keeps what the user said about her columns, so that the next look reads them so; null forgets it. */
export function keepMapping(workbook: Drawer, mapping: Mapping | null): Promise<void> {
  return changeDocument(workbook, { mapping });
}
