import { printArea } from "../../../model/address.ts";
import type { TableColumnModel, TableModel } from "../../../model/table.ts";
import { noContext, toFileFormula } from "../../formula/toFileFormula.ts";
import { escapeXml } from "../../xml/escapeXml.ts";
import { namespaces, xmlDeclaration } from "../../xml/namespaces.ts";
import { setAttributes } from "../../xml/setAttributes.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { printElement } from "../block/printElement.ts";
import { printAutoFilter } from "./printAutoFilter.ts";
import { totalsFunction } from "./totalsFunctions.ts";

/** What a table's part says that its model does not. */
export interface TableSurroundings {
  /** Number of the table in the workbook. */
  readonly fileId: number;
  /** Text of the total row by column offset: labels such as "Total". */
  readonly totalsLabel: (offset: number) => string | null;
  /** The part as it stood: attributes and children that the model does not show are kept. */
  readonly before: XmlElement | undefined;
}

/** Prints a table's part; children in the order of CT_Table. */
export function printTable(table: TableModel, { fileId, totalsLabel, before }: TableSurroundings): string {
  const columns = table.columns.map((column, offset) =>
    printColumn(
      table,
      column,
      table.showTotals ? totalsLabel(offset) : null,
      columnBefore(before, column.id),
    ),
  );
  const sortState = before?.attribute("ref") === printArea(table.area) ? before.child("sortState")?.raw : "";
  const content = [
    printFilter(table),
    sortState ?? "",
    printElement("tableColumns", { count: columns.length }, columns),
    table.style === null && before?.child("tableStyleInfo") === undefined ? "" : printStyle(table),
    before?.child("extLst")?.raw ?? "",
  ];
  const tag = before?.openingTag.replace(/\s*\/?>$/, "/>") ?? `<table xmlns="${namespaces.main}"/>`;
  const opened = setAttributes(tag, {
    id: fileId,
    name: table.name,
    displayName: table.name,
    ref: printArea(table.area),
    headerRowCount: table.showHeaders ? null : 0,
    totalsRowCount: table.showTotals ? 1 : null,
    totalsRowShown: table.showTotals ? null : 0,
  });
  const name = before?.name ?? "table";
  return `${xmlDeclaration}${opened.replace(/\s*\/>$/, ">")}${content.join("")}</${name}>`;
}

function columnBefore(before: XmlElement | undefined, id: number): XmlElement | undefined {
  return before
    ?.child("tableColumns")
    ?.childrenNamed("tableColumn")
    .find((column) => column.numberAttribute("id") === id);
}

/** The filter covers headers and data, never the total row. */
function printFilter(table: TableModel): string {
  if (!table.showHeaders || !table.showFilterButton) {
    return "";
  }
  const rowCount = Math.max(1, table.area.rowCount - (table.showTotals ? 1 : 0));
  const area = { ...table.area, rowCount };
  return printAutoFilter({ ...(table.autoFilter ?? { filters: new Map() }), area });
}

function printColumn(
  table: TableModel,
  column: TableColumnModel,
  label: string | null,
  before: XmlElement | undefined,
): string {
  const { name, totalsFormula, calculatedColumnFormula } = column;
  const total = totalsFormula ?? null;
  const totalName = total === null ? null : totalsFunction(total, name);
  const context = { ...noContext, tableName: table.name };
  const formula = (element: string, text: string): string =>
    printElement(element, {}, escapeXml(toFileFormula(text, context)));
  const content = [
    calculatedColumnFormula === null || calculatedColumnFormula === undefined
      ? ""
      : formula("calculatedColumnFormula", calculatedColumnFormula),
    total === null || totalName !== "custom" ? "" : formula("totalsRowFormula", total),
    ...(before?.children ?? [])
      .filter(({ local }) => local === "xmlColumnPr" || local === "extLst")
      .map(({ raw }) => raw),
  ].join("");
  const tag = before?.openingTag.replace(/\s*\/?>$/, "/>") ?? "<tableColumn/>";
  const opened = setAttributes(tag, {
    id: column.id,
    name: escapeName(name),
    totalsRowLabel: total === null && label !== null && label !== "" ? escapeName(label) : null,
    totalsRowFunction: totalName,
  });
  return content === ""
    ? opened
    : `${opened.replace(/\s*\/>$/, ">")}${content}</${before?.name ?? "tableColumn"}>`;
}

/** ST_Xstring: a line break in a header must read the same as in its cell. */
function escapeName(name: string): string {
  return name
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
    .replace(/\n/g, "_x000a_")
    .replace(/\r/g, "_x000d_");
}

function printStyle(table: TableModel): string {
  return printElement("tableStyleInfo", {
    name: table.style,
    showFirstColumn: table.highlightFirstColumn,
    showLastColumn: table.highlightLastColumn,
    showRowStripes: table.showBandedRows,
    showColumnStripes: table.showBandedColumns,
  });
}
