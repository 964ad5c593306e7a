import { canonicalText } from "../text/canonicalText.ts";
import { halfOfWord } from "../value/halfOfWord.ts";
import { readDate } from "../value/readDate.ts";
import { readMonthSpan } from "../value/readMonthSpan.ts";
import { readPeriod } from "../value/readPeriod.ts";
import type { TypedPeriod } from "../value/typedPeriod.ts";
import type { SheetView } from "../view/sheetView.ts";
import type { SheetFact } from "./findFacts.ts";

/** A period that holds for a whole table, and where it was found. */
export interface FoundPeriod {
  readonly period: TypedPeriod;
  readonly source: "cell" | "title" | "sheetName" | "workbookName" | "user";
}

/** On which day somebody scored says little about the days that are scored. */
const ratingDay = /评分|打分|评价|评估|测评|evaluation|review|rating|entretien|entrevista/iu;

/**
 * The period of a whole table: from a key with a value, else its title, else the sheet's, else the file's name.
 *
 * @param sheetNames - All sheets: "Mid-year" is a half where another is "Year-end".
 */
export function findPeriod(
  view: SheetView,
  facts: readonly SheetFact[],
  workbookName: string | null,
  sheetNames: ReadonlySet<string> = new Set(),
): FoundPeriod | null {
  const key = facts.find(({ role }) => role === "period");
  const cell = key === undefined ? null : readPeriod(key.value);
  const isDayOfRating = key !== undefined && ratingDay.test(key.key) && readDate(key.value) !== null;
  const title =
    facts
      .filter(({ role }) => role === "title" || role === "text")
      .map(({ value }) => periodOfTitle(value))
      .find((period) => period !== null) ?? null;
  const sheet = readPeriod(view.grid.sheetName) ?? halfOfWord(view.grid.sheetName, sheetNames);
  // "Period: April 2024 - March 2025": the year in the file's name is not the calendar's.
  const isOther = key !== undefined && readMonthSpan(canonicalText(key.value)) === "other";
  const file = workbookName === null || isOther ? null : readPeriod(workbookName.replace(/\.\w+$/u, ""));
  const candidates = [
    { period: isDayOfRating ? null : cell, source: "cell" },
    { period: title, source: "title" },
    { period: sheet, source: "sheetName" },
    { period: file, source: "workbookName" },
  ] as const;
  const found = candidates.flatMap(({ period, source }) => (period === null ? [] : [{ period, source }]));
  if (found.length === 0 && cell !== null) found.push({ period: cell, source: "cell" });
  const best = found.find(({ period }) => period.span !== "year") ?? found[0];
  if (best === undefined) return null;
  const year = found.find(({ period }) => period.year !== null)?.period.year ?? null;
  return { source: best.source, period: { ...best.period, year: best.period.year ?? year } };
}

/** "Annual score 2025 = Q1 20% + Q2 30% + …" says what the quarters of the year weigh, and is about none of them. */
function periodOfTitle(title: string): TypedPeriod | null {
  const period = readPeriod(title);
  if (period === null || !title.includes("%")) return period;
  const other = readPeriod(title.replace(period.matched, ""));
  if (other?.span !== period.span || other.index === period.index) return period;
  return period.year === null ? null : { ...period, span: "year", index: 1 };
}
