import { limitTotal } from "../adjustments/limitTotal.ts";
import { ResultFlag } from "../result/resultFlag.ts";
import { ScoreState } from "../result/scoreState.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";
import type { RoleDays, SpecialRow } from "./specialRow.ts";
import type { LeafOverride } from "./treeEvaluator.ts";
import { treeEvaluator } from "./treeEvaluator.ts";
import type { TreeScratch } from "./treeScratch.ts";
import { treeScratch } from "./treeScratch.ts";

/** One person's period: the tree, blended over roles, and the total with adjustments and vetoes. */
export interface PeriodScratch extends TreeScratch {
  state: ScoreState;
  /** The total as it counts; NaN where there is none. */
  score: number;
  /** What limits and zero vetoes changed after adjustments were added. */
  limitCorrection: number;
}

/** Scores one person in one period. */
export type EvaluatePeriod = (
  row: number,
  period: number,
  overrides: readonly LeafOverride[],
  out: PeriodScratch,
) => void;

/** Scratch for the periods of a plan. */
export function periodScratch(plan: AppraisalPlan): PeriodScratch {
  return {
    ...treeScratch(plan.tree.size),
    state: ScoreState.noEntries,
    score: Number.NaN,
    limitCorrection: 0,
  };
}

/** Prepares the evaluation of single people: exact, complete, and used wherever the columns alone do not do. */
export function periodEvaluator(plan: AppraisalPlan): EvaluatePeriod {
  const evaluateTree = treeEvaluator(plan);
  const part = treeScratch(plan.tree.size);

  return (row, period, overrides, out) => {
    const special = plan.special.get(row);
    const vetoed = special === undefined ? overrides : [...zeroedLeaves(plan, special), ...overrides];
    const days = special?.days?.[period];
    const minimumDays = plan.policy.periods.proration.minimumDays;
    out.state = ScoreState.scored;
    if (days !== undefined && (days.days === 0 || days.days < minimumDays)) {
      clear(out);
      out.state = ScoreState.notAppraised;
    } else if (days === undefined || days.roles.length === 1) {
      evaluateRole(row, period, days?.roles[0]?.role ?? plan.roleOf[row] ?? -1, vetoed, out);
    } else {
      blendRoles(row, period, days.roles, vetoed, out);
    }
    if (days !== undefined && days.share < 1) out.flags |= ResultFlag.prorated;
    finish(plan, special, period, out);
  };

  function evaluateRole(
    row: number,
    period: number,
    role: number,
    overrides: readonly LeafOverride[],
    out: PeriodScratch,
  ): void {
    if (role === -1) {
      clear(out);
      out.state = ScoreState.roleUnknown;
      return;
    }
    evaluateTree(row, period, role, overrides, out);
    if (Number.isNaN(out.total)) {
      out.state = out.isBlocked && out.entered > 0 ? ScoreState.blocked : ScoreState.noEntries;
    }
  }

  /** Σ days × score ÷ Σ days; nodes carry their contributions and shares, so a node's score is their quotient. */
  function blendRoles(
    row: number,
    period: number,
    roles: readonly RoleDays[],
    overrides: readonly LeafOverride[],
    out: PeriodScratch,
  ): void {
    clear(out);
    const known = roles.filter(({ role }) => role !== -1);
    const all = known.reduce((sum, { days }) => sum + days, 0);
    if (all === 0) {
      out.state = ScoreState.roleUnknown;
      return;
    }
    out.total = 0;
    for (const { role, days } of known) {
      evaluateTree(row, period, role, overrides, part);
      const share = days / all;
      out.total += share * part.total;
      out.entered = Math.max(out.entered, part.entered);
      out.flags |= part.flags | ResultFlag.prorated;
      if (part.isBlocked) out.isBlocked = true;
      for (let node = 0; node < plan.tree.size; node += 1) {
        out.used[node] = (out.used[node] ?? 0) + share * (part.used[node] ?? 0);
        out.contributions[node] = (out.contributions[node] ?? 0) + share * (part.contributions[node] ?? 0);
        out.states[node] = Math.min(out.states[node] ?? 0, part.states[node] ?? 0);
      }
    }
    for (let node = 0; node < plan.tree.size; node += 1) {
      const used = out.used[node] ?? 0;
      if (used > 0) out.scores[node] = (out.contributions[node] ?? 0) / used;
    }
    if (Number.isNaN(out.total)) {
      out.state = out.isBlocked && out.entered > 0 ? ScoreState.blocked : ScoreState.noEntries;
    }
  }
}

function clear(out: PeriodScratch): void {
  out.scores.fill(Number.NaN);
  out.states.fill(1);
  out.used.fill(0);
  out.contributions.fill(0);
  out.total = Number.NaN;
  out.entered = 0;
  out.isBlocked = false;
  out.flags = 0;
}

/** Vetoes that set single leaves to zero, in the period of the event or in all. */
function zeroedLeaves(plan: AppraisalPlan, special: SpecialRow): readonly LeafOverride[] {
  return special.vetoes.flatMap(({ veto, period }) => {
    if (veto.effect.kind !== "zeroIndicator") return [];
    const { indicatorId } = veto.effect;
    const node = plan.policy.model.nodes.findIndex(({ id }) => id === indicatorId);
    return node === -1 ? [] : [{ node, period, points: 0 }];
  });
}

/** Adjustments, limits and the veto that leaves nothing. */
function finish(
  plan: AppraisalPlan,
  special: SpecialRow | undefined,
  period: number,
  out: PeriodScratch,
): void {
  out.limitCorrection = 0;
  out.score = out.total;
  if (Number.isNaN(out.total)) return;
  const adjustments = special?.adjustments[period] ?? [];
  const adjusted = adjustments.reduce((sum, { points }) => sum + points, out.total);
  if (adjustments.length > 0) out.flags |= ResultFlag.adjusted;
  const isZeroed = (special?.vetoes ?? []).some(
    (veto) => veto.veto.effect.kind === "zeroTotal" && (veto.period === period || plan.periods.length === 1),
  );
  out.score = isZeroed ? 0 : limitTotal(plan.policy.adjustments, adjusted);
  out.limitCorrection = out.score - adjusted;
}
