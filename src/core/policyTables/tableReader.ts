import type { Issue } from "../issue.ts";
import { nameKey } from "../names/nameKey.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import { parameters, type ParameterKey, type ParameterValues } from "./parameters.ts";
import type {
  PolicyTable,
  ReadRow,
  SourceCell,
  SourceRow,
  SourceTable,
  TableColumns,
} from "./policyTable.ts";
import { expectedOf, readCell } from "./readCell.ts";
import { readShares } from "./readShares.ts";
import type { TableColumn, TableValue } from "./tableColumn.ts";

/** Reads tables row by row, collecting what could not be understood and which cell became which part of the policy. */
export interface TableReader {
  readonly rowsOf: <Columns extends TableColumns>(
    table: PolicyTable<string, Columns>,
    groupOf?: (row: SourceRow) => string,
  ) => readonly ReadRow<Columns>[];
  readonly has: (tableId: string) => boolean;
  readonly parameters: Partial<ParameterValues>;
  readonly report: (issue: Issue) => void;
  /** Notes the cell of a part that is no row of its own. */
  readonly note: (pointer: string, at: string) => void;
  readonly issues: readonly Issue[];
  /** Cell by JSON pointer. */
  readonly places: ReadonlyMap<string, string>;
}

/**
 * @param base - The policy whose value stands in for a cell that cannot be read; null where there is none.
 */
