import type { TableFrame } from "../../table/tableFrame.ts";
import { shownTextAt } from "../../view/sheetView.ts";
import type { ColumnMeaning } from "../columnMeaning.ts";

const dateHeading = /日期|时间|\b(date|day)\b/iu;
const identities = new Set<string>(["id", "name", "rater", "raterRelation", "indicatorName"]);

/**
 * A list that rates the same person in the same thing more than once, without a column of periods: its column of dates
 * says which rating belongs to which month.
 */
export function withDatesAsPeriods(
  { view }: TableFrame,
  meanings: readonly ColumnMeaning[],
  rows: Int32Array,
): readonly ColumnMeaning[] {
  if (meanings.some(({ use }) => use.use === "identity" && use.role === "period")) return meanings;
  const dates = meanings.find(
    ({ use, header }) => use.use === "fact" && use.kind === "day" && dateHeading.test(header),
  );
  if (dates === undefined || !hasTwins(dates.column)) return meanings;
  return meanings.map((meaning) =>
    meaning === dates ? { ...meaning, use: { use: "identity", role: "period" }, confidence: 0.7 } : meaning,
  );

  function hasTwins(dateColumn: number): boolean {
    const keys = meanings.flatMap(({ use, column }) =>
      use.use === "identity" && identities.has(use.role) && column !== dateColumn ? [column] : [],
    );
    const seen = new Set<string>();
    return rows.some((row) => {
      const key = keys.map((column) => shownTextAt(view, row, column)).join("\u0000");
      if (seen.has(key)) return true;
      seen.add(key);
      return false;
    });
  }
}
