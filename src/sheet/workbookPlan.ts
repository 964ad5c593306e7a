import type { CellPlace } from "./address.ts";
import type { Area } from "./area.ts";
import type { ChartPlan } from "./chartPlan.ts";
import type { ConditionalFormatPlan } from "./conditionalFormatPlan.ts";
import type { PagePlan } from "./pagePlan.ts";
import type { CellStyle } from "./cellStyle.ts";

/** What is to stand in a cell. A formula is marked as one: text that begins with "=" stays text. */
export type PlannedCell = number | string | boolean | null | { readonly formula: string };

/** A rectangle of contents. Rows have equal length. */
export interface BlockPlan {
  readonly top: number;
  readonly left: number;
  readonly cells: readonly (readonly PlannedCell[])[];
}

/** One formula for a whole rectangle, in R1C1 so that it is one scalar on the wire. */
export interface FillPlan {
  readonly area: Area;
  readonly formulaR1C1: string;
  /** The formula stands in the first cell only and its answer spills over the rest. */
  readonly isSpill?: true;
}

/** A style for a rectangle; later ones lie over earlier ones. */
export interface StylePlan {
  readonly area: Area;
  readonly style: CellStyle;
}

/** A native table. Its header cells and body are written by blocks and fills. */
export interface TablePlan {
  /** Unique in the workbook, without blanks. */
  readonly name: string;
  readonly area: Area;
  readonly style: string;
  readonly showsFilter: boolean;
  readonly showsBandedRows: boolean;
}

/** What may be typed into a rectangle. */
export interface ValidationPlan {
  readonly area: Area;
  readonly rule:
    | { readonly kind: "list"; readonly source: string | readonly string[] }
    | { readonly kind: "decimal" | "whole"; readonly min: number; readonly max: number };
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly error: { readonly title: string; readonly message: string } | null;
}

/** A link inside the workbook, shown with its own text. */
export interface LinkPlan {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** `"'Sheet name'!A1"`. */
  readonly target: string;
  readonly tip: string | null;
}

/** One height for rows that stand below each other, 0-based, ends inclusive; later plans win. */
export interface RowHeightPlan {
  readonly top: number;
  readonly bottom: number;
  readonly points: number;
}

/** A cell of a tab that tells when it was made: that alone is no reason to write the tab again. */
export type StampPlan = CellPlace;

/** One tab as data. */
export interface SheetPlan {
  /** Stable id of the tab's purpose (`"summary"`); marks the sheet as ours and finds it again under any name. */
  readonly id: string;
  /** Wanted name; another is taken when the user has a sheet of that name. */
  readonly name: string;
  readonly tabColor: string | null;
  readonly blocks: readonly BlockPlan[];
  readonly fills: readonly FillPlan[];
  readonly styles: readonly StylePlan[];
  readonly tables: readonly TablePlan[];
  readonly merges: readonly Area[];
  /** Column widths in characters of the default font, by 0-based column. */
  readonly columnWidths: Readonly<Record<number, number>>;
  readonly rowHeights: readonly RowHeightPlan[];
  readonly hiddenColumns: readonly number[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly conditionalFormats: readonly ConditionalFormatPlan[];
  readonly validations: readonly ValidationPlan[];
  readonly links: readonly LinkPlan[];
  readonly charts: readonly ChartPlan[];
  readonly page: PagePlan | null;
  readonly showsGridlines: boolean;
  readonly stamps: readonly StampPlan[];
  readonly protection: { readonly unlocked: readonly Area[] } | null;
}

/** Name of the workbook that stands for a formula's reference; ours begin with `KPI_`. */
export interface NamePlan {
  readonly name: string;
  readonly refersTo: string;
}

/** JSON that is kept in the workbook under a key, at most some 500 kB; null takes it away. */
export interface KeptValue {
  readonly key: string;
  readonly value: unknown;
}

/** Everything that is to be written, as data. Sheets refer to each other by the names in the plan. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly NamePlan[];
  /**
   * What the workbook keeps from now on; written with the last of the tabs, and only where a tab changes. Where the
   * publishing is taken back, it goes, whatever stood under its keys before.
   */
  readonly kept?: readonly KeptValue[];
  /** Id of the sheet to show at the end; null leaves the user where she is. */
  readonly activate: string | null;
}
