import { gradeCode } from "../grading/gradeCode.ts";
import { gradeScaleOf } from "../grading/gradeScaleOf.ts";
import { LeafState } from "../data/leafReader.ts";
import { isAtLeast } from "../numbers/isAtLeast.ts";
import type { AppraisalPlan } from "../scoring/appraisalPlan.ts";
import { rowEvaluator } from "../scoring/rowEvaluator.ts";
import { entryChange } from "./entryChange.ts";
import type { NextGrade, SingleChange } from "./nextGradeResult.ts";

/** A leaf in a period that could be better. */
interface Candidate {
  readonly node: number;
  readonly period: number;
  readonly points: number;
  /** Points of the leaf that the gap asks for, as if nothing else moved; Infinity where it does not count now. */
  readonly estimate: number;
}

/** The next better grade of a person, and every single change that might reach it. */
export interface NextGradeChanges extends Omit<NextGrade, "change"> {
  /** One per scored leaf and period, the likeliest first; null where even full points there do not reach the grade. */
  readonly changes: readonly (() => SingleChange | null)[];
}

/** Prepares the search for the next grade of people of one run. */
export function nextGradeFinder(plan: AppraisalPlan): (row: number) => NextGrade | null {
  const changesOf = nextGradeChanges(plan);
  return (row) => {
    const found = changesOf(row);
    if (found === null) return null;
    const { changes, ...next } = found;
    return { ...next, change: choosesPeriods(plan) ? smallest(changes) : first(changes) };
  };
}

/** Raising one entry can change which period counts; then an estimate is no guide and every leaf is tried. */
function choosesPeriods({ policy }: AppraisalPlan): boolean {
  const { kind } = policy.periods.aggregation;
  return kind === "bestOf" || kind === "min" || kind === "max";
}

/** Prepares the search for all single changes that reach the next grade. */
export function nextGradeChanges(plan: AppraisalPlan): (row: number) => NextGradeChanges | null {
  const { policy } = plan;
  const scale = gradeScaleOf(policy.grades);
  const code = gradeCode(scale);
  const evaluate = rowEvaluator(plan);
  const triesAll = choosesPeriods(plan);

  return (row) => {
    const { cycle } = evaluate(row);
    const score = cycle.score;
    const next = scale.bands[code(score) - 2];
    if (Number.isNaN(score) || next === undefined || next.min === null) return null;
    const bound = next.min;
    const gap = bound - score;
    const candidates = candidatesOf(row, gap);
    const changes = candidates.map((candidate) => () => changeOf(row, candidate, bound));
    return { grade: next.grade, bound, gap, changes };
  };

  function candidatesOf(row: number, gap: number): readonly Candidate[] {
    const { periods, cycle } = evaluate(row);
    const found: Candidate[] = [];
    periods.forEach((scratch, period) => {
      for (let node = 0; node < plan.tree.size; node += 1) {
        if (plan.tree.isLeaf[node] !== 1 || scratch.states[node] !== LeafState.value) continue;
        const points = scratch.scores[node] ?? Number.NaN;
        const share = (cycle.weights[period] ?? 0) * (scratch.used[node] ?? 0);
        if (Number.isNaN(points) || (share === 0 && !triesAll)) continue;
        found.push({ node, period, points, estimate: share === 0 ? Infinity : gap / share });
      }
    });
    return found.sort((left, right) => left.estimate - right.estimate || left.node - right.node);
  }

  /** The change of one leaf that reaches the bound, verified by recomputing; null where even full points do not. */
  function changeOf(row: number, candidate: Candidate, bound: number): SingleChange | null {
    const { node, period, points } = candidate;
    const most = mostPoints(node);
    const scoreWith = (leaf: number): number => evaluate(row, [{ node, period, points: leaf }]).cycle.score;
    const reaches = (leaf: number): boolean => isAtLeast(scoreWith(leaf), bound);
    if (points >= most || !reaches(most)) return null;
    const estimate = points + candidate.estimate;
    const needed =
      !triesAll && estimate <= most && reaches(estimate) ? estimate : bisect(points, most, reaches);
    const change = entryChange(plan, node, period, row, points, needed, most);
    if (change === null || !reaches(change.pointsTo)) return null;
    const indicator = policy.model.nodes[node];
    return {
      nodeId: indicator?.id ?? "",
      name: indicator?.name ?? "",
      periodId: plan.periods[period]?.id ?? null,
      pointsFrom: points,
      scoreAfter: scoreWith(change.pointsTo),
      ...change,
    };
  }

  /** The most points a leaf can have: the cap of its rule, else the end of the score scale. */
  function mostPoints(node: number): number {
    const indicator = policy.model.nodes[node];
    const cap = indicator?.kind === "indicator" ? (indicator.rule?.cap ?? null) : null;
    return cap ?? policy.scoreScale.max;
  }
}

/** The lowest value between a failing and a passing end that passes, to the last bits that matter. */
function bisect(failing: number, passing: number, passes: (value: number) => boolean): number {
  let low = failing;
  let high = passing;
  for (let step = 0; step < 60 && high - low > 1e-10; step += 1) {
    const middle = (low + high) / 2;
    if (passes(middle)) high = middle;
    else low = middle;
  }
  return high;
}

function first(changes: readonly (() => SingleChange | null)[]): SingleChange | null {
  for (const find of changes) {
    const change = find();
    if (change !== null) return change;
  }
  return null;
}

function smallest(changes: readonly (() => SingleChange | null)[]): SingleChange | null {
  const size = (change: SingleChange): number => change.pointsTo - change.pointsFrom;
  return changes.reduce<SingleChange | null>((best, find) => {
    const change = find();
    return change !== null && (best === null || size(change) < size(best)) ? change : best;
  }, null);
}
