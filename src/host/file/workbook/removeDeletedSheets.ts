import type { SheetModel } from "../../model/index.ts";
import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { resolveTarget } from "../package/partPaths.ts";
import { sheetPath } from "./sheetPath.ts";
import type { WorkbookSource } from "./sources.ts";
import { WorkbookPart } from "./WorkbookPart.ts";

/**
 * Takes the parts of sheets out that the workbook no longer has, and whatever only they led to.
 *
 * @returns Whether there were any.
 */
export function removeDeletedSheets(
  ooxml: OoxmlPackage,
  source: WorkbookSource,
  sheets: readonly SheetModel[],
): boolean {
  const kept = new Set(sheets.map((sheet) => sheetPath(sheet, source)));
  const relationships = ooxml.relationships(source.workbookPath);
  const part = new WorkbookPart(ooxml.readText(source.workbookPath), source.workbookPath);
  const listed = part.block("sheets")?.childrenNamed("sheet") ?? [];
  let hasDeleted = false;
  source.order.forEach((entry, index) => {
    const relationship = relationships.byId(listed[index]?.relationshipId ?? "");
    const path =
      relationship === undefined ? undefined : resolveTarget(source.workbookPath, relationship.target);
    if (typeof entry === "string" && relationship !== undefined && path !== undefined && !kept.has(path)) {
      relationships.remove(relationship.id);
      ooxml.removeWithDependants(path);
      hasDeleted = true;
    }
  });
  return hasDeleted;
}
