import { printCell } from "../model/address.ts";
import type { Area } from "../model/area.ts";
import { setCell } from "../model/cells.ts";
import type { SheetModel } from "../model/sheet.ts";
import type { TableModel } from "../model/table.ts";
import type { WorkbookModel } from "../model/workbook.ts";
import { createTestBook, type Input } from "./testing/createTestBook.ts";

function addName(workbook: WorkbookModel, name: string, formula: string, sheet?: SheetModel): void {
  (sheet ?? workbook).names.push({ name, formula, comment: "", visible: true });
}

function addTable(sheet: SheetModel, area: Area, columns: readonly string[], showTotals = false): void {
  const table: TableModel = {
    id: "1",
    name: "Scores",
    area,
    columns: columns.map((name, id) => ({ id: id + 1, name })),
    style: null,
    showHeaders: true,
    showTotals,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    autoFilter: null,
    isTouched: false,
  };
  sheet.tables.push(table);
}

describe("createCalcEngine", () => {
  it("computes only what hangs on an edited cell, and says which cells changed", () => {
    const book = createTestBook();
    book.fill({ A1: 1, A2: 2, B1: "=A1*10", B2: "=A2*10", C1: "=SUM(B1:B2)", D1: "=A2" });
    expect(book.edit({ A1: 5 })).toEqual(["B1", "C1"]);
    expect(book.engine.lastComputed).toBe(2);
    expect(book.value("C1")).toBe(70);
  });

  it("does not call a cell changed that comes to the same value again", () => {
    const book = createTestBook();
    book.fill({ A1: 1, B1: "=A1>0" });
    expect(book.edit({ A1: 2 })).toEqual([]);
  });

  it("follows a formula that is replaced or taken away", () => {
    const book = createTestBook();
    book.fill({ A1: 1, A2: 2, B1: "=A1", C1: "=B1+1" });
    book.edit({ B1: "=A2" });
    expect(book.value("C1")).toBe(3);
    book.edit({ A1: 9 });
    expect(book.engine.lastComputed).toBe(0);
    book.edit({ B1: 40 });
    expect(book.value("C1")).toBe(41);
  });

  it("computes chains longer than any stack, whatever their order on the sheet", () => {
    const book = createTestBook();
    const cells = Object.fromEntries(
      Array.from({ length: 12_000 }, (_, row) => [
        `A${String(row + 1)}`,
        row === 11_999 ? 1 : `=A${String(row + 2)}+1`,
      ]),
    );
    book.fill(cells);
    expect(book.value("A1")).toBe(12_000);
    book.edit({ A12000: 2 });
    expect(book.value("A1")).toBe(12_001);
  });

  it("leaves out none of more formulas than the library keeps", () => {
    const book = createTestBook();
    const rows = 11_000;
    const cells: Record<string, Input> = {};
    for (let row = 1; row <= rows; row += 1) {
      cells[`A${String(row)}`] = row;
      cells[`B${String(row)}`] = `=A${String(row)}*2`;
    }
    book.fill({
      ...cells,
      C1: "=SUM(B:B)",
      C2: `=SUMPRODUCT(--(B1:B${String(rows)}=2*A1:A${String(rows)}))`,
    });
    expect(book.value("C1")).toBe(rows * (rows + 1));
    expect(book.value("C2")).toBe(rows);
    book.edit({ A1: 101 });
    expect(book.value("C1")).toBe(rows * (rows + 1) + 200);
  });

  it("ranks over a whole column whose cells are formulas themselves", () => {
    const book = createTestBook();
    const cells: Record<string, Input> = {};
    for (let row = 1; row <= 300; row += 1) {
      cells[`A${String(row)}`] = row;
      cells[`B${String(row)}`] = `=A${String(row)}*2`;
      cells[`C${String(row)}`] = `=RANK(B${String(row)},B$1:B$300)`;
      cells[`D${String(row)}`] = `=COUNTIF(C$1:C$300,"<"&C${String(row)})`;
    }
    book.fill(cells);
    expect([book.value("C1"), book.value("C300"), book.value("D1"), book.value("D300")]).toEqual([
      300, 1, 299, 0,
    ]);
    book.edit({ A1: 1000 });
    expect([book.value("C1"), book.value("C300"), book.value("D300")]).toEqual([1, 2, 1]);
  });

  describe("names, tables and sheets", () => {
    it("resolves names, a sheet's own before the workbook's", () => {
      const book = createTestBook("S", "Other");
      addName(book.workbook, "Rate", "=S!$A$1");
      addName(book.workbook, "Rate", "=S!$A$2", book.sheet(1));
      addName(book.workbook, "Pass", "=60");
      addName(book.workbook, "Doubled", "=Rate*2");
      book.fill({
        A1: 10,
        A2: 20,
        B1: "=Rate+Pass",
        B2: "=Doubled",
        "Other!A1": "=Rate",
        "Other!A2": "=S!Rate",
      });
      expect([book.value("B1"), book.value("B2"), book.value("Other!A1")]).toEqual([70, 20, 20]);
      expect(book.value("Other!A2")).toBe(10);
      book.edit({ A1: 11 });
      expect([book.value("B1"), book.value("B2")]).toEqual([71, 22]);
    });

    it("resolves table columns, this row, headers and totals", () => {
      const book = createTestBook("S", "Other");
      addTable(book.sheet(), { row: 0, column: 0, rowCount: 4, columnCount: 2 }, ["Name", "Q1 分"], true);
      book.fill({
        A1: "Name",
        B1: "Q1 分",
        A2: "Ana",
        B2: 90,
        A3: "Bo",
        B3: 70,
        B4: "=SUBTOTAL(109,[Q1 分])",
        C2: "=Scores[@[Q1 分]]*2",
        C3: "=Scores[@[Q1 分]]*2",
        "Other!A1": "=AVERAGE(Scores[Q1 分])",
        "Other!A2": "=ROWS(Scores[#All])&Scores[[#Headers],[Q1 分]]",
        "Other!A3": "=Scores[[#Totals],[Q1 分]]",
        "Other!A4": "=SUM(Scores[Nothing])",
      });
      expect([book.value("C2"), book.value("C3"), book.value("B4")]).toEqual([180, 140, 160]);
      expect(["A1", "A2", "A3", "A4"].map((cell) => book.value(`Other!${cell}`))).toEqual([
        80,
        "4Q1 分",
        160,
        "#REF!",
      ]);
      book.edit({ B3: 80 });
      expect([book.value("Other!A1"), book.value("Other!A3")]).toEqual([85, 170]);
    });

    it("reads sheets with any name, and several at once", () => {
      const book = createTestBook("Sum", "Q1 '24", "二季度");
      book.fill({
        "'Q1 ''24'!A1": 1,
        "二季度!A1": 2,
        A1: "='Q1 ''24'!A1+二季度!A1",
        A2: "=SUM('Q1 ''24:二季度'!A1)",
        A3: "=Nowhere!A1",
      });
      expect([book.value("A1"), book.value("A2"), book.value("A3")]).toEqual([3, 3, "#REF!"]);
    });
  });

  it("sees changes through INDIRECT and OFFSET", () => {
    const book = createTestBook();
    book.fill({
      A1: 1,
      A2: 2,
      B1: '=INDIRECT("A"&C1)',
      C1: 1,
      D1: "=B1*10",
      E1: "=SUM(OFFSET(A1,0,0,C1,1))",
    });
    expect([book.value("D1"), book.value("E1")]).toEqual([10, 1]);
    book.edit({ C1: 2 });
    expect([book.value("D1"), book.value("E1")]).toEqual([20, 3]);
    book.edit({ A2: 7 });
    expect([book.value("D1"), book.value("E1")]).toEqual([70, 8]);
  });

  it("takes the cell level with the formula for @", () => {
    const book = createTestBook();
    book.fill({ A1: 1, A2: 2, B2: "=@A1:A3*10" });
    expect(book.value("B2")).toBe(20);
  });

  it("shows 0 where formulas go round in circles, names them, and computes what hangs on them", () => {
    const book = createTestBook();
    book.fill({ A1: "=B1+1", B1: "=A1+1", C1: "=A1+5", D1: "=D1", E1: "=2*3" });
    expect(["A1", "B1", "C1", "D1", "E1"].map((cell) => book.value(cell))).toEqual([0, 0, 5, 0, 6]);
    const circular = book.engine.circularReferences(book.workbook).map(printCell).sort();
    expect(circular).toEqual(["A1", "B1", "D1"]);
    book.edit({ B1: 1 });
    expect(["A1", "C1"].map((cell) => book.value(cell))).toEqual([2, 7]);
  });

  it("keeps the last value of an add-in's function that is not there; any other unknown function is #NAME?", () => {
    const book = createTestBook();
    setCell(book.sheet(), 0, 0, { formula: "=KPI.SCORE(B1)", value: 86 });
    setCell(book.sheet(), 1, 0, { formula: "=NOPE(B1)", value: 86 });
    book.fill({ A3: "=KPI.SCORE(B1)", A4: "=A1+1" });
    expect(book.column("A", 4)).toEqual([86, "#NAME?", "#NAME?", 87]);
  });

  it.each([
    "=[1]Other!$A$1",
    "='[1]Other sheet'!A1*2",
    "=SUM('C:\\pay\\[rates.xlsx]Bonus'!B2:B9)",
    "=[1]!Rate",
  ])("keeps the last value of %s: the other workbook is not open", (formula) => {
    const book = createTestBook();
    setCell(book.sheet(), 0, 0, { formula, value: 5 });
    book.fill({ A2: "=A1+1", A3: "=[1]Other!$A$1" });
    expect(book.column("A", 3)).toEqual([5, 6, "#NAME?"]);
  });

  it("counts in the 1904 date system when the workbook does", () => {
    const book = createTestBook();
    book.workbook.date1904 = true;
    book.fill({ A1: "=YEAR(0)" });
    expect(book.value("A1")).toBe(1904);
  });
});
