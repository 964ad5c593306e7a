import { ScoreState, vetoesOf, type RoleSegment } from "../../core/index.ts";
import type { Book } from "./book.ts";

/**
 * Which people's totals are nothing but the weighted sum of their scores? Others (several roles in one period, too
 * few days, a veto that sets points to zero, no role that fits) have totals that no built-in formula gives.
 */
export function plainRows({ dataset, policy, result }: Book): (row: number) => boolean {
  const { minimumDays, weighsPeriodsByDays } = policy.periods.proration;
  const byDays = minimumDays > 0 || weighsPeriodsByDays === true;
  const segmented = segmentedRows(dataset.segments, byDays);
  return (row) => {
    if (segmented.has(row)) return false;
    if (policy.roles.length > 0 && result.roleOf[row] === 0) return false;
    if (result.overall.states[row] === ScoreState.notAppraised) return false;
    return !vetoesOf(result, row).some(
      ({ effect }) => effect.kind === "zeroIndicator" || effect.kind === "zeroTotal",
    );
  };
}

/** Rows in several roles; where days decide more than the role, all rows with segments. Joiners alone stay plain. */
function segmentedRows(segments: readonly RoleSegment[], byDays: boolean): ReadonlySet<number> {
  const roleOf = new Map<number, string | null>();
  const found = new Set<number>();
  for (const { row, role, isLeave } of segments) {
    const first = roleOf.get(row);
    if (byDays || isLeave || (first !== undefined && first !== role)) found.add(row);
    if (first === undefined) roleOf.set(row, role);
  }
  return found;
}
