import type { Placement } from "../promotionResult.ts";
import { orderCandidates } from "../seats/orderCandidates.ts";
import { placeCandidates } from "../seats/placeCandidates.ts";
import type { PoolPlace } from "./reservePool.ts";

/** A person of the pool, by result of the assessment for a vacancy. */
export interface Activation {
  readonly place: PoolPlace;
  /** Null where the assessment was not taken: no seat is offered before it is. */
  readonly score: number | null;
  readonly rank: number | null;
  readonly placement: Placement | "notAssessed";
}

/**
 * Vacancies have opened at a level: who of the pool is appointed? The best of the assessment first; equals at the
 * last seat are left to a person.
 *
 * @param scoreOf - Score of the assessment that the policy asks for; null where it was not taken.
 *
 * @example
 * const place = { levelId: "foreman", enteredOn: 20000, state: "waiting", allowance: null, allowanceFrom: null, expiresOn: null }
 * const pool = ["E1", "E2"].map((employeeId) => ({ ...place, employeeId }))
 * activateReserve(pool, "foreman", 1, (id) => ({ E1: 80, E2: 92 })[id]).map(({ place: { employeeId }, placement }) => [employeeId, placement])
 * //=> [["E2", "offered"], ["E1", "reserve"]]
 */
export function activateReserve(
  pool: readonly PoolPlace[],
  levelId: string,
  vacancies: number,
  scoreOf: (employeeId: string) => number | null,
): readonly Activation[] {
  const waiting = pool
    .filter((place) => place.levelId === levelId && isWaiting(place))
    .map((place, row) => ({ place, row, priority: 0, score: scoreOf(place.employeeId) }));
  const ordered = orderCandidates(
    waiting.filter(({ score }) => score !== null),
    [],
  );
  const placements = placeCandidates(
    ordered.map(({ rank }) => ({ rank, department: null })),
    { inAll: vacancies, inDepartment: () => null },
  );
  return [
    ...ordered.map(({ item, rank }, index): Activation => ({
      place: item.place,
      score: item.score,
      rank,
      placement: placements[index] ?? "reserve",
    })),
    ...waiting
      .filter(({ score }) => score === null)
      .map(({ place }): Activation => ({ place, score: null, rank: null, placement: "notAssessed" })),
  ];
}

const isWaiting = ({ state }: PoolPlace): boolean =>
  state === "waiting" || state === "allowanceDue" || state === "limitUnknown";
