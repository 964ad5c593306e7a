import { createWorkbook, type SheetModel } from "../../model/index.ts";
import { startNodeHost, type NodeHost } from "../../node/startNodeHost.ts";
import { refusalOf } from "../../testing/refusalOf.ts";

function start(): NodeHost & { readonly sheet: SheetModel } {
  const host = startNodeHost(createWorkbook(["Scores", "Other"]));
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) {
    throw new RangeError("The workbook has no sheet");
  }
  return { ...host, sheet };
}

function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Scores");
}

describe("sheet.freezePanes", () => {
  it.each<[string, (panes: Excel.WorksheetFreezePanes) => void, SheetModel["freeze"], string]>([
    ["rows", (panes) => panes.freezeRows(2), { rows: 2, columns: 0 }, "Scores!1:2"],
    ["one column", (panes) => panes.freezeColumns(), { rows: 0, columns: 1 }, "Scores!A:A"],
    ["both", (panes) => panes.freezeAt("A1:B3"), { rows: 3, columns: 2 }, "Scores!A1:B3"],
    ["whole rows by range", (panes) => panes.freezeAt("1:4"), { rows: 4, columns: 0 }, "Scores!1:4"],
  ])("freezes %s", async (_name, freeze, expected, address) => {
    const host = start();
    await host.run(async (context) => {
      freeze(sheetOf(context).freezePanes);
      const location = sheetOf(context).freezePanes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.address).toBe(address);
    });
    expect(host.sheet.freeze).toEqual(expected);
    expect(host.sheet.touched.has("views")).toBe(true);
  });

  it("has no location once it is unfrozen", async () => {
    const host = start();
    await host.run(async (context) => {
      const panes = sheetOf(context).freezePanes;
      panes.freezeRows(1);
      panes.unfreeze();
      const location = panes.getLocationOrNullObject().load("address");
      await context.sync();
      expect(location.isNullObject).toBe(true);
    });
    expect(await refusalOf(host, (context) => sheetOf(context).freezePanes.freezeRows(0))).toBe(
      "InvalidArgument",
    );
  });
});

describe("sheet.pageLayout", () => {
  it("keeps a print set-up", async () => {
    const host = start();
    await host.run(async (context) => {
      const layout = sheetOf(context).pageLayout;
      layout.orientation = Excel.PageOrientation.landscape;
      layout.paperSize = Excel.PaperType.a4;
      layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      layout.centerHorizontally = true;
      layout.printGridlines = true;
      layout.printOrder = "OverThenDown";
      layout.setPrintMargins("Centimeters", { left: 2.54, right: 1.27 });
      layout.topMargin = 36;
      layout.setPrintArea("A1:F40");
      layout.setPrintTitleRows("$1:$2");
      layout.setPrintTitleColumns("$A:$A");
      layout.headersFooters.defaultForAllPages.centerHeader = "&A";
      layout.headersFooters.defaultForAllPages.rightFooter = "&P / &N";
      layout.headersFooters.state = "Default";
      layout.load("zoom,leftMargin");
      const area = layout.getPrintArea().load("address");
      const rows = layout.getPrintTitleRowsOrNullObject().load("address");
      await context.sync();
      expect([layout.zoom, layout.leftMargin, area.address, rows.address]).toEqual([
        { horizontalFitToPages: 1, verticalFitToPages: 0 },
        72,
        "Scores!A1:F40",
        "Scores!1:2",
      ]);
    });
    expect(host.sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      scale: null,
      fitToPagesWide: 1,
      fitToPagesTall: null,
      centerHorizontally: true,
      printGridlines: true,
      printOrder: "OverThenDown",
      margins: { left: 72, right: 36, top: 36, bottom: 54 },
      printAreas: [{ row: 0, column: 0, rowCount: 40, columnCount: 6 }],
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 0 },
      headersFooters: {
        defaultForAllPages: { header: { center: "&A" }, footer: { right: "&P / &N" } },
      },
    });
    expect(host.sheet.touched.has("pageLayout")).toBe(true);
  });

  it.each<[string, (layout: Excel.PageLayout) => void]>([
    ["a scale beyond 400 %", (layout) => (layout.zoom = { scale: 401 })],
    ["a scale and a number of pages", (layout) => (layout.zoom = { scale: 90, verticalFitToPages: 1 })],
    ["a margin below zero", (layout) => (layout.leftMargin = -1)],
    ["an unknown paper", (layout) => layout.set({ paperSize: "A9" as "A4" })],
    ["a print area of another sheet", (layout) => layout.setPrintArea("Other!A1")],
  ])("refuses %s", async (_name, write) => {
    expect(await refusalOf(start(), (context) => write(sheetOf(context).pageLayout))).toBe("InvalidArgument");
  });

  it("has no print area until one is set", async () => {
    await start().run(async (context) => {
      const area = sheetOf(context).pageLayout.getPrintAreaOrNullObject();
      await context.sync();
      expect(area.isNullObject).toBe(true);
    });
  });
});

describe("page breaks", () => {
  it("stand before rows and columns, in order", async () => {
    const host = start();
    await host.run(async (context) => {
      const { horizontalPageBreaks, verticalPageBreaks } = sheetOf(context);
      horizontalPageBreaks.add("A21");
      horizontalPageBreaks.add("A11:C11");
      verticalPageBreaks.add("E1");
      horizontalPageBreaks.load("items/rowIndex");
      const cell = verticalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      await context.sync();
      expect(horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex)).toEqual([10, 20]);
      expect(cell.address).toBe("Scores!E1");
      horizontalPageBreaks.items[0]?.delete();
      verticalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect([host.sheet.pageLayout.horizontalBreaks, host.sheet.pageLayout.verticalBreaks]).toEqual([
      [20],
      [],
    ]);
    expect(await refusalOf(host, (context) => sheetOf(context).horizontalPageBreaks.add("B1"))).toBe(
      "InvalidArgument",
    );
  });
});
