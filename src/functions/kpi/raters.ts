import { combineEntries, groupShares, nameKey } from "../../core/index.ts";
import { asLine } from "../cells/asLine.ts";
import type { Cells } from "../cells/cells.ts";
import { attempt, type Spill } from "../cells/eachCell.ts";
import { isBlank } from "../cells/isBlank.ts";
import { readEntry } from "../cells/readEntry.ts";
import { readLabel } from "../cells/readLabel.ts";
import { readPairs, type NamedShare } from "../cells/readPairs.ts";
import { rememberCells } from "../cells/rememberCells.ts";
import { rowsAlong } from "../cells/rowsAlong.ts";
import { FunctionError } from "../errors/functionError.ts";
import { absenceWords, type AbsenceOption } from "../options/absenceWords.ts";
import { readOption, type OptionWords } from "../options/readOption.ts";

const combineWords: OptionWords<"mean" | "median" | "trimmedMean"> = {
  mean: ["mean", "average", "平均", "平均数", "平均數"],
  median: ["median", "中位数", "中位數"],
  trimmedMean: ["trimmed", "trimmedMean", "去极值", "去掉最高最低", "去極值"],
};

/** A fifth at each end goes: of five raters the lowest and the highest. */
const trimShare = 0.2;

/** One score from several raters: each group is combined into one, the groups are weighed against each other. */
export function raters(
  table: Cells,
  groups: Cells,
  weights: Cells,
  missing: unknown,
  combine: unknown,
): Spill {
  const pairs = readPairs(weights, "weights");
  const missingGroup = readOption(missing, "missing", absenceWords) ?? "renormalise";
  const how = readOption(combine, "combine", combineWords) ?? "mean";
  const groupOf = groupsOf([[groups.length], ...groups, ...weights], "groups");
  const { rows, placeOf } = rowsAlong(table, groupOf.length, "scores", "groups");
  return rows.map((cells, row) => {
    if (cells.every(isBlank)) return [""];
    return [
      attempt(() => {
        const entries: number[][] = pairs.map(() => []);
        cells.forEach((cell, column) => {
          const entry = readEntry(cell, placeOf(row, column), "points");
          if (typeof entry === "number") entries[groupOf[column] ?? -1]?.push(entry);
        });
        return blend(entries, pairs, missingGroup, how);
      }),
    ];
  });
}

/** The place in the weights of each entry's group, -1 where none stands; both ranges, the height of the first before. */
const groupsOf = rememberCells(64, (both): readonly number[] => {
  const height = Number(both[0]?.[0]);
  const pairs = readPairs(both.slice(1 + height), "weights");
  const groups = asLine(both.slice(1, 1 + height), "groups");
  return groups.map((cell, column) => groupIndex(cell, column, pairs));
});

function blend(
  entries: readonly number[][],
  pairs: readonly NamedShare[],
  missingGroup: AbsenceOption,
  combine: "mean" | "median" | "trimmedMean",
): number {
  const isPresent = entries.map((own) => own.length > 0);
  if (!pairs.some(({ share }, index) => isPresent[index] === true && share > 0)) {
    throw new FunctionError({ code: "nothing_entered", argument: "scores" });
  }
  const presence = pairs.map(({ share }, index) => ({
    // Which of the core's groups it is matters to declared sets only, and this call has none.
    group: "peer" as const,
    weight: share,
    isPresent: isPresent[index] === true,
  }));
  const result = groupShares(presence, { missingGroup, sets: [] });
  if (result.kind !== "shares")
    throw new FunctionError({ code: "group_missing", names: absent(pairs, isPresent) });
  return result.shares.reduce((sum, share, index) => {
    const own = entries[index] ?? [];
    return own.length === 0 ? sum : sum + share * combineEntries([...own], { combine, trimShare });
  }, 0);
}

const absent = (pairs: readonly NamedShare[], isPresent: readonly boolean[]): readonly string[] =>
  pairs.filter((_, index) => isPresent[index] !== true).map(({ name }) => name);

function groupIndex(cell: unknown, column: number, pairs: readonly NamedShare[]): number {
  const name = readLabel(cell, { argument: "groups", row: 0, column });
  if (name === null) return -1;
  const index = pairs.findIndex((pair) => nameKey(pair.name) === nameKey(name));
  if (index === -1) {
    const allowed = pairs.map((pair) => pair.name);
    throw new FunctionError({ code: "name_unknown", argument: "weights", name, allowed });
  }
  return index;
}
