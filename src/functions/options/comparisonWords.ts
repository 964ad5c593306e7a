import { isAtLeast } from "../../core/index.ts";
import type { OptionWords } from "./readOption.ts";

/** How a fact is compared with its bound. */
export type Comparison = "atLeast" | "above" | "atMost" | "below" | "equal" | "notEqual";

export const comparisonWords: OptionWords<Comparison> = {
  atLeast: [
    ">=",
    "≥",
    "at least",
    "大于等于",
    "大於等於",
    "不低于",
    "不低於",
    "不少于",
    "不少於",
    "不小于",
    "不小於",
    "至少",
  ],
  above: [">", "above", "高于", "高於", "大于", "大於", "超过", "超過", "多于", "多於"],
  atMost: [
    "<=",
    "≤",
    "at most",
    "小于等于",
    "小於等於",
    "不高于",
    "不高於",
    "不超过",
    "不超過",
    "不多于",
    "不多於",
    "不大于",
    "不大於",
    "至多",
  ],
  below: ["<", "below", "低于", "低於", "小于", "小於", "少于", "少於"],
  equal: ["=", "==", "is", "等于", "等於", "为", "為"],
  notEqual: ["<>", "≠", "!=", "is not", "不等于", "不等於", "不为", "不為"],
};

/** The comparisons of numbers, arithmetic noise apart. */
export const comparisonTests: Readonly<Record<Comparison, (fact: number, bound: number) => boolean>> = {
  atLeast: isAtLeast,
  above: (fact, bound) => !isAtLeast(bound, fact),
  atMost: (fact, bound) => isAtLeast(bound, fact),
  below: (fact, bound) => !isAtLeast(fact, bound),
  equal: (fact, bound) => isAtLeast(fact, bound) && isAtLeast(bound, fact),
  notEqual: (fact, bound) => !(isAtLeast(fact, bound) && isAtLeast(bound, fact)),
};
