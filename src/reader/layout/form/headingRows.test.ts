import { bookOf, type SheetText } from "../../testing/readBook.ts";
import { findTables } from "../../table/findTables.ts";
import { createSheetView } from "../../view/sheetView.ts";
import { findFormColumns } from "./formColumns.ts";
import { headingRows } from "./headingRows.ts";

/** Rows as the sheet numbers them. */
function headingsIn(sheet: SheetText): readonly number[] {
  const [grid] = bookOf("表.xlsx", { 表: sheet }).grids;
  if (grid === undefined) throw new RangeError("no sheet");
  const [frame] = findTables(createSheetView(grid, null, false)).frames;
  if (frame === undefined) throw new RangeError("no table");
  return [...headingRows(frame, findFormColumns(frame))].map((row) => row + 1);
}

const head = "Statement|5|4|3|2|1";
const marked = (text: string): string => `${text}||√|||`;

describe("headingRows", () => {
  it("finds rows without a mark that head rows with one", () => {
    const rows = ["Leadership|||||", "Sets goals", "Gives credit", "Trust|||||", "Keeps promises", "Listens"];
    const text = [head, ...rows.map((row) => (row.endsWith("|") ? row : marked(row)))].join("\n");
    expect(headingsIn({ text })).toEqual([2, 5]);
  });

  it("leaves a statement that nobody marked as it is", () => {
    const text = [head, marked("Sets goals"), "Gives credit|||||", marked("Keeps promises")].join("\n");
    expect(headingsIn({ text })).toEqual([]);
  });

  it("finds rows merged over the table", () => {
    const rows = ["安全|||||", marked("戴安全帽"), "质量|||||", marked("自检"), marked("互检")];
    const merges = ["A2:F2", "A4:F4"];
    expect(headingsIn({ text: [head.replace("Statement", "考核内容"), ...rows].join("\n"), merges })).toEqual(
      [2, 4],
    );
  });
});
