import type { WorkbookModel } from "./workbook.ts";

/** Makes an id that no other object of this workbook has, in Office.js's form "{GUID}"; the same on every run. */
export function createId(workbook: WorkbookModel): string {
  const serial = workbook.nextId.toString(16).toUpperCase().padStart(12, "0");
  workbook.nextId += 1;
  return `{00000000-0000-4000-8000-${serial}}`;
}
