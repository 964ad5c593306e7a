import type { HeaderFooterModel, PageLayoutModel } from "./pageLayout.ts";

/** Excel's page set-up for a new sheet: portrait, normal margins (0.7 and 0.75 inch), nothing fitted. */
export function createPageLayout(): PageLayoutModel {
  return {
    orientation: "Portrait",
    paperSize: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    scale: 100,
    fitToPagesWide: null,
    fitToPagesTall: null,
    printAreas: [],
    titleRows: null,
    titleColumns: null,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "DownThenOver",
    printComments: "NoComments",
    printErrors: "AsDisplayed",
    firstPageNumber: "",
    headersFooters: {
      state: "Default",
      defaultForAllPages: emptyHeaderFooter(),
      firstPage: emptyHeaderFooter(),
      evenPages: emptyHeaderFooter(),
      oddPages: emptyHeaderFooter(),
      useSheetMargins: true,
      useSheetScale: true,
    },
    horizontalBreaks: [],
    verticalBreaks: [],
  };
}

function emptyHeaderFooter(): HeaderFooterModel {
  return { header: { left: "", center: "", right: "" }, footer: { left: "", center: "", right: "" } };
}
