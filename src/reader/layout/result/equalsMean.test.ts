import { bookOf } from "../../testing/readBook.ts";
import { createSheetView } from "../../view/sheetView.ts";
import { equalsMean } from "./equalsMean.ts";

/** Is the last row the mean of the others? */
function isMean(...rows: readonly string[]): boolean {
  const [grid] = bookOf("表.xlsx", { S: rows.join("\n") }).grids;
  if (grid === undefined) throw new RangeError("no sheet");
  const columns = (rows[0] ?? "").split("|").map((_, column) => column);
  const others = rows.slice(0, -1).map((_, row) => row);
  return equalsMean(createSheetView(grid, null, false), rows.length - 1, others, columns);
}

describe("equalsMean", () => {
  it("knows means, rounded as they are typed, and sums", () => {
    expect(isMean("80|70|90", "75|85|65", "60|95|71", "71.7|83.33|75.3")).toBe(true);
    expect(isMean("80|70|90", "75|85|65", "60|95|71", "215|250|226")).toBe(true);
  });

  it("lets no column differ, and no whole number stand for a fraction", () => {
    expect(isMean("80|70|90", "75|85|65", "60|95|71", "71.7|83.33|80")).toBe(false);
    expect(isMean("80|70|90", "75|85|65", "60|95|71", "72|83|75")).toBe(false);
  });

  it("asks for three columns on a small scale, for two on a large one, and for three people", () => {
    expect(isMean("3|4", "5|2", "4|3", "4|3")).toBe(false);
    expect(isMean("30|40", "50|20", "40|30", "40|30")).toBe(true);
    expect(isMean("30|40|50", "50|20|40", "40|30|45")).toBe(false);
  });
});
