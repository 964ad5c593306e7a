import { maxColumns, maxRows } from "../../../model/area.ts";
import type { PageLayoutModel } from "../../../model/pageLayout.ts";
import type { WorksheetPart } from "../../worksheet/WorksheetPart.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { setAttributes } from "../../xml/setAttributes.ts";
import { type AttributeValue, printElement } from "../block/printElement.ts";
import { printHeaderFooter } from "./headerFooterText.ts";
import { commentWords, errorWords, orderWords, pointsPerInch } from "./pageWords.ts";
import { paperSizes } from "./paperSizes.ts";
import { writeFitToPage } from "./writeFitToPage.ts";

/** Writes every block of a sheet's page set-up; the printer's own settings (`r:id`, copies, dpi) stay. */
export function writePageLayout(worksheet: WorksheetPart, layout: PageLayoutModel): void {
  writeFitToPage(worksheet, layout.scale === null);
  worksheet.replace("printOptions", printOptions(layout));
  worksheet.replace("pageMargins", printMargins(layout.margins));
  worksheet.replace("pageSetup", printSetup(layout, worksheet.rawBlocks("pageSetup")[0]));
  worksheet.replace("headerFooter", printHeadersFooters(layout.headersFooters));
  worksheet.replace("rowBreaks", printBreaks("rowBreaks", layout.horizontalBreaks, maxColumns - 1));
  worksheet.replace("colBreaks", printBreaks("colBreaks", layout.verticalBreaks, maxRows - 1));
}

function flag(value: boolean): true | null {
  return value ? true : null;
}

function printOptions(layout: PageLayoutModel): string {
  const { centerHorizontally, centerVertically, printHeadings, printGridlines } = layout;
  return centerHorizontally || centerVertically || printHeadings || printGridlines
    ? printElement("printOptions", {
        horizontalCentered: flag(centerHorizontally),
        verticalCentered: flag(centerVertically),
        headings: flag(printHeadings),
        gridLines: flag(printGridlines),
      })
    : "";
}

function printMargins(margins: PageLayoutModel["margins"]): string {
  const inches = (points: number): number => Math.round((points / pointsPerInch) * 1e6) / 1e6;
  const { left, right, top, bottom, header, footer } = margins;
  return printElement("pageMargins", {
    left: inches(left),
    right: inches(right),
    top: inches(top),
    bottom: inches(bottom),
    header: inches(header),
    footer: inches(footer),
  });
}

function printSetup(layout: PageLayoutModel, before: string | undefined): string {
  const other = (word: string, standard: string, written: string | undefined): string | null =>
    word === standard ? null : (written ?? null);
  const isFitted = layout.scale === null;
  const { printOrder, printComments, printErrors, firstPageNumber } = layout;
  const known = layout.paperSize === null ? null : (paperSizes.toFile(layout.paperSize) ?? null);
  const keepsPaper = layout.paperSize === null && before !== undefined && !isKnownPaper(before);
  return setAttributes(before ?? "<pageSetup/>", {
    ...(keepsPaper ? {} : { paperSize: known }),
    scale: isFitted || layout.scale === 100 ? null : layout.scale,
    firstPageNumber: firstPageNumber === "" ? null : firstPageNumber,
    fitToWidth: isFitted ? fitted(layout.fitToPagesWide) : null,
    fitToHeight: isFitted ? fitted(layout.fitToPagesTall) : null,
    pageOrder: other(printOrder, "DownThenOver", orderWords.toFile(printOrder)),
    orientation: layout.orientation.toLowerCase(),
    blackAndWhite: layout.blackAndWhite ? 1 : null,
    draft: layout.draftMode ? 1 : null,
    cellComments: other(printComments, "NoComments", commentWords.toFile(printComments)),
    useFirstPageNumber: firstPageNumber === "" ? null : 1,
    errors: other(printErrors, "AsDisplayed", errorWords.toFile(printErrors)),
  });
}

/** 1 is the schema's default, 0 lets that direction run. */
function fitted(pages: number | null): number | null {
  return pages === 1 ? null : (pages ?? 0);
}

/** Sizes of a printer's own (over 41) mean nothing to Office.js and stay as they are. */
function isKnownPaper(pageSetup: string): boolean {
  const size = /\spaperSize="(\d+)"/.exec(pageSetup)?.[1];
  return size === undefined || paperSizes.toModel(size) !== undefined;
}

function printHeadersFooters(model: PageLayoutModel["headersFooters"]): string {
  const hasEven = model.state === "OddAndEven" || model.state === "FirstOddAndEven";
  const hasFirst = model.state === "FirstAndDefault" || model.state === "FirstOddAndEven";
  const odd = hasEven ? model.oddPages : model.defaultForAllPages;
  const text = (name: string, value: string): string =>
    value === "" ? "" : printElement(name, {}, escapeXml(value));
  const content = [
    text("oddHeader", printHeaderFooter(odd.header)),
    text("oddFooter", printHeaderFooter(odd.footer)),
    text("evenHeader", hasEven ? printHeaderFooter(model.evenPages.header) : ""),
    text("evenFooter", hasEven ? printHeaderFooter(model.evenPages.footer) : ""),
    text("firstHeader", hasFirst ? printHeaderFooter(model.firstPage.header) : ""),
    text("firstFooter", hasFirst ? printHeaderFooter(model.firstPage.footer) : ""),
  ].join("");
  const attributes: Record<string, AttributeValue> = {
    differentOddEven: flag(hasEven),
    differentFirst: flag(hasFirst),
    scaleWithDoc: model.useSheetScale ? null : false,
    alignWithMargins: model.useSheetMargins ? null : false,
  };
  const isDefault = Object.values(attributes).every((value) => value === null);
  return content === "" && isDefault ? "" : printElement("headerFooter", attributes, content);
}

function printBreaks(name: string, breaks: readonly number[], max: number): string {
  const sorted = [...new Set(breaks)].filter((id) => id > 0).sort((one, other) => one - other);
  return sorted.length === 0
    ? ""
    : printElement(
        name,
        { count: sorted.length, manualBreakCount: sorted.length },
        sorted.map((id) => printElement("brk", { id, max, man: true })),
      );
}
