import { allocateSeats, placePeople, rankOrder } from "../../core/index.ts";
import { checkWhole } from "../cells/checkWhole.ts";
import type { Cells } from "../cells/cells.ts";
import type { Answer, Spill } from "../cells/eachCell.ts";
import { likeLine } from "../cells/likeLine.ts";
import { readFigure } from "../cells/readFigure.ts";
import { readGroups } from "../cells/readGroups.ts";
import { readPairs, type NamedShare } from "../cells/readPairs.ts";
import { readScoreLine } from "../cells/readScoreLine.ts";
import { FunctionError } from "../errors/functionError.ts";
import { fractionWords } from "../options/fractionWords.ts";
import { readOption, type OptionWords } from "../options/readOption.ts";

type TieOption = "expandUp" | "pushDown" | "ask";
const tieWords: OptionWords<TieOption> = {
  expandUp: ["expandUp", "up", "同分就高", "就高"],
  pushDown: ["pushDown", "down", "同分就低", "就低"],
  ask: ["ask", "人工", "待定"],
};

/** Smaller groups get no forced grades unless the call says so. */
const usualMinimum = 8;

/** Grades by shares of the ranking, best first, inside each group; "" where there is no score. */
export function distribute(
  scores: Cells,
  quotas: Cells,
  ties: unknown,
  groups: Cells | null,
  minimum: unknown,
  equalFractions: unknown,
): Spill {
  const values = readScoreLine(scores, "scores");
  const shares = readPairs(quotas, "quotas");
  checkWhole(
    shares.map(({ share }) => share),
    "quotas",
  );
  const tiePolicy = readOption(ties, "ties", tieWords) ?? "expandUp";
  const order = readOption(equalFractions, "equalFractions", fractionWords) ?? "topFirst";
  const given = readFigure(minimum, "minimum", usualMinimum);
  const { groupOf, names } = readGroups(groups, values.length);
  const answers: Answer[] = Array.from(values, () => "");
  const rowsOf: number[][] = names.map(() => []);
  for (const row of rankOrder(values, []).order) rowsOf[groupOf?.[row] ?? 0]?.push(row);
  for (const rows of rowsOf) {
    const place =
      rows.length < given
        ? (): Answer =>
            new FunctionError({ code: "too_few", argument: "scores", count: rows.length, wanted: given })
        : placed(rows, values, shares, tiePolicy, order);
    rows.forEach((row, position) => (answers[row] = place(position)));
  }
  return likeLine(scores, answers);
}

/** The grade of each position of one group. */
function placed(
  rows: readonly number[],
  values: Float64Array,
  shares: readonly NamedShare[],
  tiePolicy: TieOption,
  order: "topFirst" | "bottomFirst",
): (position: number) => Answer {
  const seats = allocateSeats(
    rows.length,
    shares.map(({ share }) => share),
    order,
  );
  const inOrder = Float64Array.from(rows, (row) => values[row] ?? Number.NaN);
  const own = rankOrder(inOrder, []);
  const people = { rows: own.order, isSameScore: own.isSameScore, isTied: own.isTied, scores: inOrder };
  const { grades, ties } = placePeople(people, seats, tiePolicy, () => true);
  const open = new Map<number, FunctionError>();
  for (const { grade, rows: tied, resolution } of ties) {
    if (resolution !== "unresolved") continue;
    const name = shares[grade]?.name ?? "";
    for (const row of tied)
      open.set(row, new FunctionError({ code: "tie_open", grade: name, count: tied.length }));
  }
  return (position) => open.get(own.order[position] ?? -1) ?? shares[grades[position] ?? 0]?.name ?? "";
}
