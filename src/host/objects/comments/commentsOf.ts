import type { SheetModel, WorkbookModel } from "../../model/index.ts";
import type { CommentState } from "../featureStates.ts";

/** Threaded comments of a sheet, or of all sheets in tab order when it is null. */
export function commentsOf(workbook: WorkbookModel, scope: SheetModel | null): CommentState[] {
  const sheets = scope === null ? workbook.sheets : [scope];
  return sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
}
