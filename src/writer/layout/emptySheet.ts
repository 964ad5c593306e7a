import type { SheetPlan } from "../../sheet/index.ts";
import type { TabId } from "../tabId.ts";

/** A tab without contents: what every tab starts from. */
export function emptySheet(id: TabId, name: string): SheetPlan {
  return {
    id,
    name,
    tabColor: null,
    blocks: [],
    fills: [],
    styles: [],
    tables: [],
    merges: [],
    columnWidths: {},
    rowHeights: [],
    hiddenColumns: [],
    freeze: null,
    conditionalFormats: [],
    validations: [],
    links: [],
    charts: [],
    page: null,
    showsGridlines: false,
    // The line below the title says when.
    stamps: [{ row: 1, column: 0 }],
    protection: null,
  };
}
