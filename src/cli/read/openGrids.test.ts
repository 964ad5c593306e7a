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
});
