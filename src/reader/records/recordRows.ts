import {
  readCell,
  type Dataset,
  type EpochDay,
  type ExpectedCell,
  type RecordIssue,
  type SourceRow,
  type TableColumn,
} from "../../core/index.ts";
import { wordIndex, wordKey } from "../policyTables/wordKey.ts";
import type { RecordTable } from "./recordTable.ts";

/** Who a record is about. */
interface RecordPerson {
  readonly row: number;
  readonly id: string;
  readonly name: string;
}

/** Takes single values out of the rows of one table, and notes what cannot be read. */
export interface RecordRows {
  readonly rows: readonly SourceRow[];
  /** Null where nobody of this name or id is appraised. */
  readonly person: (row: SourceRow, keys?: readonly string[]) => RecordPerson | null;
  readonly text: (row: SourceRow, key: string) => string | null;
  readonly number: (row: SourceRow, key: string) => number | null;
  readonly day: (row: SourceRow, key: string) => EpochDay | null;
  /** The code of a choice. */
  readonly code: (row: SourceRow, key: string) => string | null;
  readonly list: (row: SourceRow, key: string) => readonly string[];
  /** The day without which the record says nothing: an empty cell is noted too. */
  readonly requiredDay: (row: SourceRow, key: string) => EpochDay | null;
  /** One of several things that have names; what is named and not known is noted, and so is an empty cell. */
  readonly oneOf: <Item extends Named>(row: SourceRow, key: string, items: readonly Item[]) => Item | null;
  /** The same, where the cell may be empty. */
  readonly anyOf: <Item extends Named>(row: SourceRow, key: string, items: readonly Item[]) => Item | null;
  readonly note: (row: SourceRow, key: string, expected: ExpectedCell, allowed?: readonly string[]) => void;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** Prepares the rows of one table of records. */
export function recordRows(
  { rows, headings }: RecordTable,
  columns: Readonly<Partial<Record<string, TableColumn>>>,
  { employees }: Dataset,
  issues: RecordIssue[],
): RecordRows {
  const byId = wordIndex(employees.ids.map((id, row) => [String(row), [id]]));
  const names = new Map<string, number | null>();
  employees.names.forEach((name, row) => {
    const key = wordKey(name);
    names.set(key, names.has(key) ? null : row);
  });
  const note: RecordRows["note"] = (row, key, expected, allowed = []) => {
    const { text = "", at = row.at } = row.cells[key] ?? {};
    issues.push({
      code: "record_cell_unreadable",
      at,
      heading: headings[key] ?? key,
      text,
      expected,
      allowed,
    });
  };
  const value = (row: SourceRow, key: string): ReturnType<typeof readCell> | null => {
    const column = columns[key];
    return column === undefined ? null : readCell(column, row.cells[key]);
  };
  /** The cell's value where it is of the wanted type; anything else that stands there is noted. */
  const typed = <Value>(
    row: SourceRow,
    key: string,
    is: (found: unknown) => found is Value,
  ): Value | null => {
    const reading = value(row, key);
    if (reading === null) return null;
    if (reading.ok) return is(reading.value) ? reading.value : null;
    note(row, key, reading.expected, columns[key]?.codes);
    return null;
  };
  const text: RecordRows["text"] = (row, key) => {
    const found = row.cells[key]?.value ?? null;
    const plain = found === null ? "" : (row.cells[key]?.text ?? "").trim();
    return plain === "" ? null : plain;
  };
  const anyOf: RecordRows["anyOf"] = (row, key, items) => {
    const wanted = text(row, key);
    if (wanted === null) return null;
    const found = items.find((item) =>
      [item.name, item.id, ...(item.aliases ?? [])].some((word) => wordKey(word) === wordKey(wanted)),
    );
    if (found === undefined)
      note(
        row,
        key,
        "choice",
        items.map(({ name }) => name),
      );
    return found ?? null;
  };
  return {
    rows,
    person: (row, keys = ["employeeId", "employeeName"]) => {
      const said = keys.flatMap((key) => text(row, key) ?? []);
      const found = said
        .map((word) => byId.get(wordKey(word)) ?? names.get(wordKey(word)) ?? null)
        .find((index) => index !== null);
      if (found === undefined) {
        const key = keys.find((wanted) => row.cells[wanted] !== undefined) ?? "employeeId";
        const [person] = said;
        if (person === undefined) note(row, key, "something");
        else issues.push({ code: "record_person_unknown", at: row.cells[key]?.at ?? row.at, person });
        return null;
      }
      const index = Number(found);
      return { row: index, id: employees.ids[index] ?? "", name: employees.names[index] ?? "" };
    },
    text,
    number: (row, key) => typed(row, key, (found): found is number => typeof found === "number"),
    day: (row, key) => typed(row, key, (found): found is EpochDay => typeof found === "number"),
    code: (row, key) => typed(row, key, (found): found is string => typeof found === "string"),
    list: (row, key) => typed(row, key, (found): found is readonly string[] => Array.isArray(found)) ?? [],
    requiredDay: (row, key) => {
      if (text(row, key) === null) note(row, key, "date");
      return typed(row, key, (found): found is EpochDay => typeof found === "number");
    },
    anyOf,
    oneOf: (row, key, items) => {
      if (text(row, key) === null)
        note(
          row,
          key,
          "choice",
          items.map(({ name }) => name),
        );
      return anyOf(row, key, items);
    },
    note,
  };
}
