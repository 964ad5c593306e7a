import { changedParts, packageParts } from "../../../test/fixtures/packageParts.ts";
import { richWorkbook, richWorkbookParts } from "../../../test/fixtures/richWorkbook.ts";
import {
  defaultStyle,
  deleteCell,
  getCell,
  internStyle,
  setCell,
  type SheetModel,
  type WorkbookModel,
} from "../model/index.ts";
import { checkPackage } from "./checkPackage.ts";
import { openXlsx } from "./openXlsx.ts";
import { saveXlsx } from "./saveXlsx.ts";

const rich = richWorkbook();

function sheetNamed(workbook: WorkbookModel, name: string): SheetModel {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (sheet === undefined) {
    throw new RangeError(`no sheet ${name}`);
  }
  return sheet;
}

/** Lines of a part that differ; the fixture's rows stand one to a line. */
function changedLines(path: string, after: Uint8Array): { before: string[]; after: string[] } {
  const before = (packageParts(rich)[path] ?? "").split("\n");
  const now = (packageParts(after)[path] ?? "").split("\n");
  return {
    before: before.filter((line) => !now.includes(line)),
    after: now.filter((line) => !before.includes(line)),
  };
}

describe("saveXlsx, nothing touched", () => {
  it("leaves every part byte for byte as it was, in the same order", () => {
    const saved = saveXlsx(openXlsx(rich));
    expect(changedParts(rich, saved)).toEqual([]);
    expect(Object.keys(packageParts(saved))).toEqual(Object.keys(richWorkbookParts()));
    expect(checkPackage(saved)).toEqual([]);
  });

  it("keeps macros and the content type of an .xlsm", () => {
    const types = String(richWorkbookParts()["[Content_Types].xml"])
      .replace("spreadsheetml.sheet.main+xml", "ms-excel.sheet.macroEnabled.main+xml")
      .replace("application/vnd.openxmlformats-officedocument.ms-excel", "application/vnd.ms-excel")
      .replace(
        "<Override",
        '<Default Extension="vba" ContentType="application/vnd.ms-office.vbaProject"/><Override',
      );
    const macro = richWorkbook({ "[Content_Types].xml": types, "xl/project.vba": new Uint8Array([9, 8, 7]) });
    expect(changedParts(macro, saveXlsx(openXlsx(macro)))).toEqual([]);
  });
});

