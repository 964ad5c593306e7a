import { emptySheet, type SheetPlan } from "../../sheet/index.ts";
import type { TabId } from "../tabId.ts";

/** One of our tabs without contents: the line below its title says when it was made. */
export function ownTab(id: TabId, name: string): SheetPlan {
  return { ...emptySheet(id, name), stamps: [{ row: 1, column: 0 }] };
}
