import type { SheetModel, WorkbookModel } from "../../model/index.ts";
import { HostError, invalidArgument } from "../../protocol/hostError.ts";

const maxNameLength = 31;

/**
 * Excel's rules: 1-31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not "History", and no other
 * sheet of that name in whatever case.
 *
 * @param self - The sheet that is being renamed; its own name is free to it.
 * @throws HostError InvalidArgument, or ItemAlreadyExists for a name in use.
 */
export function checkSheetName(workbook: WorkbookModel, name: string, self?: SheetModel): string {
  const isAllowed =
    name.trim() !== "" &&
    name.length <= maxNameLength &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== "history";
  if (!isAllowed) {
    throw invalidArgument("The sheet name is not allowed.");
  }
  const isTaken = workbook.sheets.some(
    (sheet) => sheet !== self && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (isTaken) {
    throw new HostError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
  return name;
}
