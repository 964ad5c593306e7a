import { createId, createSheet, type SheetModel, type WorkbookModel } from "../../model/index.ts";

/**
 * Makes a copy of a sheet, "Scores (2)", that shares nothing with it; the caller puts it among the sheets.
 *
 * Formulas that name the original keep naming it, as in Excel; those without a sheet name mean the copy.
 */
export function copySheet(workbook: WorkbookModel, sheet: SheetModel): SheetModel {
  const copy = createSheet(workbook, freeName(workbook, sheet.name));
  const { id, name, touched } = copy;
  Object.assign(copy, cloneWithoutSource(sheet), { id, name, touched });
  copy.tables = copy.tables.map((table, index) => ({
    ...table,
    id: createId(workbook),
    name: `${table.name}_${String(workbook.nextId + index)}`,
    isTouched: true,
  }));
  copy.charts = copy.charts.map((chart) => ({ ...chart, id: createId(workbook), isTouched: true }));
  copy.touchedRows = new Set([...copy.cells.keys(), ...copy.rows.keys()]);
  copy.touched.add("cells");
  return copy;
}

function freeName(workbook: WorkbookModel, name: string): string {
  const base = name.replace(/ \(\d+\)$/, "");
  for (let number = 2; ; number += 1) {
    const suffix = ` (${String(number)})`;
    const candidate = base.slice(0, 31 - suffix.length) + suffix;
    if (!workbook.sheets.some((sheet) => sheet.name.toLowerCase() === candidate.toLowerCase())) {
      return candidate;
    }
  }
}

/** Deep copy without what the file layer keeps: the copy comes from no file. */
function cloneWithoutSource<Value>(value: Value): Value {
  const clone = (item: unknown): unknown => {
    if (Array.isArray(item)) {
      return item.map(clone);
    }
    if (item instanceof Map) {
      return new Map([...item].map(([key, entry]) => [key, clone(entry)]));
    }
    if (typeof item === "object" && item !== null) {
      const fields = Object.entries(item).filter(
        ([key, entry]) => key !== "source" || typeof entry === "string",
      );
      return Object.fromEntries(fields.map(([key, entry]) => [key, clone(entry)]));
    }
    return item;
  };
  // The copy has the same shape field by field.
  return clone(value) as Value;
}
