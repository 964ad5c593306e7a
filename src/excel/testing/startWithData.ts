import { startWorkbook } from "./startWorkbook.ts";

/** Formulas and values of the user's own sheet. */
const dataCells = [
  ["x", 1],
  ["y", "=B1*2"],
];

/** A workbook whose one sheet, "Data", is the user's and holds a few cells at A1. */
export async function startWithData(calculates = true): Promise<ReturnType<typeof startWorkbook>> {
  const started = startWorkbook(calculates);
  await started.host.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Data";
    sheet.getRange("A1:B2").values = dataCells;
    await context.sync();
  });
  return started;
}
