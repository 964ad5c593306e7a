import type { NamedItemModel, SheetModel, WorkbookModel } from "../model/index.ts";
import { mapReferences, type FormulaReference } from "./mapReferences.ts";

/** What becomes of a reference, seen with the sheet that it points at (null: the sheet is not in this workbook). */
export type WorkbookReferenceChange = (
  reference: FormulaReference,
  target: SheetModel | null,
) => FormulaReference | null;

/**
 * Rewrites every formula of a workbook after cells moved or a sheet got another name: cells, names, conditional
 * formats, data validation, charts, tables, links inside the workbook.
 */
export function rewriteWorkbook(workbook: WorkbookModel, change: WorkbookReferenceChange): void {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const rewriteIn = (home: SheetModel | null) => (formula: string) =>
    mapReferences(formula, (reference) => {
      const target =
        reference.sheetName === null ? home : (sheets.get(reference.sheetName.toLowerCase()) ?? null);
      return change(reference, target);
    });
  if (rewriteNames(workbook.names, rewriteIn(null))) {
    workbook.touched.add("names");
  }
  for (const sheet of workbook.sheets) {
    rewriteSheet(workbook, sheet, rewriteIn(sheet));
  }
}

/** Gives a formula, with its leading `=`, as it is to read. */
export type Rewrite = (formula: string) => string;

/** Rewrites the formulas of one sheet, wherever they stand on it. */
export function rewriteSheet(workbook: WorkbookModel, sheet: SheetModel, rewrite: Rewrite): void {
  for (const [row, cells] of sheet.cells) {
    for (const cell of cells.values()) {
      const formula = cell.formula === null ? null : rewrite(cell.formula);
      if (formula !== cell.formula) {
        cell.formula = formula;
        sheet.touched.add("cells");
        sheet.touchedRows.add(row);
      }
    }
  }
  if (rewriteNames(sheet.names, rewrite)) {
    workbook.touched.add("names");
  }
  rewriteRules(sheet, rewrite);
  rewriteCharts(sheet, rewrite);
  for (const link of sheet.hyperlinks) {
    const target = link.documentReference === null ? null : rewriteBare(link.documentReference, rewrite);
    if (target !== link.documentReference) {
      link.documentReference = target;
      sheet.touched.add("hyperlinks");
    }
  }
}

function rewriteNames(names: readonly NamedItemModel[], rewrite: Rewrite): boolean {
  let isChanged = false;
  for (const name of names) {
    const formula = rewrite(name.formula);
    isChanged ||= formula !== name.formula;
    name.formula = formula;
  }
  return isChanged;
}

/** Formulas of conditional formats and data validation, wherever they stand in the rule. */
function rewriteRules(sheet: SheetModel, rewrite: Rewrite): void {
  for (const format of sheet.conditionalFormats) {
    if (rewriteFields(format, rewrite)) {
      sheet.touched.add("conditionalFormats");
    }
  }
  for (const validation of sheet.dataValidations) {
    if (rewriteFields(validation.rule, rewrite)) {
      sheet.touched.add("dataValidations");
    }
  }
}

const formulaFields = new Set(["formula", "formula1", "formula2", "source"]);

/** Rewrites the texts with a leading `=` in a rule's formula fields, nested ones (colour points, icons) too. */
function rewriteFields(holder: object, rewrite: Rewrite): boolean {
  let isChanged = false;
  for (const [key, value] of Object.entries(holder)) {
    if (
      typeof value === "object" &&
      value !== null &&
      key !== "areas" &&
      key !== "format" &&
      key !== "source"
    ) {
      isChanged = rewriteFields(value as object, rewrite) || isChanged;
    } else if (typeof value === "string" && value.startsWith("=") && formulaFields.has(key)) {
      const next = rewrite(value);
      isChanged ||= next !== value;
      Reflect.set(holder, key, next);
    }
  }
  return isChanged;
}

function rewriteCharts(sheet: SheetModel, rewrite: Rewrite): void {
  for (const chart of sheet.charts) {
    for (const series of chart.series) {
      for (const field of ["values", "categories", "xValues", "bubbleSizes"] as const) {
        const reference = series[field];
        const next = reference === null ? null : rewriteBare(reference, rewrite);
        if (next !== reference) {
          series[field] = next;
          chart.isTouched = true;
          sheet.touched.add("charts");
        }
      }
      if (series.name?.startsWith("=") === true && rewrite(series.name) !== series.name) {
        series.name = rewrite(series.name);
        chart.isTouched = true;
        sheet.touched.add("charts");
      }
    }
  }
}

/** For references that are kept without `=`. */
function rewriteBare(reference: string, rewrite: Rewrite): string {
  return rewrite(`=${reference}`).slice(1);
}
