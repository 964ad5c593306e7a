import { entryRule } from "../data/entryRule.ts";
import type { Measure } from "../dataset.ts";
import type { AppraisalPlan } from "../scoring/appraisalPlan.ts";

/** A change of what was entered, or of a leaf's points where several entries share them. */
export interface EntryChange {
  readonly kind: "rating" | "actual" | "points";
  readonly from: number;
  readonly to: number;
  /** Points of the leaf with the change; at least those asked for. */
  readonly pointsTo: number;
}

/**
 * Which entry would give a leaf at least so many points? A single rating is raised along its scale, in its steps; a
 * single actual is moved the better way until its rule gives them. Where several raters share the leaf the change is
 * one of its points. Null where the scale or the rule ends before.
 */
export function entryChange(
  plan: AppraisalPlan,
  index: number,
  period: number,
  row: number,
  points: number,
  needed: number,
  most: number,
): EntryChange | null {
  const node = plan.policy.model.nodes[index];
  const measures = plan.readers[period]?.[index]?.measures ?? [];
  const entries = measures.filter(
    ({ kind, values }) => kind !== "target" && !Number.isNaN(values[row] ?? Number.NaN),
  );
  const [entry] = entries;
  if (node?.kind !== "indicator" || entry === undefined) return null;
  const asPoints: EntryChange = { kind: "points", from: points, to: needed, pointsTo: needed };
  if (entries.length > 1 || entry.kind === "points") return needed <= most ? asPoints : null;
  const role = Math.max(0, plan.roleOf[row] ?? 0);
  const resolved = plan.roles[role]?.nodes[index];
  const weight = resolved?.weightOfTotal ?? 0;
  const rule = entryRule(plan.policy, node, entry.kind === "actual", weight);
  const target = ownTarget(measures, row) ?? resolved?.target ?? Number.NaN;
  const pointsAt = (value: number): number => rule.points(value, target, weight * 100);
  const from = entry.values[row] ?? Number.NaN;
  const kind = entry.kind === "actual" ? "actual" : "rating";
  if (rule.linear !== null) {
    const step = plan.policy.scales.find(({ id }) => id === node.scaleId)?.step ?? null;
    const exact = from + (needed - points) / rule.linear.factor;
    const to = step === null ? exact : rule.min + Math.ceil((exact - rule.min) / step - 1e-9) * step;
    return to > rule.max + 1e-9 ? null : { kind, from, to, pointsTo: pointsAt(to) };
  }
  const way = node.direction === "lowerIsBetter" ? -1 : 1;
  const to = searchValue(from, way, rule.min, rule.max, (value) => pointsAt(value) >= needed - 1e-12);
  return to === null ? null : { kind, from, to, pointsTo: pointsAt(to) };
}

function ownTarget(measures: readonly Measure[], row: number): number | null {
  const target = measures.find(({ kind }) => kind === "target")?.values[row] ?? Number.NaN;
  return Number.isNaN(target) ? null : target;
}

/** The nearest value on the better side that does, to six decimals; null where none is found in reach. */
function searchValue(
  from: number,
  way: 1 | -1,
  min: number,
  max: number,
  does: (value: number) => boolean,
): number | null {
  let step = Math.max(Math.abs(from) * 1e-3, 1e-6);
  let near = from;
  let far = from;
  for (let tries = 0; !does(far); tries += 1) {
    if (tries > 60 || far <= min || far >= max) return null;
    near = far;
    far = Math.min(max, Math.max(min, from + way * step));
    step *= 2;
  }
  for (let halving = 0; halving < 60; halving += 1) {
    const middle = (near + far) / 2;
    if (does(middle)) far = middle;
    else near = middle;
  }
  const rounded = (way === 1 ? Math.ceil(far * 1e6 - 1e-6) : Math.floor(far * 1e6 + 1e-6)) / 1e6;
  return does(rounded) ? rounded : far;
}
