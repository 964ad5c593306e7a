import { ScoreState } from "../result/scoreState.ts";
import type { GradeScale } from "../policy/gradePolicy.ts";
import { matchGrades } from "../grading/matchGrades.ts";
import type { AppliedVeto } from "../result/appliedEvents.ts";
import { ResultFlag } from "../result/resultFlag.ts";
import type { AppraisalPlan } from "../scoring/appraisalPlan.ts";
import type { ScoreColumns } from "../scoring/scoreColumns.ts";
import type { SpecialRow, VetoEvent } from "../scoring/specialRow.ts";

/** Grade codes that vetoes change. */
export interface VetoedGrades {
  /** From the overall score alone. */
  readonly computed: Uint8Array;
  /** A copy of `computed`; changed where a veto caps the grade. */
  readonly capped: Uint8Array;
  /** By period; changed where a veto of that period caps its grade. */
  readonly periods: readonly Uint8Array[];
}

/**
 * Caps grades by the vetoes of single people and records every veto with what it changed. Vetoes that zero an
 * indicator or a total have done so while scoring; here they get their record.
 *
 * @param scoreWithout - The person's overall score as if no veto had happened; NaN where there is none.
 */
export function applyVetoes(
  plan: AppraisalPlan,
  scale: GradeScale,
  columns: ScoreColumns,
  grades: VetoedGrades,
  grade: (score: number) => number,
  scoreWithout: (row: number) => number,
): readonly AppliedVeto[] {
  const codeOf = matchGrades(scale);
  const label = (code: number): string | null => scale.bands[code - 1]?.grade ?? null;
  const applied: AppliedVeto[] = [];
  for (const [row, { vetoes }] of [...plan.special].sort(([left], [right]) => left - right)) {
    if (vetoes.length === 0) continue;
    columns.flags[row] = (columns.flags[row] ?? 0) | ResultFlag.vetoed;
    capPeriods(vetoes, row, grades, codeOf);
    const limit = bestAllowed({ vetoes }, codeOf);
    const computed = grades.computed[row] ?? 0;
    if (computed !== 0) grades.capped[row] = Math.max(computed, limit);
    const before = scoreWithout(row);
    for (const { veto, event } of vetoes) {
      applied.push({
        row,
        vetoId: veto.id,
        effect: veto.effect,
        periodId: event.periodId,
        scoreBefore: Number.isNaN(before) ? null : before,
        gradeBefore: label(grade(before)),
        gradeAfter: columns.overall.states[row] === ScoreState.scored ? label(grades.capped[row] ?? 0) : null,
        note: event.note,
        at: event.at,
      });
    }
  }
  return applied;
}

/** The best grade code that vetoes reaching the cycle leave; 0 where none limits it. */
export function bestAllowed(
  { vetoes }: Pick<SpecialRow, "vetoes">,
  codeOf: (label: string) => number,
): number {
  return vetoes.reduce((worst, { veto, period }) => {
    if (veto.effect.kind !== "capGrade" || (period !== -1 && veto.reach === "period")) return worst;
    return Math.max(worst, codeOf(veto.effect.grade));
  }, 0);
}

function capPeriods(
  vetoes: readonly VetoEvent[],
  row: number,
  grades: VetoedGrades,
  codeOf: (label: string) => number,
): void {
  for (const { veto, period } of vetoes) {
    if (veto.effect.kind !== "capGrade") continue;
    const limit = codeOf(veto.effect.grade);
    const reached = period === -1 && grades.periods.length === 1 ? 0 : period;
    const codes = grades.periods[reached];
    const code = codes?.[row] ?? 0;
    if (codes !== undefined && code !== 0) codes[row] = Math.max(code, limit);
  }
}
