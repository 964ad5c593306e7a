import type { DistributionPolicy } from "./policy/rankingPolicy.ts";
import type { ScoringRule } from "./policy/scoringRule.ts";
import type { AppraisalResult } from "./result/appraisalResult.ts";
import type { EpochDay, Score, Weight } from "./units.ts";
import { asScore, asWeight } from "./units.ts";

declare function contribution(weight: Weight, score: Score): number;
declare const result: AppraisalResult;
declare const day: EpochDay;

export const right = contribution(asWeight(0.3), asScore(88));
// @ts-expect-error a score is not a weight
export const swapped = contribution(asScore(88), asWeight(0.3));
// @ts-expect-error a bare number has no unit
export const bare = contribution(0.3, asScore(88));
// @ts-expect-error a day is not a score
export const dayAsScore: Score = day;
// @ts-expect-error results are not edited
result.overall = result.periods[0].total;
// @ts-expect-error a ratio says which of the two lower-is-better practices it means
export const nameless: ScoringRule = { kind: "ratio", full: 100, cap: null, floor: null, quote: null };
// @ts-expect-error who goes first at equal fractions is declared, never assumed
export const undeclared: DistributionPolicy["equalFractions"] = undefined;
