import { entryRule } from "../data/entryRule.ts";
import { readsActuals } from "../data/readsActuals.ts";
import type { IssueList } from "../issueList.ts";
import { placeAt } from "../placeAt.ts";
import type { RaterGroup } from "../policy/raterPolicy.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";

/**
 * What is wrong with columns as a whole: unknown indicators, indicators nobody has entries for, rater groups
 * without weight, and entries outside their scale.
 */
export function findColumnIssues(plan: AppraisalPlan, issues: IssueList): void {
  const { policy, dataset } = plan;
  const known = new Map(policy.model.nodes.map((node) => [node.id, node]));
  const entered = new Set<string>();
  for (const measure of dataset.measures) {
    if (measure.kind !== "target") entered.add(measure.indicatorId);
  }
  for (const indicatorId of entered) {
    if (known.get(indicatorId)?.kind !== "indicator") {
      issues.add({ code: "indicator_unknown", at: null, indicatorId });
    }
  }
  policy.model.nodes.forEach((node, index) => {
    if (node.kind === "area") return;
    const names = { indicatorId: node.id, indicatorName: node.name };
    if (!entered.has(node.id)) issues.add({ code: "indicator_without_entries", at: null, ...names });
    findRaterIssues(plan, index, issues);
    findOutOfScale(plan, index, issues);
  });
}

function findRaterIssues({ policy, dataset }: AppraisalPlan, index: number, issues: IssueList): void {
  const node = policy.model.nodes[index];
  if (node?.kind !== "indicator") return;
  const names = { indicatorId: node.id, indicatorName: node.name };
  const entered = new Set<RaterGroup>();
  for (const { indicatorId, kind, raterGroup } of dataset.measures) {
    if (indicatorId === node.id && kind === "rating" && raterGroup !== null) entered.add(raterGroup);
  }
  const rules = (node.raters ?? policy.raters.groups).filter(({ weight }) => weight > 0);
  if (rules.length === 0) {
    if (entered.size > 1) {
      issues.add({ code: "rater_weights_missing", at: null, ...names, raterGroups: [...entered] });
    }
    return;
  }
  for (const raterGroup of entered) {
    if (rules.some(({ group }) => group === raterGroup)) continue;
    issues.add({ code: "rater_group_unweighted", at: null, ...names, raterGroup });
  }
}

function findOutOfScale({ policy, dataset, roles }: AppraisalPlan, index: number, issues: IssueList): void {
  const node = policy.model.nodes[index];
  if (node?.kind !== "indicator") return;
  const { employees } = dataset;
  const outOfScale = policy.absence.outOfScale ?? "missing";
  const handledAs = outOfScale === "clamp" ? "clamped" : outOfScale === "keep" ? "kept" : "missing";
  const weights = roles.map(({ nodes }) => nodes[index]?.weightOfTotal ?? 0);
  const own = dataset.measures.filter(({ indicatorId }) => indicatorId === node.id);
  for (const measure of own) {
    if (measure.kind !== "rating" && measure.kind !== "actual") continue;
    const isMeasured = measure.kind === "actual";
    const beside = own.filter(({ periodId }) => periodId === measure.periodId);
    if (isMeasured !== readsActuals(node, beside)) continue;
    const limits = weights.map((weight) => entryRule(policy, node, isMeasured, weight));
    const min = Math.min(...limits.map((limit) => limit.min));
    const max = Math.max(...limits.map((limit) => limit.max));
    if (min === -Infinity && max === Infinity) continue;
    const { values } = measure;
    for (
      let row = nextOutside(values, 0, min, max);
      row !== -1;
      row = nextOutside(values, row + 1, min, max)
    ) {
      const value = values[row] ?? Number.NaN;
      issues.offer("value_out_of_scale", () => ({
        code: "value_out_of_scale",
        at: placeAt(measure.places, row),
        employeeId: employees.ids[row] ?? "",
        employeeName: employees.names[row] ?? "",
        indicatorId: node.id,
        indicatorName: node.name,
        periodId: measure.periodId,
        value,
        min,
        max,
        handledAs,
      }));
    }
  }
}

/** The first row from `from` on whose number lies outside [min, max]; -1 where none does. A run looks at every entry. */
function nextOutside(values: Float64Array, from: number, min: number, max: number): number {
  for (let row = from; row < values.length; row += 1) {
    const value = values[row] ?? Number.NaN;
    if (value < min || value > max) return row;
  }
  return -1;
}
