import { addMonths } from "../../civilDate/addMonths.ts";
import { FactId } from "../../dataset.ts";
import { vetoesOf } from "../../result/vetoesOf.ts";
import { asEpochDay } from "../../units.ts";
import type { EligibilityGate } from "../eligibilityGate.ts";
import type { GateResult } from "../promotionResult.ts";
import type { GateContext } from "./gateContext.ts";
import { gateResults } from "./gateResults.ts";

/**
 * No veto in this cycle and, where months are given, no penalty within them. The cycle's events are the record of
 * vetoes; of earlier penalties the last one's date must be known, or that the record is clean.
 */
export function judgeRecordGate(
  gate: Extract<EligibilityGate, { kind: "noVeto" }>,
  { result, facts, asOf }: GateContext,
  row: number,
): GateResult {
  const vetoes = vetoesOf(result, row);
  if (vetoes.length > 0) {
    const found = { found: vetoes.map(({ vetoId }) => vetoId), at: vetoes[0]?.at ?? null };
    return gateResults.failed(gate, found, vetoes.length, null);
  }
  if (gate.withinMonths === null || facts(FactId.cleanRecord, row).value === true) {
    return gateResults.passed(gate, { found: null, at: null });
  }
  const { value, at } = facts(FactId.lastPenaltyDate, row);
  const found = { found: typeof value === "number" ? value : null, at };
  if (typeof value !== "number") {
    const reason = value === null ? "factMissing" : "valueNotUnderstood";
    return gateResults.unknown(gate, found, reason, { kind: "enter", factId: FactId.lastPenaltyDate });
  }
  if (asOf === null) return gateResults.unknown(gate, found, "noReferenceDate", null);
  const until = addMonths(asEpochDay(value), gate.withinMonths);
  if (until <= asOf) return gateResults.passed(gate, found);
  return gateResults.failed(gate, found, null, { kind: "wait", until });
}
