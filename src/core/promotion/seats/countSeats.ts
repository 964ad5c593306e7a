import { comparisonNoise } from "../../numbers/isAtLeast.ts";
import type { EligibilityGate } from "../eligibilityGate.ts";
import type { PromotionPolicy } from "../promotionPolicy.ts";

/** Free seats of levels; both limits hold where both are known. */
export interface SeatCounts {
  /** Free seats at a level for a department; null where no limit is known. */
  readonly free: (levelId: string, department: string | null) => number | null;
  /** Free seats at a level over all departments; null where no such limit is known. */
  readonly freeInAll: (levelId: string) => number | null;
  /** Free seats at a level by the share of one department; null where the policy has no such share. */
  readonly freeInDepartment: (levelId: string, department: string | null) => number | null;
}

type ShareGate = Extract<EligibilityGate, { kind: "headcountShare" }>;

/**
 * Counts free seats: open vacancies, and shares of headcount less the people who hold the level today. A share's
 * seats are rounded down, and a holder's seat is not free before he has left it.
 *
 * @param levelIds - Level of each row; null where unknown.
 */
export function countSeats(
  { vacancies, steps }: PromotionPolicy,
  levelIds: readonly (string | null)[],
  departments: readonly (string | null)[],
): SeatCounts {
  const shares = steps.flatMap(({ gates }) => gates.flatMap(shareGates));
  const counts = new Map<string, number>();
  const add = (key: string): void => {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  };
  if (shares.length > 0) {
    levelIds.forEach((levelId, row) => {
      if (levelId === null) return;
      add(levelId);
      add(departmentKey(levelId, departments[row] ?? null));
    });
  }
  const ofShares = (
    levelId: string,
    scope: ShareGate["scope"],
    keyOf: (id: string) => string,
  ): number | null =>
    least(
      shares
        .filter((gate) => gate.levelId === levelId && gate.scope === scope)
        .map(({ maxShare, among }) => {
          const people = among.reduce((sum, id) => sum + (counts.get(keyOf(id)) ?? 0), 0);
          const seats = Math.floor(people * maxShare + comparisonNoise);
          return Math.max(0, seats - (counts.get(keyOf(levelId)) ?? 0));
        }),
    );
  const freeInAll = (levelId: string): number | null =>
    least([vacancies[levelId] ?? null, ofShares(levelId, "all", (id) => id)]);
  const freeInDepartment = (levelId: string, department: string | null): number | null =>
    ofShares(levelId, "department", (id) => departmentKey(id, department));
  return {
    freeInAll,
    freeInDepartment,
    free: (levelId, department) => least([freeInAll(levelId), freeInDepartment(levelId, department)]),
  };
}

function shareGates(gate: EligibilityGate): readonly ShareGate[] {
  if (gate.kind === "group") return gate.gates.flatMap(shareGates);
  return gate.kind === "headcountShare" ? [gate] : [];
}

const departmentKey = (levelId: string, department: string | null): string =>
  JSON.stringify([levelId, department]);

function least(limits: readonly (number | null)[]): number | null {
  const known = limits.filter((limit) => limit !== null);
  return known.length === 0 ? null : Math.max(0, Math.min(...known));
}
