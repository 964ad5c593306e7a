import type { OoxmlPackage } from "../package/OoxmlPackage.ts";
import { WorkbookPart } from "../workbook/WorkbookPart.ts";
import { workbookOrder } from "../workbook/workbookOrder.ts";
import { checkOrder } from "./checkOrder.ts";

/** Whether sheets and names are unique and belong together. */
export function checkWorkbook(ooxml: OoxmlPackage, path: string): string[] {
  const part = new WorkbookPart(ooxml.readText(path), path);
  const sheets = part.block("sheets")?.childrenNamed("sheet") ?? [];
  const twice = (values: readonly (string | undefined)[], what: string): string[] =>
    values
      .filter((value, index) => values.indexOf(value) !== index)
      .map((value) => `${path}: ${what} ${value ?? "(none)"} stands twice`);
  const names = (part.block("definedNames")?.childrenNamed("definedName") ?? []).map((name) => ({
    key: `${name.attribute("name")?.toLowerCase() ?? ""} of ${name.attribute("localSheetId") ?? "the workbook"}`,
    local: name.numberAttribute("localSheetId") ?? 0,
  }));
  const activeTab = part.block("bookViews")?.child("workbookView")?.numberAttribute("activeTab") ?? 0;
  return [
    ...checkOrder(part.blockNames, workbookOrder, path),
    ...(sheets.length === 0 ? [`${path}: has no sheets`] : []),
    ...(activeTab >= sheets.length ? [`${path}: the active tab does not exist`] : []),
    ...twice(
      sheets.map((sheet) => sheet.attribute("name")?.toLowerCase()),
      "sheet name",
    ),
    ...twice(
      sheets.map((sheet) => sheet.attribute("sheetId")),
      "sheet id",
    ),
    ...twice(
      sheets.map((sheet) => sheet.relationshipId),
      "sheet relationship",
    ),
    ...sheets
      .filter((sheet) => ooxml.target(path, sheet.relationshipId) === undefined)
      .map((sheet) => `${path}: sheet ${sheet.attribute("name") ?? ""} has no part`),
    ...twice(
      names.map(({ key }) => key),
      "name",
    ),
    ...names
      .filter(({ local }) => local >= sheets.length)
      .map(({ key }) => `${path}: name ${key} belongs to no sheet`),
  ];
}
