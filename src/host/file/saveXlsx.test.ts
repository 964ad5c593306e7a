import { changedParts, packageParts } from "../../../test/fixtures/packageParts.ts";
import { richWorkbook, richWorkbookParts } from "../../../test/fixtures/richWorkbook.ts";
import {
  createSheet,
  createWorkbook,
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
