import type { HostContext } from "../../protocol/hostContext.ts";
import { workbookTarget } from "./eventTypes.ts";
import { raiseEvent } from "./raiseEvent.ts";

interface KnownTable {
  readonly name: string;
  readonly sheetId: string;
}

/** Finds out which tables came and went: changes say only that a sheet's tables are not as they were. */
export interface TableWatch {
  /** Raises the events, or takes note in silence. */
  compare(isTold: boolean): void;
}

/** Starts from the tables that the workbook has now. */
export function createTableWatch(context: HostContext): TableWatch {
  let known = list(context);
  return {
    compare(isTold) {
      const now = list(context);
      const before = known;
      known = now;
      if (!isTold) {
        return;
      }
      for (const [tableId, { sheetId }] of now) {
        if (!before.has(tableId)) {
          raiseEvent(context, "tableAdded", [sheetId, workbookTarget], () => ({
            source: "Local",
            tableId,
            worksheetId: sheetId,
          }));
        }
      }
      for (const [tableId, { sheetId, name }] of before) {
        if (!now.has(tableId)) {
          raiseEvent(context, "tableDeleted", [sheetId, workbookTarget], () => ({
            source: "Local",
            tableId,
            tableName: name,
            worksheetId: sheetId,
          }));
        }
      }
    },
  };
}

function list({ workbook }: HostContext): ReadonlyMap<string, KnownTable> {
  return new Map(
    workbook.sheets.flatMap((sheet) =>
      sheet.tables.map(({ id, name }) => [id, { name, sheetId: sheet.id }] as const),
    ),
  );
}
