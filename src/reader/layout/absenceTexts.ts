import { readValue } from "../value/readValue.ts";
import { valueAt, type SheetView } from "../view/sheetView.ts";
import type { ColumnMeaning } from "./columnMeaning.ts";

/** A text that stands in the entries of more people than this part of them is a rating that nobody knows. */
const mostOfPeople = 1 / 3;

/**
 * Texts that say why somebody has no entries, whatever they are ("FMLA", "停班", "Unable to rate"): the same one stands in
 * all entries of a row, or in all of one period, and those of others are numbers or known words.
 *
 * @param rows - Rows of people; of a list with a row per indicator, its rows.
 */
export function absenceTexts(
  view: SheetView,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): ReadonlySet<string> {
  const found = new Set<string>();
  const counts = new Map<string, number>();
  for (const columns of columnsByPeriod(meanings)) {
    const [first = 0, ...others] = columns;
    let known = 0;
    for (const row of rows) {
      const value = valueAt(view, row, first);
      const kind = typeof value === "number" ? "number" : readValue(value, null).kind;
      if (kind === "number" || kind === "word") known += 1;
      if (kind !== "unreadable" || typeof value !== "string" || !isReason.test(value)) continue;
      if (!others.every((column) => valueAt(view, row, column) === value)) continue;
      found.add(value);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    if (known < rows.length * 0.5) return new Set();
  }
  return new Set(
    [...found].filter((text) => (counts.get(text) ?? 0) <= Math.max(1, rows.length * mostOfPeople)),
  );
}

/** A word or a few, without any number. */
const isReason = /^\s*\p{L}[^\d%]{1,30}$/u;

/** Columns of ratings side by side, of each period two or more. */
function columnsByPeriod(meanings: readonly ColumnMeaning[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  for (const { use, column } of meanings) {
    if (use.use !== "series" || use.kind !== "rating" || use.option !== undefined) continue;
    const key = use.period?.matched ?? "";
    groups.set(key, [...(groups.get(key) ?? []), column]);
  }
  return [...groups.values()].filter((columns) => columns.length >= 2);
}
