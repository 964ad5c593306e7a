import { appraise, scoreOf } from "../../core/index.ts";
import type { ReadResult } from "../readResult.ts";

/** Scores by person under the policy that the sheet itself implies, to two places; null where there is none. */
export function scoresIn({ dataset, policy }: ReadResult): (number | null)[] {
  if (policy === null) throw new RangeError("No scores were found.");
  const result = appraise(policy, dataset);
  return dataset.employees.ids.map((_, row) => {
    const score = scoreOf(result, row);
    return score === null ? null : Math.round(score * 100) / 100;
  });
}
