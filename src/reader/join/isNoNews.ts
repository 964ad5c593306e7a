import type { NoScoresReason } from "../../core/index.ts";
import type { SheetReading } from "../tableResult.ts";

/** Master data is joined; of an empty sheet, or one of sentences, there is nothing to tell beside scores. */
const quiet = new Set<NoScoresReason | null>(["master_data", "empty_sheet", "no_table"]);

/**
 * Is a sheet without scores of no account to somebody who looks for scores, where other sheets hold them? A summary of
 * results is, if all its people are scored elsewhere: its totals and grades are compared with what those come to. So is
 * one whose numbers are all formulas over other sheets ("1月 | ='1月'!E9").
 */
export function isNoNews({ view, reason, tables }: SheetReading, sheets: readonly SheetReading[]): boolean {
  if (quiet.has(reason) || onlyFetches(view)) return true;
  if (reason !== "grade_results_only") return false;
  const scored = new Set(sheets.filter((sheet) => sheet.reason === null).flatMap(peopleOf));
  const people = peopleOf({ tables });
  return people.length > 0 && people.every((person) => scored.has(person));
}

/** Everybody by name, and by id where the name is not given. */
const peopleOf = ({ tables }: Pick<SheetReading, "tables">): readonly string[] =>
  tables.flatMap(({ reading }) =>
    reading === null
      ? []
      : reading.subjects.names.flatMap((name, index) => name ?? reading.subjects.ids[index] ?? []),
  );

function onlyFetches({ grid: { values, formulas } }: SheetReading["view"]): boolean {
  const numbers = values.flatMap((line, row) =>
    line.flatMap((value, column) => (typeof value === "number" ? [formulas?.[row]?.[column] ?? ""] : [])),
  );
  return numbers.some((formula) => formula.includes("!")) && numbers.every((formula) => formula !== "");
}
