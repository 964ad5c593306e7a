import type { IssueCode } from "../../../../src/core/index.ts";
import type { Truth } from "../book.ts";
import { trueEntries, type Rated } from "../content/drawGroup.ts";
import { meanOf } from "../content/points.ts";
import { emptyTruth } from "../layouts/emptyTruth.ts";
import type { FormPlan } from "./formPlan.ts";

/** The truth of forms that all have this table. */
export function formTruth(
  plan: FormPlan,
  group: readonly Rated[],
  max: number,
  period: string | null,
): Truth {
  const { leaves, raters, weights, raterWeights, total } = plan;
  const isPoints = weights === "fullMarks";
  const knowsRaters = raterWeights === "heading" || (raterWeights === "formula" && total === "formula");
  const isFullyKnown = group.every(({ entries }) => entries.flat().every(({ number }) => number !== null));
  const entries = trueEntries(group, leaves, raters, max, period);
  return {
    ...emptyTruth,
    people: group.map(({ person: { id, name, department } }) => ({ id, name, department })),
    indicators: leaves.map(({ name, percent }) => ({
      name,
      share: weights === "nowhere" ? null : percent / 100,
    })),
    raters: raters.map(({ group: rater, percent }) => ({
      group: rater,
      weight: knowsRaters ? percent / 100 : null,
    })),
    periods: period === null ? [] : [period],
    // Points are out of the full marks of their indicator.
    entries: isPoints
      ? entries.map((entry) => {
          const percent = leaves.find(({ name }) => name === entry.indicator)?.percent ?? max;
          return typeof entry.value === "number" ? { ...entry, value: (entry.value * max) / percent } : entry;
        })
      : entries,
    totals: group.map(({ entries: own }) => {
      if (!isFullyKnown) return "open";
      const mean = meanOf(
        leaves.map(({ percent }, index) => ({
          weight: weights === "nowhere" ? 1 : percent,
          value: meanOf(
            (own[index] ?? []).map(({ number }, rater) => ({
              value: number === null ? null : isPoints ? number / percent : number / max,
              weight: knowsRaters ? (raters[rater]?.percent ?? 1) : 1,
            })),
          ),
        })),
      );
      return mean === null ? null : mean * 100;
    }),
    ownScale: isPoints ? 1 : max / 100,
    must: [
      ...(group.some(({ person }) => person.id === null) ? (["ids_derived"] as const) : []),
      ...(weights === "nowhere" ? (["weights_missing"] as const) : []),
      ...(raters.length > 0 && !knowsRaters ? (["rater_weights_assumed"] as const) : []),
      ...group.flatMap(({ entries: own }) =>
        own.flat().flatMap(({ doubt }): IssueCode[] => (doubt === null ? [] : [doubt])),
      ),
    ],
    may: [
      ...(max === 100 || isPoints ? [] : (["scale_assumed"] as const)),
      ...(raterWeights === "formula" ? (["rater_weights_inferred"] as const) : []),
    ],
  };
}
