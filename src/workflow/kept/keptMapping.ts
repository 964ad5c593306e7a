import type { Mapping } from "../../reader/index.ts";
import type { Drawer } from "./keptDocument.ts";
import { loadKept } from "./loadKept.ts";

/** What the user said about columns in this workbook before; null where nothing. */
export async function keptMapping(workbook: Drawer): Promise<Mapping | null> {
  return (await loadKept(workbook)).mapping;
}
