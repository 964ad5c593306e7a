import { scaleToBudget } from "./scaleToBudget.ts";

/** One person's part of a bonus round. */
export interface BonusInput {
  /** Pay that the coefficient is taken of; null where unknown. */
  readonly base: number | null;
  readonly grade: string | null;
}

/** Suggestions only; a person decides. */
export interface BonusSuggestion {
  /** Base × coefficient before the budget; null where the base, the grade or its coefficient is unknown. */
  readonly asked: number | null;
  /** After the budget, in whole cents. */
  readonly amount: number | null;
}

/** The bonuses of a round and by how much the budget cut them. */
export interface BonusRound {
  readonly suggestions: readonly BonusSuggestion[];
  /** 1 where the budget suffices. */
  readonly scale: number;
  /** Sum of the amounts; never above the budget. */
  readonly total: number;
}

/**
 * Which bonus does each grade suggest? Where the sum is above the budget, everybody's is cut in proportion. Cents go
 * by largest remainder, so that the amounts add up to the total exactly.
 *
 * @param coefficients - By grade label; a grade without one suggests nothing and is not zero.
 * @param budget - Not negative; null: no limit.
 *
 * @example
 * // 1000 and 2000 asked, 1000 to give: a third each.
 * suggestBonuses({ A: 1 }, [{ base: 1000, grade: "A" }, { base: 2000, grade: "A" }], 1000).suggestions.map(({ amount }) => amount)
 * //=> [333.33, 666.67]
 */
export function suggestBonuses(
  coefficients: Readonly<Record<string, number>>,
  people: readonly BonusInput[],
  budget: number | null,
): BonusRound {
  const asked = people.map(({ base, grade }) => {
    const coefficient = grade === null ? undefined : coefficients[grade];
    return base === null || coefficient === undefined ? null : base * coefficient;
  });
  const { amounts, scale, total } = scaleToBudget(asked, budget);
  return {
    suggestions: asked.map((amount, index) => ({ asked: amount, amount: amounts[index] ?? null })),
    scale,
    total,
  };
}
