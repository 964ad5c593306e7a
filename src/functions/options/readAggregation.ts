import type { PeriodAggregation } from "../../core/index.ts";
import { nameKey } from "../../core/index.ts";
import { canonicalText } from "../../reader/index.ts";
import { readOption, type OptionWords } from "./readOption.ts";

const words: OptionWords<"mean" | "last" | "min" | "max" | "best" | "year"> = {
  mean: ["mean", "average", "weighted", "平均", "加权", "加權"],
  last: ["last", "最近", "最后一期", "最後一期"],
  min: ["min", "lowest", "最低"],
  max: ["max", "highest", "最高"],
  best: ["best 2", "best2", "最好2期", "最佳2期"],
  year: ["year 40%", "年度40%"],
};

/**
 * Reads how periods become one: "mean", "last", "min", "max", "best 3" (the mean of the three best) or "year 40%"
 * (the last column is the year with that share, the mean of the others has the rest).
 *
 * @param ids - The periods' ids in their order.
 */
export function readAggregation(cell: unknown, ids: readonly string[]): PeriodAggregation {
  if (typeof cell === "string") {
    const key = nameKey(canonicalText(cell));
    const best = /^(?:best|取?最(?:好|佳|高)的?)(\d+)(?:个?(?:期|次|月|季度?|周期))?$/u.exec(key);
    if (best !== null && Number(best[1]) > 0) return { kind: "bestOf", count: Number(best[1]) };
    const year = /^(?:year|年度|全年)(\d+(?:\.\d+)?)%$/u.exec(key);
    if (year !== null && Number(year[1]) <= 100) {
      return { kind: "periodsAndYear", yearPeriodId: ids.at(-1) ?? "", yearShare: Number(year[1]) / 100 };
    }
  }
  const kind = readOption(cell, "how", words) ?? "mean";
  return kind === "best"
    ? { kind: "bestOf", count: 2 }
    : kind === "year"
      ? { kind: "periodsAndYear", yearPeriodId: ids.at(-1) ?? "", yearShare: 0.4 }
      : { kind };
}
