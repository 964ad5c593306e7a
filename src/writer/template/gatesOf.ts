import type { AppraisalPolicy, EligibilityGate } from "../../core/index.ts";

/** All gates of a policy's ladder, those inside groups too. */
export function gatesOf({ promotion }: AppraisalPolicy): readonly EligibilityGate[] {
  const flat = (gate: EligibilityGate): readonly EligibilityGate[] =>
    gate.kind === "group" ? [gate, ...gate.gates.flatMap(flat)] : [gate];
  return (promotion?.steps ?? []).flatMap(({ gates, priority }) => [...gates, ...priority].flatMap(flat));
}
