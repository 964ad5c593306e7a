import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { saveXlsx } from "../../host/file/index.ts";
import { createWorkbook, setCell } from "../../host/model/index.ts";
import { openGrids } from "./openGrids.ts";

const folder = mkdtempSync(join(tmpdir(), "grids-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe("openGrids", () => {
  it("reads a stray entry in the last cell apart, and does not fill what lies between", async () => {
    const workbook = createWorkbook(["Scores"]);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
    setCell(sheet, 1, 1, { value: "Name" });
    setCell(sheet, 2, 2, { value: 80 });
    setCell(sheet, 1_048_575, 16_383, { value: "x" });
    const path = join(folder, "stray.xlsx");
    writeFileSync(path, saveXlsx(workbook));
    const { grids } = await openGrids(path);
    expect(grids.map(({ sheetName, origin, values }) => [sheetName, origin, values])).toEqual([
      [
        "Scores",
        { row: 1, column: 1 },
        [
          ["Name", null],
          [null, 80],
        ],
      ],
      ["Scores", { row: 1_048_575, column: 16_383 }, [["x"]]],
    ]);
  });

  it("keeps the cells of many bands apart, each with those of its own rows", async () => {
    const workbook = createWorkbook(["Scores"]);
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new RangeError("A new workbook has a sheet.");
    for (let band = 0; band < 300; band += 1) {
      setCell(sheet, band * 1_500 + 1, band % 3, { value: `P${String(band)}` });
      setCell(sheet, band * 1_500 + 2, 4, { value: band });
    }
    const path = join(folder, "bands.xlsx");
    writeFileSync(path, saveXlsx(workbook));
    const { grids } = await openGrids(path);
    expect(grids).toHaveLength(300);
    expect(grids.map(({ values }) => [values[0]?.[0], values[1]?.at(-1)])).toEqual(
      grids.map((_, band) => [`P${String(band)}`, band]),
    );
    expect(grids.map(({ origin }) => origin.row)).toEqual(grids.map((_, band) => band * 1_500 + 1));
  });
});
