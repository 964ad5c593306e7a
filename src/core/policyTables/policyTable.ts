import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { TableColumn, ValueOf } from "./tableColumn.ts";

/** Columns of a table by key, in order of display. */
export type TableColumns = Readonly<Record<string, TableColumn>>;

/** A row of a policy as a table shows it. */
export interface TableRow<Columns extends TableColumns = TableColumns> {
  /** JSON pointer of the part of the policy that the row is. */
  readonly pointer: string;
  readonly values: { readonly [Key in keyof Columns]: ValueOf<Columns[Key]> };
}

/** One kind of table: what it shows of a policy. Headings and codes get their words from the catalogue. */
export interface PolicyTable<Id extends string = string, Columns extends TableColumns = TableColumns> {
  readonly id: Id;
  readonly columns: Columns;
  /** Columns that together tell one row from another. */
  readonly keys: readonly (keyof Columns & string)[];
  /** Parts of the policy that a column shows, where they are not named as the column: pointer below the row's. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly print: (policy: AppraisalPolicy) => readonly TableRow<Columns>[];
}

/** A kind of table, with the types of its columns. */
export function policyTable<Id extends string, Columns extends TableColumns>(
  table: PolicyTable<Id, Columns>,
): PolicyTable<Id, Columns> {
  return table;
}

/** A cell as it was found: codes already taken from their words, everything else as it stands. */
export interface SourceCell {
  readonly value: string | number | boolean | null;
  /** What stands in the sheet: the word of a code. */
  readonly text: string;
  /** A number shown as a percentage: 0.3 is 30 % whatever stands beside it. */
  readonly isPercent: boolean;
  readonly at: string;
}

/** A row as it was found, by column key. */
export interface SourceRow {
  readonly at: string;
  readonly cells: Readonly<Record<string, SourceCell>>;
}

/** A table as it was found. */
export interface SourceTable {
  readonly tableId: string;
  readonly at: string;
  readonly rows: readonly SourceRow[];
}

/** A row once its cells are understood. */
export interface ReadRow<Columns extends TableColumns = TableColumns> {
  readonly at: string;
  readonly values: { readonly [Key in keyof Columns]: ValueOf<Columns[Key]> };
  /** The cell of a column; the row's own place where it has none. */
  readonly atOf: (key: keyof Columns & string) => string;
  /** Notes which part of the policy the row became, so that a problem of the part names the cell. */
  readonly place: (pointer: string, fields?: Readonly<Record<string, string>>) => void;
}
