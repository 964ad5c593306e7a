import { parseArea, printArea, type Area } from "../../model/index.ts";
import type { WorksheetPart } from "./WorksheetPart.ts";

/** Reads merged areas. */
export function readMerges(worksheet: WorksheetPart): Area[] {
  const merges = worksheet.block("mergeCells")?.childrenNamed("mergeCell") ?? [];
  return merges.flatMap((merge) => parseArea(merge.attribute("ref") ?? "") ?? []);
}

/** Writes merged areas; a sheet without any has no block for them. */
export function writeMerges(worksheet: WorksheetPart, merges: readonly Area[]): void {
  const cells = merges.map((area) => `<mergeCell ref="${printArea(area)}"/>`);
  worksheet.replace(
    "mergeCells",
    cells.length === 0 ? "" : `<mergeCells count="${String(cells.length)}">${cells.join("")}</mergeCells>`,
  );
}
