import type { Area } from "./area.ts";

/** Header or footer text with Excel's codes (&P, &N, &A, &D …), without the &L &C &R markers. */
export interface HeaderFooterText {
  left: string;
  center: string;
  right: string;
}

export interface HeaderFooterModel {
  header: HeaderFooterText;
  footer: HeaderFooterText;
}

export interface PageLayoutModel {
  orientation: "Portrait" | "Landscape";
  /** `Excel.PaperType` value: "A4", "Letter" …; null is the printer's default. */
  paperSize: string | null;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number; header: number; footer: number };
  /** Percent 10..400; null when pages are fitted. */
  scale: number | null;
  /** null leaves that direction free. */
  fitToPagesWide: number | null;
  fitToPagesTall: number | null;
  printAreas: Area[];
  /** First and last row (or column) repeated on every page, zero-based, inclusive. */
  titleRows: { first: number; last: number } | null;
  titleColumns: { first: number; last: number } | null;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  printComments: "NoComments" | "EndSheet" | "InPlace";
  printErrors: "AsDisplayed" | "Blank" | "Dash" | "NotAvailable";
  /** Empty string lets Excel choose. */
  firstPageNumber: number | "";
  headersFooters: {
    state: "Default" | "FirstAndDefault" | "OddAndEven" | "FirstOddAndEven";
    defaultForAllPages: HeaderFooterModel;
    firstPage: HeaderFooterModel;
    evenPages: HeaderFooterModel;
    oddPages: HeaderFooterModel;
    useSheetMargins: boolean;
    useSheetScale: boolean;
  };
  /** A break stands before this row or column. */
  horizontalBreaks: number[];
  verticalBreaks: number[];
}
