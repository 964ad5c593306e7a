import { FactId, gradeScaleOf, matchGrades } from "../../core/index.ts";
import type { Trial } from "./trial.ts";

/** What the bonuses that grades suggest come to, before any budget cuts them. */
export interface BonusTotal {
  /** Money where base salaries are known, else the sum of the coefficients. */
  readonly sum: number;
  readonly isMoney: boolean;
  /** People for whom grade, coefficient or salary is unknown; they are not in the sum. */
  readonly unknown: number;
}

/**
 * How much would the bonuses of a result come to?
 *
 * @returns Null where the policy gives no grade a bonus coefficient.
 *
 * @example
 * // Two people: A (1.5 × 10,000) and B (1 × 8,000).
 * bonusTotal(trial)
 * //=> { sum: 23000, isMoney: true, unknown: 0 }
 */
export function bonusTotal({ policy, dataset, result }: Omit<Trial, "promotion">): BonusTotal | null {
  const coefficients = Object.entries(policy.followUp?.bonusCoefficients ?? {});
  if (coefficients.length === 0) return null;
  const codeOf = matchGrades(gradeScaleOf(policy.grades));
  const byCode = new Map(coefficients.map(([grade, coefficient]) => [codeOf(grade), coefficient]));
  const salaries = dataset.facts.find(({ factId }) => factId === FactId.baseSalary)?.values;
  const isMoney = salaries?.some((salary) => salary !== null) === true;
  let sum = 0;
  let unknown = 0;
  for (let row = 0; row < result.size; row += 1) {
    const coefficient = byCode.get(result.grades.final[row] ?? 0);
    const base = isMoney ? salaries[row] : 1;
    if (coefficient === undefined || typeof base !== "number") unknown += 1;
    else sum += coefficient * base;
  }
  return { sum, isMoney, unknown };
}
