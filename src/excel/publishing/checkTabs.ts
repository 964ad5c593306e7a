import { WorkbookError } from "../../sheet/index.ts";

/** Errors that a sound plan never shows: a reference or a name that leads nowhere. */
const broken = ["#REF!", "#NAME?"];
/** Error cells looked at per tab; a broken plan shows in the first ones. */
const areasLooked = 50;

/** Reads the written tabs back and fails where a formula leads nowhere; nothing is shown before that. */
export async function checkTabs(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const errors = names.map((name) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
    return used.getSpecialCellsOrNullObject("Formulas", "Errors").load("areas/items/address");
  });
  await context.sync();
  const ranges = errors.flatMap((found) =>
    found.isNullObject
      ? []
      : found.areas.items.slice(0, areasLooked).map((area) => area.load("address,values")),
  );
  if (ranges.length === 0) return;
  await context.sync();
  for (const range of ranges)
    for (const value of range.values.flat() as unknown[])
      if (typeof value === "string" && broken.includes(value))
        throw new WorkbookError("check_failed", range.address, value);
}
