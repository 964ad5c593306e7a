import type { IssueList } from "../issueList.ts";
import { placeAt } from "../placeAt.ts";
import type { AppliedVeto } from "../result/appliedEvents.ts";
import { ResultFlag } from "../result/resultFlag.ts";
import { ScoreState } from "../result/scoreState.ts";
import type { AppraisalPlan } from "./appraisalPlan.ts";
import type { ScoreColumns } from "./scoreColumns.ts";

/** Says of whole people what their result cannot say: vetoes, too few days or periods, missing periods. */
export function reportPeople(
  { policy, dataset, periods, special }: AppraisalPlan,
  columns: ScoreColumns,
  vetoes: readonly AppliedVeto[],
  issues: IssueList,
): void {
  const { ids, names, places } = dataset.employees;
  const personAt = (row: number): { readonly employeeId: string; readonly employeeName: string } => ({
    employeeId: ids[row] ?? "",
    employeeName: names[row] ?? "",
  });
  for (const { row, vetoId, effect, gradeBefore, gradeAfter, at } of vetoes) {
    const vetoName = policy.adjustments.vetoes.find(({ id }) => id === vetoId)?.name ?? vetoId;
    const facts = { vetoId, vetoName, effect: effect.kind, gradeBefore, gradeAfter };
    issues.add({ code: "veto_applied", at, ...personAt(row), ...facts });
  }
  const statesOf = (row: number): readonly number[] => columns.periods.map(({ states }) => states[row] ?? 0);
  const emptyPeriods = (row: number): readonly string[] =>
    statesOf(row).flatMap((code, period) =>
      code === ScoreState.noEntries ? [periods[period]?.id ?? ""] : [],
    );
  for (let row = 0; row < dataset.size; row += 1) {
    const state = columns.overall.states[row] ?? 0;
    const isGap = ((columns.flags[row] ?? 0) & ResultFlag.periodMissing) !== 0;
    if (state === ScoreState.scored && !isGap) continue;
    const at = placeAt(places, row);
    if (state === ScoreState.notAppraised) {
      const { minimumDays } = policy.periods.proration;
      const days = (special.get(row)?.days ?? []).reduce((sum, period) => sum + period.days, 0);
      issues.add({ code: "person_not_appraised", at, ...personAt(row), days, minimumDays });
    } else if (state === ScoreState.tooFewPeriods) {
      const { minimumPeriods } = policy.periods;
      const scored = statesOf(row).filter((code) => code === ScoreState.scored).length;
      issues.add({ code: "too_few_periods", at, ...personAt(row), periods: scored, minimumPeriods });
    } else if (isGap) {
      const code = "period_missing";
      const handledAs = policy.periods.missingPeriod;
      issues.offer(code, () => ({ code, at, ...personAt(row), periodIds: emptyPeriods(row), handledAs }));
    }
  }
}
