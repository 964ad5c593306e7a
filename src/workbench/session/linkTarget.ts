import {
  parseReference,
  type Area,
  type CellPosition,
  type SheetModel,
  type WorkbookModel,
} from "../../host/model/index.ts";

/** Where the link of a cell leads: to cells of this workbook, or to an address outside it. */
export type LinkTarget =
  | { readonly kind: "cells"; readonly sheetId: string; readonly area: Area }
  | { readonly kind: "address"; readonly address: string };

/** Addresses that a browser may be sent to; files and scripts are not among them. */
const webAddress = /^(https?|mailto):/i;

/** Where a cell's link leads; null for a cell without one, and for a place that is no longer there. */
export function linkTarget(
  workbook: WorkbookModel,
  sheet: SheetModel,
  { row, column }: CellPosition,
): LinkTarget | null {
  const link = sheet.hyperlinks.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  if (link === undefined) {
    return null;
  }
  const { address, documentReference } = link;
  if (address !== null) {
    return webAddress.test(address) ? { kind: "address", address } : null;
  }
  const name = workbook.names.find((item) => item.name.toLowerCase() === documentReference?.toLowerCase());
  const place = parseReference(name?.formula.replace(/^=/, "") ?? documentReference ?? "");
  const goal =
    place?.sheetName === null
      ? sheet
      : workbook.sheets.find((other) => other.name.toLowerCase() === place?.sheetName?.toLowerCase());
  return place === undefined || goal === undefined
    ? null
    : { kind: "cells", sheetId: goal.id, area: place.area };
}