describe("saveXlsx, one cell", () => {
  it("changes the row of a number and nothing else", () => {
    const workbook = openXlsx(rich);
    setCell(sheetNamed(workbook, "Scores"), 2, 1, { value: 99.125 });
    const saved = saveXlsx(workbook);
    expect(changedParts(rich, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
    const { before, after } = changedLines("xl/worksheets/sheet1.xml", saved);
    expect(before).toHaveLength(1);
    expect(after).toEqual([before[0]?.replace('<v>72.25</v></c><c r="C3"', '<v>99.125</v></c><c r="C3"')]);
    expect(checkPackage(saved)).toEqual([]);
  });

  it("appends a new text to the shared strings", () => {
    const workbook = openXlsx(rich);
    setCell(sheetNamed(workbook, "Secret"), 0, 0, { value: "a < b\u0001" });
    setCell(sheetNamed(workbook, "Secret"), 0, 1, { value: "A" });
    const saved = saveXlsx(workbook);
    expect(changedParts(rich, saved)).toEqual(["xl/sharedStrings.xml", "xl/worksheets/sheet3.xml"]);
    const parts = packageParts(saved);
    expect(parts["xl/worksheets/sheet3.xml"]).toContain(
      '<c r="A1" t="s"><v>9</v></c><c r="B1" t="s"><v>7</v></c>',
    );
    expect(parts["xl/sharedStrings.xml"]).toContain("<si><t>B</t></si><si><t>a &lt; b_x0001_</t></si></sst>");
    expect(parts["xl/sharedStrings.xml"]).toContain('uniqueCount="10"');
    expect(getCell(sheetNamed(openXlsx(saved), "Secret"), 0, 0)?.value).toBe("a < b\u0001");
  });

  it("appends a new style and renumbers none", () => {
    const workbook = openXlsx(rich);
    const scores = sheetNamed(workbook, "Scores");
    const header = workbook.styles[1] ?? defaultStyle;
    const styleId = internStyle(workbook, {
      ...header,
      numberFormat: "0.000",
      font: { ...header.font, italic: true },
      protection: { locked: false, formulaHidden: true },
    });
    setCell(scores, 0, 4, { styleId });
    const saved = saveXlsx(workbook);
    expect(changedParts(rich, saved)).toEqual(["xl/styles.xml", "xl/worksheets/sheet1.xml"]);
    const styles = packageParts(saved)["xl/styles.xml"] ?? "";
    expect(styles).toContain('<cellXfs count="5">');
    expect(styles).toContain('<fonts count="3">');
    expect(styles).toContain('<fills count="3">');
    expect(styles).toContain('<numFmts count="2"><numFmt numFmtId="170"');
    const again = openXlsx(saved);
    expect(again.styles).toEqual(workbook.styles);
    expect(getCell(sheetNamed(again, "Scores"), 0, 4)?.styleId).toBe(styleId);
    expect(checkPackage(saved)).toEqual([]);
  });

  it("drops the calculation chain when a formula comes or goes, and only then", () => {
    const workbook = openXlsx(rich);
    setCell(sheetNamed(workbook, "Secret"), 0, 1, { formula: "=A1*2", value: 84 });
    const saved = saveXlsx(workbook);
    expect(changedParts(rich, saved)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/worksheets/sheet3.xml",
    ]);
    expect(packageParts(saved)["xl/worksheets/sheet3.xml"]).toContain('<c r="B1"><f>A1*2</f><v>84</v></c>');
    expect(checkPackage(saved)).toEqual([]);
  });

  it("gives a recalculated formula its fresh value and keeps its spelling", () => {
    const workbook = openXlsx(rich);
    const scores = sheetNamed(workbook, "Scores");
    setCell(scores, 2, 1, { value: 10 });
    for (const [row, column, value] of [
      [2, 3, 31.6],
      [1, 7, "<&>"],
    ] as const) {
      const cell = getCell(scores, row, column);
      setCell(scores, row, column, { ...cell, value });
    }
    const saved = saveXlsx(workbook);
    const text = packageParts(saved)["xl/worksheets/sheet1.xml"] ?? "";
    expect(text).toContain('<c r="D3"><f t="shared" si="0"/><v>31.6</v></c>');
    expect(text).toContain('<c r="H2" t="str"><f>IF(B2&gt;90,"top","&lt;90")</f><v>&lt;&amp;&gt;</v></c>');
    expect(changedParts(rich, saved)).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  it("spells a shared formula out where its first cell changes", () => {
    const workbook = openXlsx(rich);
    setCell(sheetNamed(workbook, "Scores"), 1, 3, { formula: "=B2", value: 91.5 });
    const saved = saveXlsx(workbook);
    const text = packageParts(saved)["xl/worksheets/sheet1.xml"] ?? "";
    expect(text).not.toContain("shared");
    expect(text).toContain('<c r="D3"><f>B3*0.6+C3*0.4</f><v>68.95</v></c>');
    expect(text).toContain('<c r="D4"><f>B4*0.6+C4*0.4</f><v>33.44</v></c>');
    expect(checkPackage(saved)).toEqual([]);
  });

  it("keeps rich text of cells whose looks change, and drops it when the text is written", () => {
    const workbook = openXlsx(rich);
    const scores = sheetNamed(workbook, "Scores");
    setCell(scores, 0, 2, { styleId: 0 });
    setCell(scores, 2, 0, { value: "Chen Yu" });
    const saved = saveXlsx(workbook);
    const text = packageParts(saved)["xl/worksheets/sheet1.xml"] ?? "";
    expect(text).toContain('<c r="C1" t="s"><v>2</v></c>');
    expect(text).toContain('<c r="A3" t="s"><v>9</v></c>');
  });

  it("takes cells and rows away", () => {
    const workbook = openXlsx(rich);
    const secret = sheetNamed(workbook, "Secret");
    deleteCell(secret, 0, 0);
    const saved = saveXlsx(workbook);
    expect(packageParts(saved)["xl/worksheets/sheet3.xml"]).toContain('<sheetData><row r="1"/></sheetData>');
    expect(sheetNamed(openXlsx(saved), "Secret").cells.size).toBe(0);
    expect(checkPackage(saved)).toEqual([]);
  });

  it("gives the same bytes when it is saved twice", () => {
    const workbook = openXlsx(rich);
    setCell(sheetNamed(workbook, "Scores"), 9, 9, { value: "new", styleId: 1 });
    expect(saveXlsx(workbook)).toEqual(saveXlsx(workbook));
  });
});
