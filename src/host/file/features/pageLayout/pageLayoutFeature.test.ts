import { changedParts, packageParts } from "../../../../../test/fixtures/packageParts.ts";
import { richWorkbook } from "../../../../../test/fixtures/richWorkbook.ts";
import { outOfOrder } from "../../../../../test/fixtures/schemaOrder.ts";
import { createPageLayout, createWorkbook, type PageLayoutModel } from "../../../model/index.ts";
import { checkPackage } from "../../checkPackage.ts";
import { openXlsx } from "../../openXlsx.ts";
import { saveXlsx } from "../../saveXlsx.ts";

const sheetPath = "xl/worksheets/sheet1.xml";

function saved(change: Partial<PageLayoutModel>): Uint8Array {
  const workbook = createWorkbook();
  Object.assign(workbook.sheets[0]!.pageLayout, change);
  return saveXlsx(workbook);
}

describe("page set-up of an .xlsx", () => {
  it("comes back as it was written", () => {
    const text = (word: string): PageLayoutModel["headersFooters"]["firstPage"] => ({
      header: { left: `${word} &P`, center: `&"Arial,Bold"${word} && more`, right: "" },
      footer: { left: "", center: "&14&D", right: word },
    });
    const layout: PageLayoutModel = {
      ...createPageLayout(),
      orientation: "Landscape",
      paperSize: "A4",
      margins: { top: 36, bottom: 72, left: 18, right: 50.4, header: 21.6, footer: 10 },
      scale: null,
      fitToPagesWide: 1,
      fitToPagesTall: null,
      printAreas: [{ row: 0, column: 0, rowCount: 20, columnCount: 5 }],
      titleRows: { first: 0, last: 1 },
      titleColumns: { first: 0, last: 0 },
      centerHorizontally: true,
      printGridlines: true,
      printHeadings: true,
      blackAndWhite: true,
      draftMode: true,
      printOrder: "OverThenDown",
      printComments: "EndSheet",
      printErrors: "Dash",
      firstPageNumber: 3,
      headersFooters: {
        state: "FirstOddAndEven",
        defaultForAllPages: text("odd"),
        firstPage: text("first"),
        evenPages: text("even"),
        oddPages: text("odd"),
        useSheetMargins: false,
        useSheetScale: false,
      },
      horizontalBreaks: [5, 10],
      verticalBreaks: [3],
    };
    const bytes = saved(layout);
    expect(checkPackage(bytes)).toEqual([]);
    expect(outOfOrder(packageParts(bytes)[sheetPath] ?? "")).toEqual([]);
    expect(openXlsx(bytes).sheets[0]!.pageLayout).toEqual(layout);
  });

  it("writes a scale, and nothing of fitting pages", () => {
    const bytes = saved({ scale: 80 });
    expect(packageParts(bytes)[sheetPath]).toContain('<pageSetup scale="80" orientation="portrait"/>');
    expect(openXlsx(bytes).sheets[0]!.pageLayout).toMatchObject({ scale: 80, fitToPagesWide: null });
  });

  it("changes a stranger's blocks and keeps the printer's own settings and the tab's colour", () => {
    const before = richWorkbook();
    const workbook = openXlsx(before);
    const sheet = workbook.sheets[0]!;
    expect(sheet.pageLayout).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      fitToPagesWide: 1,
      fitToPagesTall: null,
    });
    Object.assign(sheet.pageLayout, { orientation: "Portrait", scale: 90, fitToPagesWide: null });
    sheet.touched.add("pageLayout");
    const bytes = saveXlsx(workbook);
    const xml = packageParts(bytes)[sheetPath] ?? "";
    expect(changedParts(before, bytes)).toEqual([sheetPath]);
    expect(xml).toContain('<sheetPr><tabColor theme="4" tint="0.5"/></sheetPr>');
    expect(xml).toContain('r:id="rId5"');
    expect(xml).not.toContain("fitToHeight");
    expect(xml).toContain("<oddFooter>&amp;C&amp;P / &amp;N</oddFooter>");
    expect(checkPackage(bytes)).toEqual([]);
  });
});
