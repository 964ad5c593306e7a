import type { EligibilityGate } from "../eligibilityGate.ts";
import type { GateChange, GateResult, UnknownReason } from "../promotionResult.ts";

type Found = Pick<GateResult, "found" | "at">;

const none: readonly GateResult[] = [];

/** The three answers of a gate, each complete. */
export const gateResults = {
  passed: (gate: EligibilityGate, { found, at }: Found): GateResult => ({
    gate,
    state: "passed",
    found,
    at,
    distance: 0,
    reason: null,
    change: null,
    gates: none,
  }),
  failed: (
    gate: EligibilityGate,
    { found, at }: Found,
    distance: number | null,
    change: GateChange | null,
  ): GateResult => ({ gate, state: "failed", found, at, distance, reason: null, change, gates: none }),
  unknown: (
    gate: EligibilityGate,
    { found, at }: Found,
    reason: UnknownReason,
    change: GateChange | null,
  ): GateResult => ({ gate, state: "unknown", found, at, distance: null, reason, change, gates: none }),
} as const;
