import { internStyle, type SheetModel, type WorkbookModel } from "../../model/index.ts";
import { asChoice, asRecord, asText, type Arguments } from "../../protocol/arguments.ts";
import type { HostContext } from "../../protocol/hostContext.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";
import { findSheet } from "../findSheet.ts";
import { freeSheetName } from "../worksheet/copySheet.ts";
import { detachSheet } from "../worksheet/detachSheet.ts";
import { requireStructure } from "../worksheet/requireStructure.ts";
import { insertSheet, positionFor } from "../worksheet/insertSheet.ts";

const places = ["None", "Before", "After", "Beginning", "End"] as const;

/** `workbook.insertWorksheetsFromBase64`: puts sheets of another file among this workbook's; answers their ids. */
export function insertWorksheets(workbook: WorkbookModel, args: Arguments, context: HostContext): string[] {
  const { openBase64 } = context.services;
  if (openBase64 === undefined) {
    throw new HostError("UnsupportedOperation", "This host was started without a way to open files.");
  }
  requireStructure(workbook);
  const options = asRecord(args.value(1) ?? {});
  const wanted = options.sheetNamesToInsert ?? [];
  if (!Array.isArray(wanted)) {
    throw invalidArgument();
  }
  const other = openBase64(args.text(0));
  const names = wanted.map(asText);
  const sheets = names.length === 0 ? other.sheets : names.map((name) => findSheet(other, name) ?? refuse());
  const place = asChoice(options.positionType ?? "End", places);
  const relativeTo = relativeSheet(workbook, options.relativeTo);
  const position = positionFor(context, place, relativeTo);
  return sheets.map((sheet, index) => {
    const moved = adopt(workbook, other, sheet);
    insertSheet(context, moved, position + index);
    return moved.id;
  });
}

/** `relativeTo` names a sheet by its name or id. */
function relativeSheet(workbook: WorkbookModel, value: unknown): SheetModel | undefined {
  if (value === undefined || value === null) {
    return undefined;
  }
  const key = asText(value);
  return workbook.sheets.find(({ id }) => id === key) ?? findSheet(workbook, key) ?? refuse();
}

function refuse(): never {
  throw invalidArgument();
}

/** Makes a foreign sheet one of this workbook's: another id, a free name, styles of this workbook. */
function adopt(workbook: WorkbookModel, from: WorkbookModel, sheet: SheetModel): SheetModel {
  const adopted = detachSheet(workbook, sheet, freeSheetName(workbook, sheet.name));
  const styleOf = (id: number): number => {
    const style = from.styles[id];
    return style === undefined ? 0 : internStyle(workbook, style);
  };
  for (const cells of adopted.cells.values()) {
    for (const cell of cells.values()) {
      cell.styleId = styleOf(cell.styleId);
    }
  }
  for (const line of [...adopted.rows.values(), ...adopted.columns.values()]) {
    line.styleId = line.styleId === null ? null : styleOf(line.styleId);
  }
  return adopted;
}
