import type { RuleInput } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { inputText } from "./inputText.ts";
import type { RulePhrases } from "./rulePhrases.ts";

const points = (value: number): string => `${figure(value)} ${value === 1 ? "point" : "points"}`;
const subject = (reads: RuleInput): string => (reads === "attainment" ? "attainment" : "the actual value");
const knots = (
  list: readonly { readonly input: number; readonly points: number }[],
  reads: RuleInput,
): string => list.map((knot) => `${inputText(knot.input, reads)} gives ${figure(knot.points)}`).join(", ");
const ratios = {
  direct: "actual ÷ target",
  inverse: "target ÷ actual",
  complement: "2 − actual ÷ target",
} as const;
const started = {
  full: "full units only",
  started: "a started unit counts",
  fractional: "in proportion",
} as const;
const met = { atLeast: "is at least", atMost: "is at most", equals: "equals" } as const;

/** Rules in plain English. */
export const en: RulePhrases = {
  ratio: ({ form, full }) => `${points(full)} × ${ratios[form]}`,
  twoPoint: ({ reads, from, to, extrapolate }) =>
    `A straight line over ${subject(reads)}: ${knots([from, to], reads)}; ${extrapolate ? "it goes on beyond both ends" : "level outside"}`,
  segments: ({ reads, knots: list }) =>
    `Straight lines over ${subject(reads)}: ${knots(list, reads)}; level outside`,
  steps: ({ reads, side, steps, otherwise }) =>
    `By ${subject(reads)}, ${side === "atLeast" ? "from" : "up to"} ${steps.map((step) => `${inputText(step.input, reads)}: ${points(step.points)}`).join(", ")}; otherwise ${points(otherwise)}`,
  range: ({ reads, low, high, full, unit, lossPerUnit, rounding }) =>
    `${points(full)} while ${subject(reads)} is between ${inputText(low, reads)} and ${inputText(high, reads)}; outside, ${points(lossPerUnit)} off per ${inputText(unit, reads)} (${started[rounding]})`,
  binary: ({ reads, met: how, bound, pointsMet, pointsNotMet }) =>
    `${points(pointsMet)} where ${subject(reads)} ${met[how]} ${inputText(bound, reads)}, else ${points(pointsNotMet)}`,
  perUnit: ({ reads, base, reference, unit, lossPerUnit, gainPerUnit, direction, rounding }) => {
    const [short, beyond] = direction === "higherIsBetter" ? ["short of", "above"] : ["above", "below"];
    const goal = reference === "target" ? "the target" : inputText(reference, reads);
    const gain =
      gainPerUnit === 0 ? "" : `, ${points(gainPerUnit)} more per ${inputText(unit, reads)} ${beyond} it`;
    return `${points(base)} at ${goal}; ${points(lossPerUnit)} off per ${inputText(unit, reads)} ${short} it${gain} (${started[rounding]})`;
  },
  allOf: ({ conditions, full, lossPerFailed }) =>
    `${points(full)} when all ${figure(conditions.length)} conditions are met; ${points(lossPerFailed)} off for each that is not`,
  anchors: ({ anchors }) => anchors.map(({ label, points: own }) => `${label}: ${figure(own)}`).join(", "),
  plusMinus: ({ base, perEvent }) =>
    `${points(base)}, ${points(Math.abs(perEvent))} ${perEvent < 0 ? "off" : "more"} per event`,
  veto: ({ pointsWith, pointsWithout }) =>
    `${points(pointsWith)} once it happens, ${points(pointsWithout)} otherwise`,
  formula: ({ expression }) => `By formula: ${expression}`,
  limits: (cap, floor) =>
    [
      ...(cap === null ? [] : [`at most ${figure(cap)}`]),
      ...(floor === null ? [] : [`at least ${figure(floor)}`]),
    ].join(", "),
};
