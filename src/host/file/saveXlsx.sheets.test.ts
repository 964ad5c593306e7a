import { changedParts, packageParts } from "../../../test/fixtures/packageParts.ts";
import { richWorkbook } from "../../../test/fixtures/richWorkbook.ts";
import {
  createSheet,
  createWorkbook,
  defaultStyle,
  getCell,
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

describe("saveXlsx, sheets", () => {
  it("makes a whole workbook from nothing", () => {
    const workbook = createWorkbook(["成绩", "Second"]);
    const [first] = workbook.sheets as [SheetModel];
    first.freeze = { rows: 1, columns: 0 };
    first.tabColor = "#00B050";
    first.showGridlines = false;
    first.zoomPercent = 85;
    first.merges = [{ row: 3, column: 0, rowCount: 1, columnCount: 2 }];
    first.columns.set(2, { widthChars: 30, hidden: false, styleId: null, outlineLevel: 0 });
    first.rows.set(4, { heightPoints: 33, hidden: true, styleId: null, outlineLevel: 1 });
    first.pageLayout.printAreas = [{ row: 0, column: 0, rowCount: 9, columnCount: 3 }];
    first.pageLayout.titleRows = { first: 0, last: 1 };
    workbook.names.push({ name: "Rate", formula: "='成绩'!$A$1", comment: "", visible: false });
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    expect(Object.keys(packageParts(saved))).toEqual(
      expect.arrayContaining(["xl/theme/theme1.xml", "xl/styles.xml", "xl/worksheets/sheet2.xml"]),
    );
    const again = openXlsx(saved);
    const [sheet] = again.sheets as [SheetModel];
    expect(again.sheets.map(({ name }) => name)).toEqual(["成绩", "Second"]);
    expect(again.styles).toEqual([defaultStyle]);
    expect(again.names).toEqual([
      expect.objectContaining({ name: "Rate", formula: "='成绩'!$A$1", visible: false }),
    ]);
    expect({ ...sheet.pageLayout, ...sheet }).toMatchObject({
      freeze: first.freeze,
      tabColor: first.tabColor,
      showGridlines: false,
      zoomPercent: 85,
      merges: first.merges,
      printAreas: first.pageLayout.printAreas,
      titleRows: { first: 0, last: 1 },
    });
    expect(sheet.columns.get(2)).toMatchObject({ widthChars: 30 });
    expect(sheet.rows.get(4)).toEqual(first.rows.get(4));
  });

  it("adds a sheet in front: names follow their sheets, other parts stay", () => {
    const workbook = openXlsx(rich);
    const summary = createSheet(workbook, "Summary");
    workbook.sheets.unshift(summary);
    workbook.activeSheetId = summary.id;
    workbook.touched.add("sheets");
    setCell(summary, 0, 0, { value: 1 });
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    const parts = packageParts(saved);
    expect(parts["xl/workbook.xml"]).toContain(
      '<sheets><sheet name="Summary" sheetId="10" r:id="rId13"/><sheet name="Scores"',
    );
    expect(parts["xl/workbook.xml"]).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">');
    expect(parts["xl/workbook.xml"]).toContain('<definedName name="Local" localSheetId="3">');
    expect(parts["docProps/app.xml"]).toContain("<vt:lpstr>Summary</vt:lpstr>");
    expect(parts["xl/worksheets/sheet1.xml"]).not.toContain("tabSelected");
    expect(parts["xl/worksheets/sheet4.xml"]).toContain('tabSelected="1"');
    expect(openXlsx(saved).sheets.map(({ name }) => name)).toEqual([
      "Summary",
      "Scores",
      "Lists & more",
      "Secret",
    ]);
    expect(changedParts(rich, saved)).toEqual([
      "[Content_Types].xml",
      "docProps/app.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
      "xl/worksheets/sheet4.xml",
    ]);
  });

  it("deletes a sheet with all that only it led to", () => {
    const workbook = openXlsx(rich);
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Scores");
    workbook.activeSheetId = workbook.sheets[0]?.id ?? "";
    workbook.touched.add("sheets");
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    const parts = Object.keys(packageParts(saved));
    for (const gone of [
      "xl/worksheets/sheet1.xml",
      "xl/drawings/drawing1.xml",
      "xl/charts/chart1.xml",
      "xl/media/image1.png",
      "xl/comments1.xml",
      "xl/calcChain.xml",
    ]) {
      expect(parts).not.toContain(gone);
    }
    expect(parts).toContain("xl/charts/chart2.xml");
    const text = packageParts(saved)["xl/workbook.xml"] ?? "";
    expect(text).toContain('<definedName name="Local" localSheetId="1">');
    expect(text).not.toContain("Print_Area");
    expect(openXlsx(saved).sheets.map(({ name }) => name)).toEqual(["Lists & more", "Secret"]);
  });

  it("renames a sheet wherever the file speaks of it", () => {
    const workbook = openXlsx(rich);
    sheetNamed(workbook, "Scores").name = "2026 scores";
    const lists = sheetNamed(workbook, "Lists & more");
    setCell(lists, 1, 1, { ...getCell(lists, 1, 1), formula: "=SUM('2026 scores'!B2:B4)" });
    workbook.touched.add("sheets");
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    const parts = packageParts(saved);
    expect(parts["xl/charts/chart1.xml"]).toContain("<c:f>'2026 scores'!$D$2:$D$4</c:f>");
    expect(parts["xl/workbook.xml"]).toContain("'2026 scores'!$A$1:$F$20</definedName>");
    expect(parts["xl/workbook.xml"]).toContain('<sheet name="2026 scores" sheetId="3" r:id="rId1"/>');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<xm:f>'2026 scores'!B2:C2</xm:f>");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("<f>SUM('2026 scores'!B2:B4)</f><v>218.75</v>");
    expect(parts["xl/worksheets/sheet2.xml"]).toContain("<f>[1]Other!$A$1</f>");
    for (const part of Object.values(parts)) {
      expect(part).not.toMatch(/[^ ]Scores!/);
    }
  });

  it("shows, hides and moves sheets in the list alone", () => {
    const workbook = openXlsx(rich);
    sheetNamed(workbook, "Secret").visibility = "Visible";
    sheetNamed(workbook, "Lists & more").visibility = "Hidden";
    workbook.sheets.reverse();
    const saved = saveXlsx(workbook);
    expect(changedParts(rich, saved)).toEqual(["xl/workbook.xml"]);
    expect(packageParts(saved)["xl/workbook.xml"]).toContain(
      '<sheets><sheet name="Secret" sheetId="7" r:id="rId3"/><sheet name="Lists &amp; more" sheetId="5" r:id="rId2" state="hidden"/>' +
        '<sheet name="Scores" sheetId="3" r:id="rId1"/><sheet name="Graph" sheetId="9" r:id="rId12"/></sheets>',
    );
    expect(checkPackage(saved)).toEqual([]);
  });

  it.each([
    ["two sheets of one name", ["A", "a"]],
    ["a name with a slash", ["A/B"]],
    ["a name of 32 letters", ["x".repeat(32)]],
  ])("refuses %s", (_, names) => {
    expect(() => saveXlsx(createWorkbook(names))).toThrow(
      expect.objectContaining({ code: "invalid_model" }) as Error,
    );
  });

  it("rewrites a sheet whose rows moved and keeps what has no place in the grid", () => {
    const workbook = openXlsx(rich);
    const scores = sheetNamed(workbook, "Scores");
    scores.cells = new Map([...scores.cells].map(([row, cells]) => [row === 0 ? 0 : row + 1, cells]));
    scores.rows = new Map([...scores.rows].map(([row, model]) => [row === 0 ? 0 : row + 1, model]));
    scores.touched.add("structure");
    const saved = saveXlsx(workbook);
    expect(checkPackage(saved)).toEqual([]);
    const again = sheetNamed(openXlsx(saved), "Scores");
    expect(getCell(again, 3, 0)?.value).toBe("Chen Yu");
    expect(again.rows.get(4)?.hidden).toBe(true);
    expect(packageParts(saved)["xl/worksheets/sheet1.xml"]).toContain("x14:sparkline");
  });
});
