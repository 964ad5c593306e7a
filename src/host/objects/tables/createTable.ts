import { createId, type Area, type SheetModel, type TableModel } from "../../model/index.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { invalidArgument } from "../../protocol/hostError.ts";
import type { TableState } from "../featureStates.ts";
import { intersectAreas } from "../intersectAreas.ts";
import { requireUnprotected } from "../protection/requireUnprotected.ts";
import { headerTexts } from "./headerTexts.ts";
import { makeRoom } from "./makeRoom.ts";
import { nextTableName } from "./nextTableName.ts";
import { touchTable } from "./touchTable.ts";
import { uniqueHeaders } from "./uniqueHeaders.ts";
import { writeHeaders } from "./writeHeaders.ts";

/**
 * Makes a table as Excel does: without headers a row is inserted for them, a header row alone gets an empty data row
 * below, cells that were merged are parted, and header cells become unique texts.
 *
 * @throws HostError InvalidArgument when another table is in the way.
 */
export function createTable(
  context: HostContext,
  sheet: SheetModel,
  asked: Area,
  hasHeaders: boolean,
): TableState {
  requireUnprotected(sheet);
  context.calculatePending();
  if (sheet.tables.some(({ area }) => intersectAreas(area, asked) !== null)) {
    throw invalidArgument();
  }
  const area = fit(context, sheet, asked, hasHeaders);
  const touching = sheet.merges.filter((merge) => intersectAreas(merge, area) !== null);
  if (touching.length > 0) {
    sheet.merges = sheet.merges.filter((merge) => !touching.includes(merge));
    sheet.touched.add("merges");
  }
  const texts = hasHeaders ? headerTexts(context, sheet, area) : Array<string>(area.columnCount).fill("");
  const table: TableModel = {
    id: createId(context.workbook),
    name: nextTableName(context.workbook),
    area,
    columns: uniqueHeaders(texts).map((name, index) => ({ id: index + 1, name })),
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    autoFilter: { area, filters: new Map() },
    isTouched: true,
  };
  sheet.tables.push(table);
  writeHeaders(context, { sheet, table });
  touchTable(context, { sheet, table });
  return { sheet, table };
}

function fit(context: HostContext, sheet: SheetModel, asked: Area, hasHeaders: boolean): Area {
  if (!hasHeaders) {
    makeRoom(context, sheet, { ...asked, rowCount: 1 });
    return { ...asked, rowCount: asked.rowCount + 1 };
  }
  if (asked.rowCount === 1) {
    makeRoom(context, sheet, { ...asked, row: asked.row + 1 });
    return { ...asked, rowCount: 2 };
  }
  return asked;
}
