import type { Cells } from "../cells/cells.ts";
import { attempt, type Spill } from "../cells/eachCell.ts";
import { isBlank } from "../cells/isBlank.ts";
import { readEntry, type Entry } from "../cells/readEntry.ts";
import { readFigure } from "../cells/readFigure.ts";
import { rowsAlong } from "../cells/rowsAlong.ts";
import { FunctionError } from "../errors/functionError.ts";

/** Scores of parts of a period by the days of each: Σ days × score ÷ Σ days over the parts with a score. */
export function prorate(table: Cells, days: Cells, minimumDays: unknown): Spill {
  const wanted = readFigure(minimumDays, "minimumDays", 0);
  const isColumn = (days[0]?.length ?? 0) === 1 && (table[0]?.length ?? 0) === 1;
  const parts = isColumn ? days.length : (days[0]?.length ?? 0);
  const ofDays = rowsAlong(days, parts, "days", "scores");
  const { rows, placeOf } = rowsAlong(table, parts, "scores", "days");
  const dayRows = ofDays.rows;
  if (dayRows.length !== 1 && dayRows.length !== rows.length) {
    const facts = { count: dayRows.length, other: "scores", wanted: rows.length };
    throw new FunctionError({ code: "sizes_differ", argument: "days", ...facts });
  }
  return rows.map((cells, row) => {
    if (cells.every(isBlank)) return [""];
    return [
      attempt(() => {
        const dayRow = dayRows.length === 1 ? 0 : row;
        const scores = cells.map((cell, column) => readEntry(cell, placeOf(row, column), "points"));
        const lengths = (dayRows[dayRow] ?? []).map((cell, column) =>
          readEntry(cell, ofDays.placeOf(dayRow, column), "share"),
        );
        return byDays(scores, lengths, wanted);
      }),
    ];
  });
}

function byDays(scores: readonly Entry[], days: readonly Entry[], wanted: number): number {
  let dayPoints = 0;
  let total = 0;
  scores.forEach((score, index) => {
    const length = days[index];
    if (typeof score !== "number" || typeof length !== "number") return;
    if (length < 0) {
      throw new FunctionError({
        code: "out_of_range",
        argument: "days",
        value: String(length),
        wanted: "≥ 0",
      });
    }
    dayPoints += length * score;
    total += length;
  });
  if (total === 0 || total < wanted) {
    throw new FunctionError({ code: "too_few_days", days: total, wanted: Math.max(1, wanted) });
  }
  return dayPoints / total;
}
