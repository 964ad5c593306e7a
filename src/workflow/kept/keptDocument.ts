import type { Workbook } from "../../sheet/index.ts";
import type { KeptState } from "./keptState.ts";

/** The part of a workbook in which we keep things. */
export type Drawer = Pick<Workbook, "load" | "save">;

/** Key of what we keep in the workbook; one document, so that it is one round trip. */
const key = "kept";

/** The document as it stands in the workbook, unchecked; null where nothing was ever kept. */
export async function loadDocument(workbook: Drawer): Promise<Readonly<Record<string, unknown>> | null> {
  const stored = await workbook.load(key);
  return typeof stored === "object" && stored !== null ? { ...stored } : null;
}

/** Changes parts of the document and leaves the others as they are, those of a newer version too. */
export async function changeDocument(
  workbook: Drawer,
  change: Partial<Omit<KeptState, "issues">>,
): Promise<void> {
  await workbook.save(key, { ...(await loadDocument(workbook)), ...change });
}
