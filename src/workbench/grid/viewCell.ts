import { CellValueType, type ICellData, type IStyleData } from "@univerjs/core";
import type { CellModel, CellValue } from "../../host/model/index.ts";

/** Says a cell in the view's words; errors are shown centred, as Excel does. */
export function viewCell(cell: CellModel, style: IStyleData | undefined): ICellData {
  return {
    ...viewValue(cell.value),
    ...(cell.formula === null ? {} : { f: cell.formula }),
    ...(style === undefined ? {} : { s: style }),
  };
}

function viewValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null) {
    return {};
  }
  switch (typeof value) {
    case "number":
      return { v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "string":
      return viewText(value);
    default:
      return { v: value.error, t: CellValueType.STRING };
  }
}

/**
 * The view marks texts that are numbers, as Excel does, and tries each as number, date and time whenever it draws a cell
 * that says it is text: a fifth of its work. A text without a digit is none of them, and text without being said so.
 */
function viewText(value: string): Pick<ICellData, "v" | "t"> {
  return /\d/.test(value) ? { v: value, t: CellValueType.STRING } : { v: value };
}
