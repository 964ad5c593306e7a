import { createId } from "../../../model/createId.ts";
import { getCell } from "../../../model/cells.ts";
import type { TableModel } from "../../../model/table.ts";
import type { SheetFeature, SheetReadContext, SheetWriteContext } from "../../feature.ts";
import type { OoxmlPackage } from "../../package/OoxmlPackage.ts";
import { parseXml } from "../../xml/parseXml.ts";
import { fingerprint } from "../block/fingerprint.ts";
import { isTouched } from "../block/isTouched.ts";
import { contentTypes, partTypes } from "../block/partTypes.ts";
import { printElement } from "../block/printElement.ts";
import { printTable } from "./printTable.ts";
import { readTable } from "./readTable.ts";
import { isTableSource, type TableSource } from "./tableSource.ts";

/** Tables of a sheet, each a part of its own. */
export const tableFeature: SheetFeature = { name: "tables", read: readTables, write: writeTables };

/** `isTouched` says what changed, not what a table is. */
const stateFields = ["isTouched"] as const;

function readTables({ workbook, worksheet, sheet, sheetPath, package: parts }: SheetReadContext): void {
  const references = worksheet.block("tableParts")?.childrenNamed("tablePart") ?? [];
  sheet.tables = references.flatMap((reference) => {
    const path = parts.target(sheetPath, reference.relationshipId);
    if (path === undefined || !parts.has(path)) {
      return [];
    }
    const xml = parts.readText(path);
    const table = readTable(parseXml(xml, path), createId(workbook));
    if (table === undefined) {
      return [];
    }
    table.source = {
      kind: "table",
      sheetId: sheet.id,
      path,
      relationshipId: reference.relationshipId ?? "",
      xml,
      fingerprint: fingerprint(table, stateFields),
    } satisfies TableSource;
    return [table];
  });
}

function writeTables(context: SheetWriteContext): void {
  const { worksheet, sheet, sheetPath, package: parts } = context;
  if (!isTouched(context, "tables") && !sheet.tables.some((table) => table.isTouched)) {
    return;
  }
  const own = (table: TableModel): TableSource | undefined =>
    isTableSource(table.source) && table.source.sheetId === sheet.id ? table.source : undefined;
  const kept = new Set(sheet.tables.map((table) => own(table)?.relationshipId));
  for (const { id } of parts.relationships(sheetPath).ofKind("table")) {
    const path = parts.target(sheetPath, id);
    if (!kept.has(id)) {
      parts.relationships(sheetPath).remove(id);
      if (path !== undefined) {
        parts.remove(path);
      }
    }
  }
  const references = sheet.tables.map((table) =>
    printElement("tablePart", { "r:id": writeTable(table, own(table), context) }),
  );
  worksheet.replace(
    "tableParts",
    references.length === 0 ? "" : printElement("tableParts", { count: references.length }, references),
  );
}

/** Writes a table's part unless it is as it was, and gives the relationship that leads to it. */
function writeTable(table: TableModel, own: TableSource | undefined, context: SheetWriteContext): string {
  const { package: parts, sheetPath, sheet } = context;
  if (own?.fingerprint === fingerprint(table, stateFields)) {
    return own.relationshipId;
  }
  const source = isTableSource(table.source) ? table.source : undefined;
  const beforeXml = own === undefined ? source?.xml : parts.readText(own.path);
  const before = beforeXml === undefined ? undefined : parseXml(beforeXml, source?.path ?? "");
  const path = own?.path ?? parts.unusedPath("xl/tables/table", ".xml");
  const totalsRow = table.area.row + table.area.rowCount - 1;
  const xml = printTable(table, {
    fileId: own === undefined ? nextTableId(parts) : (before?.numberAttribute("id") ?? 1),
    before,
    totalsLabel: (offset) => {
      const cell = getCell(sheet, totalsRow, table.area.column + offset);
      return cell?.formula === null && typeof cell.value === "string" ? cell.value : null;
    },
  });
  parts.write(path, xml, contentTypes.table);
  return parts.relate(sheetPath, partTypes.table, path);
}

/** Table numbers are unique in the workbook. */
function nextTableId(parts: OoxmlPackage): number {
  const paths = parts.parts.filter((path) => parts.contentTypes.of(path) === contentTypes.table);
  const ids = paths.map((path) => parts.readXml(path).numberAttribute("id") ?? 0);
  return Math.max(0, ...ids) + 1;
}
