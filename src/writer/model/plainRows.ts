import { ScoreState, vetoesOf } from "../../core/index.ts";
import type { Book } from "./book.ts";

/**
 * Which people's totals are nothing but the weighted sum of their scores? Others (several roles in one period, too
 * few days, a veto that sets points to zero, no role that fits) have totals that no built-in formula gives.
 */
export function plainRows({ dataset, policy, result }: Book): (row: number) => boolean {
  const segmented = new Set(dataset.segments.map(({ row }) => row));
  return (row) => {
    if (segmented.has(row)) return false;
    if (policy.roles.length > 0 && result.roleOf[row] === 0) return false;
    if (result.overall.states[row] === ScoreState.notAppraised) return false;
    return !vetoesOf(result, row).some(
      ({ effect }) => effect.kind === "zeroIndicator" || effect.kind === "zeroTotal",
    );
  };
}
