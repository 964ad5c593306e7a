import type { SheetPlan } from "./workbookPlan.ts";

/**
 * A tab without contents: what every plan of a tab starts from. Without gridlines and unprotected.
 *
 * @example
 * emptySheet("summary", "Summary").blocks
 * //=> []
 */
export function emptySheet(id: string, name: string): SheetPlan {
  return {
    ...{ id, name, tabColor: null, blocks: [], fills: [], styles: [], tables: [], merges: [] },
    ...{ columnWidths: {}, rowHeights: [], hiddenColumns: [], freeze: null, conditionalFormats: [] },
    ...{ validations: [], links: [], charts: [], page: null, showsGridlines: false },
    ...{ stamps: [], protection: null },
  };
}
