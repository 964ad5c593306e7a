import { rewriteSheet } from "../../formula/rewriteWorkbook.ts";
import { mapReferences } from "../../formula/mapReferences.ts";
import { createId, createSheet, type SheetModel, type WorkbookModel } from "../../model/index.ts";

/**
 * Makes a copy of a sheet for a workbook that shares nothing with the original: new ids, free table names, nothing of
 * the file it came from. Where it named itself, in formulas or charts, it names the copy; the caller puts it among the
 * sheets and looks after the styles.
 */
export function detachSheet(workbook: WorkbookModel, sheet: SheetModel, name: string): SheetModel {
  const { id, touched } = createSheet(workbook, name);
  const copy: SheetModel = { ...cloneWithoutSource(sheet), id, name, touched };
  delete copy.source;
  copy.tables = copy.tables.map((table) => ({
    ...table,
    id: createId(workbook),
    name: freeTableName(workbook, table.name),
    isTouched: true,
  }));
  copy.charts = copy.charts.map((chart) => ({ ...chart, id: createId(workbook), isTouched: true }));
  copy.conditionalFormats = copy.conditionalFormats.map((rule) => ({ ...rule, id: createId(workbook) }));
  copy.dataValidations = copy.dataValidations.map((rule) => ({ ...rule, id: createId(workbook) }));
  copy.notes = copy.notes.map((note) => ({ ...note, id: createId(workbook) }));
  copy.comments = copy.comments.map((comment) => ({ ...comment, id: createId(workbook) }));
  rewriteSheet(workbook, copy, (formula) =>
    mapReferences(formula, (reference) =>
      reference.sheetName?.toLowerCase() === sheet.name.toLowerCase()
        ? { ...reference, sheetName: name }
        : reference,
    ),
  );
  copy.touchedRows = new Set([...copy.cells.keys(), ...copy.rows.keys()]);
  copy.touched.add("cells");
  return copy;
}

function freeTableName(workbook: WorkbookModel, name: string): string {
  const taken = new Set(
    workbook.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())),
  );
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) {
    candidate = `${name}_${String(number)}`;
  }
  return candidate;
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
    if (item instanceof Set) {
      return new Set(item);
    }
    if (typeof item === "object" && item !== null) {
      // A validation list's own `source` is a text; what the file layer keeps is an object.
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
