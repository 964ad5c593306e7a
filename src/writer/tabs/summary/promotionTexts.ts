import type { Eligibility } from "../../../core/index.ts";
import { eligibilityWord } from "../../../messages/index.ts";
import type { Book } from "../../model/book.ts";

const order: Readonly<Record<Eligibility, number>> = {
  eligible: 0,
  nearMiss: 1,
  unverified: 2,
  ineligible: 3,
};

/** By row: how the person stands to the most promising step of the ladder; null where there is no step. */
export function promotionTexts({ promotion, dataset, policy, options }: Book): readonly (string | null)[] {
  const best = new Map<number, NonNullable<typeof promotion>["judgements"][number]>();
  for (const judgement of promotion?.judgements ?? []) {
    const known = best.get(judgement.row);
    if (known === undefined || order[judgement.eligibility] < order[known.eligibility])
      best.set(judgement.row, judgement);
  }
  return Array.from({ length: dataset.size }, (_, row) => {
    const judgement = best.get(row);
    if (judgement === undefined) return null;
    const { step, eligibility } = judgement;
    const level = policy.promotion?.levels.find(({ id }) => id === step.to)?.name ?? step.to;
    return `${eligibilityWord(eligibility, options.language)} → ${level}`;
  });
}
