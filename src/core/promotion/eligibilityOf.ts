import { isSeatGate } from "./isSeatGate.ts";
import type { Eligibility, GateResult } from "./promotionResult.ts";

/**
 * What do the gates say together? Seats apart: whoever lacks only a seat is eligible and waits for one.
 * One failed gate is a near miss only where everything else is known.
 */
export function eligibilityOf(gates: readonly GateResult[], isExcluded: boolean): Eligibility {
  if (isExcluded) return "ineligible";
  let failed = 0;
  let unknown = 0;
  for (const { gate, state } of gates) {
    if (isSeatGate(gate)) continue;
    if (state === "failed") failed += 1;
    if (state === "unknown") unknown += 1;
  }
  if (failed === 0) return unknown === 0 ? "eligible" : "unverified";
  return failed === 1 && unknown === 0 ? "nearMiss" : "ineligible";
}
