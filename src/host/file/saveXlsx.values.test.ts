import { packageParts } from "../../../test/fixtures/packageParts.ts";
import { createWorkbook, getCell, setCell } from "../model/index.ts";
import { checkPackage } from "./checkPackage.ts";
import { openXlsx } from "./openXlsx.ts";
import { saveXlsx } from "./saveXlsx.ts";

describe("saveXlsx, values", () => {
  const values = [
    0,
    -0.1,
    1 / 3,
    1e-300,
    1.7976931348623157e308,
    123456789012345680000,
    true,
    false,
    "",
    " x ",
    "_x0041_",
    "a\r\nb\tc",
    "😀",
    { error: "#DIV/0!" },
  ] as const;

  it.each(values)("gives back %p as a constant and as a formula's value", (value) => {
    const workbook = createWorkbook();
    const [sheet] = workbook.sheets;
    setCell(sheet!, 0, 0, { value });
    setCell(sheet!, 0, 1, { value, formula: "=A1" });
    const again = openXlsx(saveXlsx(workbook)).sheets[0]!;
    expect([getCell(again, 0, 0)?.value, getCell(again, 0, 1)?.value]).toEqual([value, value]);
  });

  it("asks Excel to calculate when a value is missing or not told by the format", () => {
    const workbook = createWorkbook();
    setCell(workbook.sheets[0]!, 0, 0, {
      formula: "=KPI.SCORE(B1)",
      value: { error: "#BUSY!" },
    });
    const parts = packageParts(saveXlsx(workbook));
    expect(parts["xl/workbook.xml"]).toContain('fullCalcOnLoad="1"');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" t="e"><f>_xldudf_KPI_SCORE(B1)</f><v>#VALUE!</v></c>',
    );
  });

  it("does not ask when every value is there", () => {
    const workbook = createWorkbook();
    setCell(workbook.sheets[0]!, 0, 0, { formula: "=1+1", value: 2 });
    expect(packageParts(saveXlsx(workbook))["xl/workbook.xml"]).not.toContain("fullCalcOnLoad");
  });

  it("marks a dynamic array with its area and the workbook's metadata", () => {
    const workbook = createWorkbook();
    const sheet = workbook.sheets[0]!;
    setCell(sheet, 0, 0, {
      formula: "=SEQUENCE(2)",
      value: 1,
      array: { kind: "dynamic", area: { row: 0, column: 0, rowCount: 2, columnCount: 1 } },
    });
    setCell(sheet, 1, 0, { value: 2, arrayAnchor: { row: 0, column: 0 } });
    const saved = saveXlsx(workbook);
    expect(packageParts(saved)["xl/worksheets/sheet1.xml"]).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>',
    );
    expect(checkPackage(saved)).toEqual([]);
    const again = openXlsx(saved).sheets[0]!;
    expect(again.cells).toEqual(sheet.cells);
  });

  it("refuses a text longer than a cell can hold", () => {
    const workbook = createWorkbook();
    setCell(workbook.sheets[0]!, 0, 0, { value: "x".repeat(32_768) });
    expect(() => saveXlsx(workbook)).toThrow(
      expect.objectContaining({ name: "FileError", code: "invalid_model" }) as Error,
    );
  });
});
