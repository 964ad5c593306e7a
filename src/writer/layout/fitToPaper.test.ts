import { emptySheet, type SheetPlan } from "../../sheet/index.ts";
import { fitToPaper } from "./fitToPaper.ts";

const nothing = { left: "", center: "", right: "" };

/** A list of so many columns below a title that is wider than the columns that are repeated. */
function list(columns: number): SheetPlan {
  const line = Array.from({ length: columns }, (_, column) => `Column ${String(column)}`);
  return {
    ...emptySheet("summary", "Summary"),
    blocks: [
      { top: 0, left: 0, cells: [["A title that is wider than the columns that stand on every page"]] },
      { top: 4, left: 0, cells: [line, line, line] },
    ],
    columnWidths: Object.fromEntries(line.map((_, column) => [column, 12])),
    page: {
      ...{ orientation: "landscape", paper: "a4", printArea: null },
      titleRows: { from: 4, to: 4 },
      titleColumns: { from: 0, to: 1 },
      ...{ fitsWidth: true, fitsHeight: false, scalePercent: null },
      margins: { top: 36, bottom: 48, left: 28, right: 28 },
      ...{ header: nothing, footer: { ...nothing, right: "Appraisal summary" } },
      ...{ breaksBefore: [], columnBreaksBefore: [] },
    },
  };
}

describe("fitToPaper", () => {
  it("prints a list that fits one page as it stands", () => {
    const { page } = fitToPaper(list(10));
    expect(page).toMatchObject({ fitsWidth: true, printArea: null, titleColumns: null, header: nothing });
  });

  it("has the title of a list on several pages in their header: repeated columns would show a piece of it", () => {
    const { page } = fitToPaper(list(40));
    expect(page?.columnBreaksBefore.length).toBeGreaterThan(0);
    expect(page).toMatchObject({
      printArea: { top: 4, left: 0, bottom: 6, right: 39 },
      header: { left: "Appraisal summary" },
      titleColumns: { from: 0, to: 1 },
      fitsWidth: false,
    });
  });
});
