import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { richWorkbook, richWorkbookParts } from "../../../../../test/fixtures/richWorkbook.ts";
import { outOfOrder } from "../../../../../test/fixtures/schemaOrder.ts";
import { createWorkbook, setCell, type TableModel, type WorkbookModel } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const tablePath = "xl/tables/table1.xml";

function table(change: Partial<TableModel> = {}): TableModel {
  return {
    id: "t",
    name: "Scores",
    area: { row: 0, column: 0, rowCount: 5, columnCount: 3 },
    columns: [
      { id: 1, name: "Name" },
      {
        id: 2,
        name: "Self [%]",
        totalsFormula: "=SUBTOTAL(101,[Self '[%']])",
        calculatedColumnFormula: null,
      },
      {
        id: 3,
        name: "Two\nlines",
        totalsFormula: "=SUM(Scores[Self '[%']])*2",
        calculatedColumnFormula: "=[@[Self '[%']]]*0.6",
      },
    ],
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: true,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: true,
    highlightLastColumn: false,
    autoFilter: null,
    isTouched: true,
    ...change,
  };
}

function withTable(model: TableModel): WorkbookModel {
  const workbook = createWorkbook();
  const sheet = workbook.sheets[0]!;
  ["Name", "Self [%]", "Two\nlines"].forEach((value, column) => setCell(sheet, 0, column, { value }));
  setCell(sheet, 4, 0, { value: "Total & more" });
  sheet.tables = [model];
  return workbook;
}

function read(workbook: WorkbookModel): TableModel {
  return openXlsx(saveXlsx(workbook)).sheets[0]!.tables[0]!;
}

describe("tables of an .xlsx", () => {
  it("are written with named totals, formulas that say their table, and labels", () => {
    const saved = saveXlsx(withTable(table()));
    const xml = packageParts(saved)[tablePath] ?? "";
    expect(checkPackage(saved)).toEqual([]);
    expect(outOfOrder(xml)).toEqual([]);
    expect(xml).toContain('ref="A1:C5"');
    expect(xml).toContain('<autoFilter ref="A1:C4"/>');
    expect(xml).toContain('totalsRowCount="1"');
    expect(xml).toContain('name="Name" totalsRowLabel="Total &amp; more"');
    expect(xml).toContain('name="Self [%]" totalsRowFunction="average"');
    expect(xml).toContain('name="Two_x000a_lines" totalsRowFunction="custom"');
    expect(xml).toContain(
      "<calculatedColumnFormula>Scores[[#This Row],[Self '[%']]]*0.6</calculatedColumnFormula><totalsRowFormula>",
    );
  });

  it("come back as they were written", () => {
    const again = read(withTable(table()));
    expect(again).toMatchObject({
      name: "Scores",
      area: table().area,
      style: "TableStyleMedium2",
      showHeaders: true,
      showTotals: true,
      showBandedRows: true,
      showBandedColumns: false,
      showFilterButton: true,
      highlightFirstColumn: true,
      isTouched: false,
    });
    expect(again.columns.map(({ name, totalsFormula }) => [name, totalsFormula])).toEqual([
      ["Name", null],
      ["Self [%]", "=SUBTOTAL(101,[Self '[%']])"],
      ["Two\nlines", "=SUM(Scores[Self '[%']])*2"],
    ]);
  });

  it("keep every kind of filter", () => {
    const filters: NonNullable<TableModel["autoFilter"]>["filters"] = new Map([
      [0, { filterOn: "Values", values: ["Ann", "Bo & Co", ""] }],
      [1, { filterOn: "Custom", criterion1: ">=60", criterion2: "<90", operator: "And" as const }],
      [2, { filterOn: "BottomPercent", criterion1: "25" }],
    ]);
    const model = table({ autoFilter: { area: table().area, filters } });
    const saved = saveXlsx(withTable(model));
    expect(outOfOrder(packageParts(saved)[tablePath] ?? "")).toEqual([]);
    expect(read(withTable(model)).autoFilter?.filters).toEqual(filters);
  });

  it("refuses a filter on colours that did not come with the file", () => {
    const filters = new Map([[0, { filterOn: "CellColor" }]]);
    expect(() => saveXlsx(withTable(table({ autoFilter: { area: table().area, filters } })))).toThrow(
      /CellColor/,
    );
  });

  it("without headers or totals say so", () => {
    const again = read(withTable(table({ showHeaders: false, showTotals: false, style: null })));
    expect(again).toMatchObject({
      showHeaders: false,
      showTotals: false,
      showFilterButton: false,
      style: null,
    });
  });
});

describe("tables in a stranger's file", () => {
  const old = String(richWorkbookParts()[tablePath]);
  const kept = old
    .replace('id="1" name="Grades1"', 'id="1" xr:uid="{AB}" xmlns:xr="urn:xr" dataDxfId="0" name="Grades1"')
    .replace('<tableColumn id="2" name="B"/>', '<tableColumn id="2" xr3:uid="{CD}" name="B" dataDxfId="0"/>');
  const before = richWorkbook({ [tablePath]: kept });

  it("keep attributes the model does not show when they are edited", () => {
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[1]!;
    const [model] = sheet.tables;
    Object.assign(model!, { style: "TableStyleLight9", isTouched: true });
    sheet.touched.add("tables");
    const saved = saveXlsx(workbook);
    const xml = packageParts(saved)[tablePath] ?? "";
    expect(changedParts(before, saved)).toEqual([tablePath]);
    expect(xml).toContain('xr:uid="{AB}"');
    expect(xml).toContain('<tableColumn id="2" xr3:uid="{CD}" name="B" dataDxfId="0"/>');
    expect(xml).toContain('name="TableStyleLight9"');
  });

  it("get a second one beside them, with a number of its own", () => {
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[1]!;
    sheet.tables.push(
      table({ area: { row: 20, column: 0, rowCount: 3, columnCount: 3 }, showTotals: false }),
    );
    ["Name", "Self [%]", "Two\nlines"].forEach((value, column) => setCell(sheet, 20, column, { value }));
    sheet.touched.add("tables");
    const saved = saveXlsx(workbook);
    const parts = packageParts(saved);
    expect(parts[tablePath]).toBe(packageParts(before)[tablePath]);
    expect(parts["xl/tables/table2.xml"]).toContain('id="2"');
    expect(parts["xl/worksheets/sheet2.xml"]).toContain('<tableParts count="2">');
    expect(checkPackage(saved)).toEqual([]);
  });

  it("go with their part when they are deleted", () => {
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[1]!;
    sheet.tables = [];
    sheet.touched.add("tables");
    const saved = saveXlsx(workbook);
    expect(packageParts(saved)[tablePath]).toBeUndefined();
    expect(packageParts(saved)["xl/worksheets/sheet2.xml"]).not.toContain("tableParts");
    expect(checkPackage(saved)).toEqual([]);
  });
});
