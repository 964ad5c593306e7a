import {
  maxColumns,
  maxRows,
  printArea,
  quoteSheetName,
  type NamedItemModel,
  type SheetModel,
} from "../../model/index.ts";

export const printAreaName = "_xlnm.Print_Area";
export const printTitlesName = "_xlnm.Print_Titles";
export const filterDatabase = "_xlnm._FilterDatabase";

/** Names that stand for something else in the model: what is printed, what is filtered. */
export function builtInNames(sheet: SheetModel): NamedItemModel[] {
  const { printAreas, titleRows, titleColumns } = sheet.pageLayout;
  const at = quoteSheetName(sheet.name);
  const areas = printAreas.map((area) => `${at}!${absolute(printArea(area))}`);
  const columns =
    titleColumns === null
      ? []
      : [
          printArea({
            row: 0,
            rowCount: maxRows,
            column: titleColumns.first,
            columnCount: titleColumns.last - titleColumns.first + 1,
          }),
        ];
  const rows =
    titleRows === null
      ? []
      : [
          printArea({
            column: 0,
            columnCount: maxColumns,
            row: titleRows.first,
            rowCount: titleRows.last - titleRows.first + 1,
          }),
        ];
  const titles = [...columns, ...rows].map((text) => `${at}!${absolute(text)}`);
  const filter = sheet.autoFilter === null ? [] : [`${at}!${absolute(printArea(sheet.autoFilter.area))}`];
  return [
    { name: printAreaName, formula: areas.join(","), comment: "", visible: true },
    { name: printTitlesName, formula: titles.join(","), comment: "", visible: true },
    { name: filterDatabase, formula: filter.join(""), comment: "", visible: false },
  ].filter(({ formula }) => formula !== "");
}

function absolute(reference: string): string {
  return reference.replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}
