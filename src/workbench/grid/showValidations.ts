import { DataValidationRenderMode } from "@univerjs/core";
import {
  parseReference,
  getCell,
  type DataValidationModel,
  type SheetModel,
  type WorkbookModel,
} from "../../host/model/index.ts";
import type { FormulaEvaluator } from "../formats/evaluateConditionalFormats.ts";
import type { UniverView } from "./createUniver.ts";

/** Lists already shown, per view, so that an unchanged list is not built again. */
const shownLists = new WeakMap<UniverView, string>();

/** Gives cells whose validation is a list their drop-down in the view; other rules are checked by the workbook. */
export function showValidations(
  view: UniverView,
  workbook: WorkbookModel,
  evaluate: (sheet: SheetModel) => FormulaEvaluator,
): void {
  const book = view.api.getActiveWorkbook();
  const lists = workbook.sheets.flatMap((sheet) =>
    sheet.dataValidations.flatMap((validation) => {
      const values = listValues(validation, workbook, sheet, evaluate(sheet));
      return values === null ? [] : [{ sheetId: sheet.id, areas: validation.areas, values }];
    }),
  );
  const key = JSON.stringify([book?.getId(), lists]);
  if (book === null || shownLists.get(view) === key) {
    return;
  }
  shownLists.set(view, key);
  for (const { sheetId, areas, values } of lists) {
    const sheet = book.getSheetBySheetId(sheetId);
    for (const area of sheet === null ? [] : areas) {
      const rule = view.api
        .newDataValidation()
        .requireValueInList([...values], false, true)
        .setOptions({ showErrorMessage: false, renderMode: DataValidationRenderMode.ARROW })
        .build();
      sheet?.getRange(area.row, area.column, area.rowCount, area.columnCount).setDataValidation(rule);
    }
  }
}

function listValues(
  { rule, areas }: DataValidationModel,
  workbook: WorkbookModel,
  sheet: SheetModel,
  evaluate: FormulaEvaluator,
): readonly string[] | null {
  if (rule.type !== "List" || !rule.inCellDropDown) {
    return null;
  }
  if (!rule.source.startsWith("=")) {
    return rule.source.split(",").map((value) => value.trim());
  }
  const reference = parseReference(rule.source.slice(1));
  const home =
    reference?.sheetName === null ? sheet : workbook.sheets.find(({ name }) => name === reference?.sheetName);
  const origin = areas[0] ?? { row: 0, column: 0 };
  if (reference === undefined || home === undefined) {
    const [value] = evaluate(rule.source, origin, [origin]);
    return typeof value === "string" || typeof value === "number" ? [String(value)] : null;
  }
  const { row, column, rowCount, columnCount } = reference.area;
  return Array.from({ length: rowCount * columnCount }, (_, index) => {
    const value = getCell(home, row + Math.floor(index / columnCount), column + (index % columnCount))?.value;
    return value === null || value === undefined || typeof value === "object" ? "" : String(value);
  }).filter((value) => value !== "");
}
