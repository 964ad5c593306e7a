import type { Dataset } from "../../dataset.ts";
import { FactId } from "../../dataset.ts";
import { gradeScaleOf } from "../../grading/gradeScaleOf.ts";
import { matchGrades } from "../../grading/matchGrades.ts";
import { isAtLeast } from "../../numbers/isAtLeast.ts";
import type { AppraisalPolicy } from "../../policy/appraisalPolicy.ts";
import { factReader } from "../../promotion/gates/factReader.ts";
import type { AppraisalResult } from "../../result/appraisalResult.ts";
import { gradeOf } from "../../result/gradeOf.ts";
import { streakOf } from "../../result/streakOf.ts";
import type { NodeScores } from "../../scoring/nodeScores.ts";
import type { AwardRule, RewardPolicy, ScoreBonus } from "./rewardPolicy.ts";
import { scaleToBudget } from "./scaleToBudget.ts";

/** Money that a result suggests, before and after the budget; null where base, grade or figure is unknown. */
export interface MoneySuggestion {
  /** Bonus coefficient, or share of the base salary. */
  readonly factor: number | null;
  readonly asked: number | null;
  /** In whole cents. */
  readonly amount: number | null;
}

/** What a person's result suggests; a person decides. */
export interface RewardSuggestion {
  readonly bonus: MoneySuggestion;
  readonly salaryChange: MoneySuggestion;
  readonly awards: readonly { readonly id: string; readonly name: string }[];
  /** A run of failing periods that suggests another post; null where there is none. */
  readonly transfer: { readonly streakId: string; readonly length: number } | null;
}

/** Money of a round. */
export interface RewardTotals {
  readonly budget: number | null;
  readonly scale: number;
  readonly total: number;
}

/** All suggestions of a round, by row. */
export interface RewardRound {
  readonly suggestions: readonly RewardSuggestion[];
  readonly bonus: RewardTotals;
  /** Raises only; a cut is not weighed against them. */
  readonly salaryRaises: RewardTotals;
}

const noRewards: RewardPolicy = {
  ...{ bonusBudget: null, scoreBonus: null, salaryChanges: {}, salaryBudget: null, awards: [] },
  transferStreakId: null,
};

/** Suggests bonus, change of salary, awards and another post for everybody, within the budgets. */
export function suggestRewards(
  policy: AppraisalPolicy,
  dataset: Dataset,
  result: AppraisalResult,
  scores: NodeScores,
): RewardRound {
  const rewards = policy.followUp?.rewards ?? noRewards;
  const codeOf = matchGrades(gradeScaleOf(policy.grades));
  const factorByGrade = (factors: Readonly<Record<string, number>>): ((row: number) => number | null) => {
    const byCode = new Map(Object.entries(factors).map(([grade, factor]) => [codeOf(grade), factor]));
    return (row) => byCode.get(result.grades.final[row] ?? 0) ?? null;
  };
  const ofGrade = factorByGrade(policy.followUp?.bonusCoefficients ?? {});
  const { scoreBonus } = rewards;
  const coefficientOf =
    scoreBonus === null ? ofGrade : (row: number) => coefficientByScore(scoreBonus, scores, row);
  const rows = Array.from({ length: dataset.size }, (_, row) => row);
  const readFact = factReader(dataset, policy.followUp?.facts ?? []);
  const salaryOf = (row: number): number | null => {
    const { value } = readFact(FactId.baseSalary, row);
    return typeof value === "number" ? value : null;
  };
  const bonuses = moneyRound(rows, salaryOf, coefficientOf, rewards.bonusBudget);
  const changes = moneyRound(rows, salaryOf, factorByGrade(rewards.salaryChanges), rewards.salaryBudget);
  return {
    suggestions: rows.map((row) => ({
      bonus: bonuses.of(row),
      salaryChange: changes.of(row),
      awards: rewards.awards
        .filter((rule) => isAwarded(rule, result, codeOf, row))
        .map(({ id, name }) => ({ id, name })),
      transfer: transferOf(rewards, result, row),
    })),
    bonus: bonuses.totals,
    salaryRaises: changes.totals,
  };
}

function moneyRound(
  rows: readonly number[],
  baseOf: (row: number) => number | null,
  factorOf: (row: number) => number | null,
  budget: number | null,
): { readonly of: (row: number) => MoneySuggestion; readonly totals: RewardTotals } {
  const asked = rows.map((row) => {
    const base = baseOf(row);
    const factor = factorOf(row);
    return base === null || factor === null ? null : base * factor;
  });
  const { amounts, scale, total } = scaleToBudget(
    asked.map((amount) => (amount === null || amount < 0 ? null : amount)),
    budget,
  );
  return {
    of: (row) => {
      const wanted = asked[row] ?? null;
      const cut = wanted !== null && wanted < 0 ? Math.round(wanted * 100) / 100 : null;
      return { factor: factorOf(row), asked: wanted, amount: amounts[row] ?? cut };
    },
    totals: { budget, scale, total },
  };
}

/** Null where one of the indicators has no score. */
function coefficientByScore({ nodeIds, steps }: ScoreBonus, scores: NodeScores, row: number): number | null {
  const sum = nodeIds.reduce((total, id) => total + (scores.get(id)?.[row] ?? Number.NaN), 0);
  if (nodeIds.length === 0 || Number.isNaN(sum)) return null;
  return steps.find(({ atLeast }) => isAtLeast(sum / nodeIds.length, atLeast))?.coefficient ?? 0;
}

function isAwarded(
  { when }: AwardRule,
  result: AppraisalResult,
  codeOf: (grade: string) => number,
  row: number,
): boolean {
  if (when.kind === "streak") return streakOf(result, row, when.streakId).isMet;
  const grade = gradeOf(result, row);
  return grade !== null && codeOf(grade) <= codeOf(when.atLeastGrade);
}

function transferOf(
  { transferStreakId }: RewardPolicy,
  result: AppraisalResult,
  row: number,
): RewardSuggestion["transfer"] {
  if (transferStreakId === null) return null;
  const { isMet, length } = streakOf(result, row, transferStreakId);
  return isMet ? { streakId: transferStreakId, length } : null;
}
