import { parseReference } from "../../../model/address.ts";
import type { TableColumnModel, TableModel } from "../../../model/table.ts";
import { unescapeCellText } from "../../xml/cellText.ts";
import type { XmlElement } from "../../xml/XmlElement.ts";
import { toModelFormula } from "../block/formulaText.ts";
import { readAutoFilter } from "./readAutoFilter.ts";
import { totalsFormula } from "./totalsFunctions.ts";

/** Reads a table's part; undefined when it names no area. */
export function readTable(root: XmlElement, id: string): TableModel | undefined {
  const area = parseReference(root.attribute("ref") ?? "")?.area;
  const style = root.child("tableStyleInfo");
  const autoFilter = readAutoFilter(root.child("autoFilter"));
  if (area === undefined) {
    return undefined;
  }
  return {
    id,
    name: root.attribute("displayName") ?? root.attribute("name") ?? "",
    area,
    columns: (root.child("tableColumns")?.childrenNamed("tableColumn") ?? []).map(readColumn),
    style: style?.attribute("name") ?? null,
    showHeaders: (root.numberAttribute("headerRowCount") ?? 1) > 0,
    showTotals: (root.numberAttribute("totalsRowCount") ?? 0) > 0,
    showBandedRows: style?.booleanAttribute("showRowStripes", false) ?? false,
    showBandedColumns: style?.booleanAttribute("showColumnStripes", false) ?? false,
    showFilterButton: autoFilter !== null,
    highlightFirstColumn: style?.booleanAttribute("showFirstColumn", false) ?? false,
    highlightLastColumn: style?.booleanAttribute("showLastColumn", false) ?? false,
    autoFilter,
    isTouched: false,
  };
}

function readColumn(column: XmlElement): TableColumnModel {
  const name = unescapeCellText(column.attribute("name") ?? "");
  const custom = column.child("totalsRowFormula")?.text;
  const total =
    custom === undefined || custom === ""
      ? totalsFormula(column.attribute("totalsRowFunction") ?? "none", name)
      : toModelFormula(custom);
  const calculated = column.child("calculatedColumnFormula")?.text;
  return {
    id: column.numberAttribute("id") ?? 0,
    name,
    totalsFormula: total ?? null,
    calculatedColumnFormula: calculated === undefined ? null : toModelFormula(calculated),
  };
}