export function tableReader(sources: readonly SourceTable[], base: AppraisalPolicy | null): TableReader {
  const issues: Issue[] = [];
  const places = new Map<string, string>();
  const note = (pointer: string, at: string): void => {
    if (!places.has(pointer)) places.set(pointer, at);
  };

  /** The value of one cell; a cell that cannot be read is reported and replaced. */
  const valueOf = (
    column: TableColumn,
    key: string,
    cell: SourceCell | undefined,
    before: TableValue | undefined,
  ): TableValue => {
    const reading = readCell(column, cell);
    if (reading.ok) return reading.value;
    const used = before === undefined ? column.blank : before;
    issues.push({
      code: "policy_cell_unreadable",
      at: cell?.at ?? null,
      column: key,
      text: cell?.text ?? "",
      expected: reading.expected,
      allowed: column.codes.map((code) => column.wordKeys[code] ?? code),
      used: shown(column, used),
    });
    return used;
  };

  /** Tables read before: a table is read once, so that its problems are said once. */
  const known = new Map<string, readonly ReadRow[]>();
  const rowsOf = <Columns extends TableColumns>(
    table: PolicyTable<string, Columns>,
    groupOf: (row: SourceRow) => string = () => "",
  ): readonly ReadRow<Columns>[] => {
    const before = known.get(table.id);
    // Rows are kept under their table's own id, whose columns they have.
    if (before !== undefined) return before as unknown as readonly ReadRow<Columns>[];
    const read = readRows(table, groupOf);
    known.set(table.id, read);
    return read;
  };

  const readRows = <Columns extends TableColumns>(
    table: PolicyTable<string, Columns>,
    groupOf: (row: SourceRow) => string,
  ): readonly ReadRow<Columns>[] => {
    const rows = sources.filter(({ tableId }) => tableId === table.id).flatMap((source) => source.rows);
    const before = base === null ? [] : table.print(base);
    const keys = Object.keys(table.columns);
    const usable = rows.filter((row) => {
      const missing = table.keys.find(
        (key) => table.columns[key]?.isRequired === true && isEmpty(row.cells[key]),
      );
      if (missing === undefined) return true;
      issues.push({ code: "policy_row_incomplete", at: row.cells[missing]?.at ?? row.at, column: missing });
      return false;
    });
    const shares = shareValues(table, usable, groupOf);
    return usable.map((row, index): ReadRow<Columns> => {
      const former = before.find(({ values }) => isSameRow(table, row, values))?.values;
      const values = Object.fromEntries(
        keys.map((key) => {
          const column = table.columns[key];
          if (column === undefined) throw new RangeError(`The table "${table.id}" has no column "${key}".`);
          const value = valueOf(column, key, row.cells[key], former?.[key]);
          const isRead = column.kind === "share" && readCell(column, row.cells[key]).ok;
          return [
            key,
            isRead ? inLimits(column, key, row.cells[key], shares(key, index), former?.[key]) : value,
          ];
        }),
      );
      return {
        at: row.at,
        values: values as ReadRow<Columns>["values"],
        atOf: (key) => row.cells[key]?.at ?? row.at,
        place: (pointer, fields = {}) => {
          note(pointer, row.at);
          for (const [key, cell] of Object.entries(row.cells)) {
            const field: string | undefined = fields[key] ?? table.fields?.[key];
            if (field === "") continue;
            note(field?.startsWith("/") === true ? field : `${pointer}/${field ?? key}`, cell.at);
          }
        },
      };
    });
  };

  /** A share in its limits, or what stands in for it. */
  const inLimits = (
    column: TableColumn,
    key: string,
    cell: SourceCell | undefined,
    share: number | null,
    former: TableValue | undefined,
  ): TableValue => {
    const isOutside =
      share !== null &&
      ((column.min !== null && share < column.min) || (column.max !== null && share > column.max));
    if (!isOutside) return share;
    const used = former ?? column.blank;
    issues.push({
      code: "policy_cell_unreadable",
      at: cell?.at ?? null,
      column: key,
      text: cell?.text ?? "",
      expected: expectedOf(column),
      allowed: [],
      used: shown(column, used),
    });
    return used;
  };

  const shareValues = (
    table: { readonly columns: TableColumns },
    rows: readonly SourceRow[],
    groupOf: (row: SourceRow) => string,
  ): ((key: string, index: number) => number | null) => {
    const found = new Map<string, (number | null)[]>();
    for (const [key, column] of Object.entries(table.columns)) {
      if (column.kind !== "share") continue;
      const values: (number | null)[] = rows.map(() => null);
      const groups = new Map<string, number[]>();
      rows.forEach((row, index) => {
        const group = groupOf(row);
        groups.set(group, [...(groups.get(group) ?? []), index]);
      });
      for (const members of groups.values()) {
        const cells = members.map((index) => rows[index]?.cells[key]);
        const { shares, isMixed } = readShares(cells);
        if (isMixed) {
          const texts = cells.map((cell) => cell?.text ?? "");
          issues.push({ code: "weights_mixed_notation", at: cells.find(Boolean)?.at ?? null, texts });
        }
        members.forEach((index, position) => (values[index] = shares[position] ?? null));
      }
      found.set(key, values);
    }
    return (key, index) => found.get(key)?.[index] ?? null;
  };

  const readParameters = (): Partial<ParameterValues> => {
    const rows = sources.filter(({ tableId }) => tableId === "parameters").flatMap((source) => source.rows);
    const values: Partial<Record<ParameterKey, TableValue>> = {};
    for (const { at, cells } of rows) {
      const key = String(cells.parameter?.value ?? "");
      if (!isParameter(key)) {
        issues.push({ code: "policy_parameter_unknown", at, text: cells.parameter?.text ?? "" });
        continue;
      }
      const cell = cells.value;
      const { column, pointer, of } = parameters[key];
      const former = base === null ? undefined : of(base);
      const value = valueOf(column, key, cell, former);
      const isShare = column.kind === "share" && readCell(column, cell).ok;
      values[key] = isShare
        ? inLimits(column, key, cell, readShares([cell]).shares[0] ?? null, former)
        : value;
      note(pointer, cell?.at ?? at);
    }
    return values as Partial<ParameterValues>;
  };

  return {
    rowsOf,
    has: (tableId) => sources.some((source) => source.tableId === tableId && source.rows.length > 0),
    parameters: readParameters(),
    report: (issue) => issues.push(issue),
    note,
    issues,
    places,
  };
}

const isParameter = (key: string): key is ParameterKey => Object.hasOwn(parameters, key);

const isEmpty = (cell: SourceCell | undefined): boolean =>
  cell === undefined || cell.value === null || (typeof cell.value === "string" && cell.value.trim() === "");

/** Is this row of the former policy the one that the sheet's row shows? All keys that the sheet gives must agree. */
function isSameRow(
  table: { readonly keys: readonly string[] },
  row: SourceRow,
  values: Readonly<Record<string, TableValue>>,
): boolean {
  const given = table.keys.filter((key) => !isEmpty(row.cells[key]));
  return (
    given.length > 0 &&
    given.every((key) => nameKey(String(row.cells[key]?.value)) === nameKey(String(values[key] ?? "")))
  );
}

/** What stands in for a cell, as a sentence shows it: the catalogue's key of a code, else the figure. */
function shown(column: TableColumn, value: TableValue): string | null {
  if (value === null || (typeof value === "object" && value.length === 0)) return null;
  return typeof value === "string" ? (column.wordKeys[value] ?? value) : String(value);
}
