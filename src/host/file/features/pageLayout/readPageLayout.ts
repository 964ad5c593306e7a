import { createPageLayout } from "../../../model/createPageLayout.ts";
import type { HeaderFooterModel, PageLayoutModel } from "../../../model/pageLayout.ts";
import type { WorksheetPart } from "../../worksheet/WorksheetPart.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { readHeaderFooter } from "./headerFooterText.ts";
import { commentWords, errorWords, orderWords, pointsPerInch } from "./pageWords.ts";
import { paperSizes } from "./paperSizes.ts";

/** Reads how a sheet is printed; print areas and titles are names of the workbook and come from there. */
export function readPageLayout(worksheet: WorksheetPart): PageLayoutModel {
  const options = worksheet.block("printOptions");
  return {
    ...createPageLayout(),
    ...readSetup(worksheet),
    margins: readMargins(worksheet.block("pageMargins")),
    centerHorizontally: options?.booleanAttribute("horizontalCentered", false) ?? false,
    centerVertically: options?.booleanAttribute("verticalCentered", false) ?? false,
    printGridlines: options?.booleanAttribute("gridLines", false) ?? false,
    printHeadings: options?.booleanAttribute("headings", false) ?? false,
    headersFooters: readHeadersFooters(worksheet.block("headerFooter")),
    horizontalBreaks: readBreaks(worksheet.block("rowBreaks")),
    verticalBreaks: readBreaks(worksheet.block("colBreaks")),
  };
}

function readSetup(worksheet: WorksheetPart): Partial<PageLayoutModel> {
  const setup = worksheet.block("pageSetup");
  const isFitted =
    worksheet.block("sheetPr")?.child("pageSetUpPr")?.booleanAttribute("fitToPage", false) ?? false;
  const pages = (name: string): number | null => {
    const count = setup?.numberAttribute(name) ?? 1;
    return isFitted && count > 0 ? count : null;
  };
  const useFirst = setup?.booleanAttribute("useFirstPageNumber", false) ?? false;
  const order = orderWords.toModel(setup?.attribute("pageOrder") ?? "");
  const comments = commentWords.toModel(setup?.attribute("cellComments") ?? "");
  const errors = errorWords.toModel(setup?.attribute("errors") ?? "");
  return {
    orientation: setup?.attribute("orientation") === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperSizes.toModel(setup?.attribute("paperSize") ?? "") ?? null,
    scale: isFitted ? null : (setup?.numberAttribute("scale") ?? 100),
    fitToPagesWide: pages("fitToWidth"),
    fitToPagesTall: pages("fitToHeight"),
    blackAndWhite: setup?.booleanAttribute("blackAndWhite", false) ?? false,
    draftMode: setup?.booleanAttribute("draft", false) ?? false,
    printOrder: (order ?? "DownThenOver") as PageLayoutModel["printOrder"],
    printComments: (comments ?? "NoComments") as PageLayoutModel["printComments"],
    printErrors: (errors ?? "AsDisplayed") as PageLayoutModel["printErrors"],
    firstPageNumber: useFirst ? (setup?.numberAttribute("firstPageNumber") ?? "") : "",
  };
}

function readMargins(margins: XmlElement | undefined): PageLayoutModel["margins"] {
  const standard = createPageLayout().margins;
  const read = (side: keyof PageLayoutModel["margins"]): number => {
    const inches = margins?.numberAttribute(side);
    return inches === undefined ? standard[side] : Math.round(inches * pointsPerInch * 1000) / 1000;
  };
  return {
    top: read("top"),
    bottom: read("bottom"),
    left: read("left"),
    right: read("right"),
    header: read("header"),
    footer: read("footer"),
  };
}

function readHeadersFooters(block: XmlElement | undefined): PageLayoutModel["headersFooters"] {
  const read = (name: string): HeaderFooterModel => ({
    header: readHeaderFooter(block?.child(`${name}Header`)?.text ?? ""),
    footer: readHeaderFooter(block?.child(`${name}Footer`)?.text ?? ""),
  });
  const hasFirst = block?.booleanAttribute("differentFirst", false) ?? false;
  const hasEven = block?.booleanAttribute("differentOddEven", false) ?? false;
  const withEven = hasFirst ? "FirstOddAndEven" : "OddAndEven";
  return {
    state: hasEven ? withEven : hasFirst ? "FirstAndDefault" : "Default",
    defaultForAllPages: read("odd"),
    firstPage: read("first"),
    evenPages: read("even"),
    oddPages: read("odd"),
    useSheetMargins: block?.booleanAttribute("alignWithMargins", true) ?? true,
    useSheetScale: block?.booleanAttribute("scaleWithDoc", true) ?? true,
  };
}

function readBreaks(block: XmlElement | undefined): number[] {
  return (block?.childrenNamed("brk") ?? []).map((each) => each.numberAttribute("id") ?? 0);
}
