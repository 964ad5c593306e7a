import { forEachCell, type CellModel, type RowModel, type SheetModel } from "../../model/index.ts";
import { FileError } from "../FileError.ts";
import { plainXml } from "../xml/plainXml.ts";
import { readAttributes } from "../xml/readAttributes.ts";
import { readCell, type CellReadTables, type SharedFormulas } from "./readCell.ts";
import { cellTags, scanCells, scanRows, type CellTags } from "./scanRows.ts";
import type { WorksheetPart } from "./WorksheetPart.ts";

/** A sheet's cells as text, ready to be scanned. */
export interface SheetData {
  readonly xml: string;
  readonly tags: CellTags;
}

export function sheetDataOf(worksheet: WorksheetPart): SheetData {
  const xml = plainXml(worksheet.rawBlocks("sheetData")[0] ?? "<sheetData/>");
  return { xml, tags: cellTags(/^<(\w+:)?/.exec(xml)?.[1] ?? "") };
}

/** Reads all rows and cells of a sheet into the model. */
export function readRows(worksheet: WorksheetPart, sheet: SheetModel, tables: CellReadTables): void {
  const { xml, tags } = sheetDataOf(worksheet);
  const shared: SharedFormulas = new Map();
  const anchors: Anchor[] = [];
  for (const raw of scanRows(xml, tags, worksheet.path)) {
    const properties = readRowProperties(xml.slice(raw.start, raw.innerStart), tables.styleCount);
    if (properties !== null) {
      sheet.rows.set(raw.row, properties);
    }
    const cells = sheet.cells.get(raw.row) ?? new Map<number, CellModel>();
    scanCells(xml, raw, tags, worksheet.path, (rawCell) => {
      const cell = readCell(xml, rawCell, raw.row, tables, shared);
      cells.set(rawCell.column, cell);
      if (cell.array !== undefined) {
        anchors.push({ cell, row: raw.row, column: rawCell.column });
      }
    });
    if (cells.size > 0) {
      sheet.cells.set(raw.row, cells);
    }
  }
  markSpilledCells(sheet, anchors, worksheet.path);
}

interface Anchor {
  readonly cell: CellModel;
  readonly row: number;
  readonly column: number;
}

/** Cells of arrays a file may have in all: its arrays do not overlap, so more means that it was made to hurt. */
const mostArrayCells = 20_000_000;

function markSpilledCells(sheet: SheetModel, anchors: readonly Anchor[], part: string): void {
  let visited = 0;
  for (const { cell: anchor, row, column } of anchors) {
    forEachCell(sheet, anchor.array?.area ?? { row, column, rowCount: 1, columnCount: 1 }, (cell) => {
      visited += 1;
      if (cell !== anchor && cell.formula === null) {
        cell.arrayAnchor = { row, column };
      }
    });
    if (visited > mostArrayCells) {
      throw new FileError("too_large", "Arrays cover the same cells again and again.", { part });
    }
  }
}

/** Reads what a `<row …>` tag says about the row itself; null when it says nothing. */
export function readRowProperties(tag: string, styleCount: number): RowModel | null {
  if (!/\s(?:ht|hidden|s|outlineLevel)\s*=/.test(tag)) {
    return null;
  }
  const attributes = readAttributes(tag);
  const height = Number(attributes.get("ht") ?? NaN);
  const style = Number(attributes.get("s") ?? NaN);
  const hidden = attributes.get("hidden");
  return {
    heightPoints: Number.isFinite(height) ? height : null,
    hidden: hidden === "1" || hidden === "true",
    styleId: Number.isFinite(style) && style < styleCount ? style : null,
    outlineLevel: Number(attributes.get("outlineLevel") ?? 0),
  };
}
