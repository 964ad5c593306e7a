import type { TableShape } from "../returns/tableShape.ts";

/** A table on a sheet of a part; rows are those after the cut. */
export interface PartTable extends Pick<
  TableShape,
  "headerRows" | "left" | "right" | "idColumn" | "nameColumn"
> {
  /** [what identifies the row, where it stands]. */
  readonly rows: readonly (readonly [string, number])[];
}

/** A sheet of a part: what is taken out of it, and the tables that are left. */
export interface PartSheet {
  readonly sheetName: string;
  readonly rows: readonly { readonly first: number; readonly last: number }[];
  readonly settled: readonly string[];
  readonly tables: readonly PartTable[];
}

/** What one department gets. */
export interface DepartmentPart {
  readonly department: string;
  readonly people: number;
  /** Ids and names of these people. */
  readonly keys: readonly string[];
  readonly sheets: readonly PartSheet[];
}

/** A sheet that goes into no part, and why. */
export interface LeftOutSheet {
  readonly sheetName: string;
  readonly reason:
    /** People stand side by side or share a form, so that rows cannot be told apart by department. */
    | "not_in_rows"
    /** No table of people, yet somebody is named. */
    | "names_people";
}

/** How a workbook is split by department. */
export interface SplitPlan {
  readonly templateId: string;
  readonly parts: readonly DepartmentPart[];
  readonly leftOut: readonly LeftOutSheet[];
  /** People without a department, who go into no part. */
  /** Ids and names of all people, to look for those who should not be in a part. */
  readonly everybody: readonly string[];
  readonly unplaced: readonly { readonly person: string; readonly at: string }[];
}
