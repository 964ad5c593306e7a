import type { SheetPlan } from "../../sheet/index.ts";

/** A sheet of the user's without contents: with gridlines, unprotected. */
export function plainSheet(id: string, name: string): SheetPlan {
  return {
    ...{ id, name, tabColor: null, blocks: [], fills: [], styles: [], tables: [], merges: [] },
    ...{ columnWidths: {}, rowHeights: [], hiddenColumns: [], freeze: null, conditionalFormats: [] },
    ...{
      validations: [],
      links: [],
      charts: [],
      page: null,
      showsGridlines: true,
      stamps: [],
      protection: null,
    },
  };
}
