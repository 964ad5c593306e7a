import { meanOf, type GapRule } from "../content/points.ts";
import type { PersonEntries } from "../content/drawGroup.ts";
import type { Ink } from "../paper/page.ts";
import { entryColumns } from "./listHeader.ts";
import type { ListPlan } from "./listPlan.ts";

/** Points out of 100 by the sheet's own rule; null where nothing is entered. */
export function listPoints(
  plan: ListPlan,
  entries: PersonEntries,
  rule: GapRule = plan.gapRule,
): number | null {
  const { leaves, raters, weights, scale, raterWeights } = plan;
  const mean = meanOf(
    leaves.map(({ percent }, index) => ({
      weight: weights.isNowhere === true ? 1 : percent,
      value: meanOf(
        (entries[index] ?? []).map(({ number }, rater) => ({
          value: number,
          weight: raterWeights === "nowhere" ? 1 : (raters[rater]?.percent ?? 1),
        })),
      ),
    })),
    rule,
  );
  return mean === null ? null : (mean / scale.max) * 100;
}

/** What the total's cell shows for these points. */
const shown = ({ scale, isPercent }: ListPlan, points: number): number =>
  isPercent ? points / 100 : (points * scale.max) / 100;

const rounded = (number: number): number => Math.round(number * 10_000) / 10_000;

/** The cell of a total: typed, or a formula over the row's entries with the weights as factors. */
export function totalInk(plan: ListPlan, entries: PersonEntries, row: number, error: number): Ink {
  const points = listPoints(plan, entries);
  const value = points === null ? null : rounded(shown(plan, points)) + error;
  const format = plan.isPercent ? { format: "0.0%" } : {};
  if (plan.total === "typed") return { value: value === null ? null : rounded(value), ...format };
  const { weights, leaves, raters, raterWeights, identity } = plan;
  const factors = entryColumns(plan).map(({ leaf, rater }) => {
    const leafShare = weights.isNowhere === true ? 1 / leaves.length : leaf.percent / 100;
    const raterShare =
      rater === null ? 1 : raterWeights === "nowhere" ? 1 / raters.length : rater.percent / 100;
    return leafShare * raterShare;
  });
  const first = identity.length;
  if (weights.isNowhere === true && raters.length === 0)
    return {
      value,
      ...format,
      formula: (at) => `=AVERAGE(${at(row, first)}:${at(row, first + factors.length - 1)})`,
    };
  return {
    value,
    ...format,
    formula: (at) =>
      `=${factors.map((factor, index) => `${at(row, first + index)}*${String(Number(factor.toFixed(10)))}`).join("+")}`,
  };
}
