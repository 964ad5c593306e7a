import { loadDocument, type Drawer } from "./keptDocument.ts";
import { nothingKept, type KeptState } from "./keptState.ts";

/** Loads the kept state; what is damaged counts as not there and never stops the work in silence. */
export async function loadKept(workbook: Drawer): Promise<KeptState> {
  const stored = await loadDocument(workbook);
  if (stored === null) return nothingKept;
  // Most workbooks keep nothing: the pane's first look need not load what checks it.
  const { parseKept } = await import("./parseKept.ts");
  return parseKept(stored);
}
