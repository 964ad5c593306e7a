import { periodWeights } from "../../core/index.ts";
import type { Cells } from "../cells/cells.ts";
import { attempt, type Spill } from "../cells/eachCell.ts";
import { isBlank } from "../cells/isBlank.ts";
import { readEntry } from "../cells/readEntry.ts";
import { readFigure } from "../cells/readFigure.ts";
import { readShareLine } from "../cells/readShareLine.ts";
import { rowsAlong } from "../cells/rowsAlong.ts";
import { shownPlace } from "../cells/shownPlace.ts";
import { FunctionError } from "../errors/functionError.ts";
import { absenceWords } from "../options/absenceWords.ts";
import { readAggregation } from "../options/readAggregation.ts";
import { readOption } from "../options/readOption.ts";

/** Several periods as one score, a row per person. */
export function periods(
  table: Cells,
  how: unknown,
  weights: Cells | null,
  missing: unknown,
  minimum: unknown,
): Spill {
  const shares = weights === null ? null : readShareLine(weights, "weights");
  const count = shares?.length ?? table[0]?.length ?? 0;
  const ids = Array.from({ length: count }, (_, index) => String(index));
  const chosen = readAggregation(how, ids);
  const weighted = shares !== null && chosen.kind === "mean";
  const aggregation = weighted
    ? ({
        kind: "weighted",
        weights: Object.fromEntries(ids.map((id, index) => [id, shares[index] ?? 0])),
      } as const)
    : chosen;
  const weigh = periodWeights(
    aggregation,
    ids.map((id) => ({ id, name: null, length: null, from: null, to: null, measures: [] })),
  );
  const option = readOption(missing, "missing", absenceWords) ?? "renormalise";
  const wanted = Math.max(1, readFigure(minimum, "minimum", 1));
  const factors = new Float64Array(count).fill(1);
  const { rows, placeOf } = rowsAlong(table, count, "scores", "weights");
  return rows.map((cells, row) => {
    if (cells.every(isBlank)) return [""];
    return [
      attempt(() => {
        const scores = new Float64Array(count);
        let entered = 0;
        cells.forEach((cell, column) => {
          const entry = readEntry(cell, placeOf(row, column), "points");
          if (typeof entry === "number") entered += 1;
          else if (option === "block" && entry === "missing") {
            throw new FunctionError({ code: "entry_missing", ...shownPlace(placeOf(row, column)) });
          }
          // A period that does not apply is never a zero.
          const absent = option === "zero" && entry === "missing" ? 0 : Number.NaN;
          scores[column] = typeof entry === "number" ? entry : absent;
        });
        if (entered < wanted)
          throw new FunctionError({ code: "too_few", argument: "scores", count: entered, wanted });
        const out = new Float64Array(count);
        weigh(scores, factors, out);
        return sumOf(scores, out);
      }),
    ];
  });
}

function sumOf(scores: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let index = 0; index < scores.length; index += 1) {
    const weight = weights[index] ?? 0;
    if (weight > 0) sum += weight * (scores[index] ?? 0);
  }
  return sum;
}
