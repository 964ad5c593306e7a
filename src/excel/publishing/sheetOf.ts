import type { TabChange } from "./tabChange.ts";

/** A standing tab by its identity: somebody may rename it, and give its name to a sheet of her own. */
export function sheetOf(context: Excel.RequestContext, { sheet, plan }: TabChange): Excel.Worksheet {
  return context.workbook.worksheets.getItem(sheet?.id ?? plan.name);
}
