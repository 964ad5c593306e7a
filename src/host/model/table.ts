import type { Area } from "./area.ts";

export interface FilterModel {
  /** `Excel.FilterOn`: "Values", "TopItems", "Custom" … */
  filterOn: string;
  values?: string[];
  criterion1?: string;
  criterion2?: string;
  operator?: "And" | "Or";
}

export interface AutoFilterModel {
  /** Header row included. */
  area: Area;
  /** By column offset within the area. */
  filters: Map<number, FilterModel>;
  source?: unknown;
}

export interface TableColumnModel {
  readonly id: number;
  /** Equals the header cell's text when headers are shown. */
  name: string;
  /** With `=`; null when the total row shows nothing or text. */
  totalsFormula?: string | null;
  calculatedColumnFormula?: string | null;
}

export interface TableModel {
  readonly id: string;
  name: string;
  /** The whole table: header and total rows included. */
  area: Area;
  columns: TableColumnModel[];
  /** "TableStyleMedium2"; null for none. */
  style: string | null;
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  autoFilter: AutoFilterModel | null;
  /** True once anything of it changed since the file was opened. */
  isTouched: boolean;
  source?: unknown;
}
