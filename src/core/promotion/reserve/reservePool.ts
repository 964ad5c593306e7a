import { addMonths } from "../../civilDate/addMonths.ts";
import type { Dataset } from "../../dataset.ts";
import type { EpochDay } from "../../units.ts";
import type { PromotionCandidate } from "../promotionResult.ts";
import type { ReservePolicy } from "./reservePolicy.ts";

/** Somebody who waits for a seat, as the pool's own tab keeps it. */
export interface PoolEntry {
  readonly employeeId: string;
  readonly levelId: string;
  readonly enteredOn: EpochDay;
}

export type PoolState =
  /** Waits; no allowance yet. */
  | "waiting"
  /** The time limit passed without a vacancy. */
  | "allowanceDue"
  /** The policy has no time limit, so nobody can say whether an allowance is due. */
  | "limitUnknown"
  /** A seat is offered. */
  | "activated"
  /** The place lapsed; the gates are judged anew. */
  | "expired"
  /** No longer meets all gates. */
  | "withdrawn";

/** A place in the pool on one day. */
export interface PoolPlace extends PoolEntry {
  readonly state: PoolState;
  /** Suggested while it is due; null otherwise. */
  readonly allowance: ReservePolicy["allowances"][number] | null;
  readonly allowanceFrom: EpochDay | null;
  readonly expiresOn: EpochDay | null;
}

/**
 * Who is in the reserve pool on this day? Everybody of the pool before stays on the list, with what became of him;
 * candidates without a seat enter it today.
 *
 * @param before - The pool as it was kept; null where there is none yet.
 *
 * @example
 * // Waiting for a year already, found no seat again; after six months an allowance is due.
 * const allowance = { levelId: "foreman", amount: 30, currency: "CNY", per: null }
 * const policy = { allowanceAfterMonths: 6, expiresAfterMonths: null, allowances: [allowance] }
 * const before = [{ employeeId: sampleDataset.employees.ids[0], levelId: "foreman", enteredOn: dayFromIso("2025-12-31") }]
 * const candidate = { row: 0, levelId: "foreman", placement: "reserve", stepId: "up", rank: 1, priorityMet: [], score: 88, probationMonths: null }
 * reservePool(policy, before, [candidate], sampleDataset, dayFromIso("2026-12-31")).map(({ state, allowance: due }) => [state, due.amount])
 * //=> [["allowanceDue", 30]]
 */
export function reservePool(
  policy: ReservePolicy,
  before: readonly PoolEntry[] | null,
  candidates: readonly PromotionCandidate[],
  { employees }: Dataset,
  asOf: EpochDay,
): readonly PoolPlace[] {
  const standing = new Map(
    candidates.map((candidate) => [keyOf(employees.ids[candidate.row] ?? "", candidate.levelId), candidate]),
  );
  const entries = before ?? [];
  const known = new Set(entries.map(({ employeeId, levelId }) => keyOf(employeeId, levelId)));
  const kept = entries.map((entry) => {
    const candidate = standing.get(keyOf(entry.employeeId, entry.levelId));
    return placeOf(policy, entry, candidate === undefined ? "withdrawn" : candidate.placement, asOf);
  });
  const added = [...standing].flatMap(([key, { row, levelId, placement }]) => {
    if (placement !== "reserve" || known.has(key)) return [];
    const entry = { employeeId: employees.ids[row] ?? "", levelId, enteredOn: asOf };
    return [placeOf(policy, entry, placement, asOf)];
  });
  return [...kept, ...added];
}

function placeOf(
  policy: ReservePolicy,
  entry: PoolEntry,
  standing: PromotionCandidate["placement"] | "withdrawn",
  asOf: EpochDay,
): PoolPlace {
  const { allowanceAfterMonths, expiresAfterMonths, allowances } = policy;
  const expiresOn = expiresAfterMonths === null ? null : addMonths(entry.enteredOn, expiresAfterMonths);
  const allowanceFrom =
    allowanceAfterMonths === null ? null : addMonths(entry.enteredOn, allowanceAfterMonths);
  const state = stateOf(standing, expiresOn, allowanceFrom, asOf);
  const allowance =
    state === "allowanceDue" ? (allowances.find(({ levelId }) => levelId === entry.levelId) ?? null) : null;
  return { ...entry, state, allowance, allowanceFrom, expiresOn };
}

function stateOf(
  standing: PromotionCandidate["placement"] | "withdrawn",
  expiresOn: EpochDay | null,
  allowanceFrom: EpochDay | null,
  asOf: EpochDay,
): PoolState {
  if (standing === "withdrawn") return "withdrawn";
  if (standing === "offered") return "activated";
  if (expiresOn !== null && asOf >= expiresOn) return "expired";
  if (allowanceFrom === null) return "limitUnknown";
  return asOf >= allowanceFrom ? "allowanceDue" : "waiting";
}

const keyOf = (employeeId: string, levelId: string): string => JSON.stringify([employeeId, levelId]);
