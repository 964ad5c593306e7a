import type { EligibilityGate } from "../eligibilityGate.ts";
import type { GateResult, SpecialApproval } from "../promotionResult.ts";
import type { GateContext } from "./gateContext.ts";
import { gateResults } from "./gateResults.ts";
import { judgeFactGate } from "./judgeFactGate.ts";
import { judgePeriodGate } from "./judgePeriodGate.ts";
import { judgeRecordGate } from "./judgeRecordGate.ts";
import { judgeScoreGate } from "./judgeScoreGate.ts";
import { judgeTimeGate } from "./judgeTimeGate.ts";

/** Has this person met this gate? Unknown is never met; a special approval that names the gate sets it aside. */
export function judgeGate(
  gate: EligibilityGate,
  context: GateContext,
  row: number,
  approval: SpecialApproval | null,
): GateResult {
  const judged = judge(gate, context, row, approval);
  const isWaived = approval?.gateIds.includes(gate.id) === true && judged.state !== "passed";
  return isWaived ? { ...judged, state: "waived", change: null } : judged;
}

function judge(
  gate: EligibilityGate,
  context: GateContext,
  row: number,
  approval: SpecialApproval | null,
): GateResult {
  switch (gate.kind) {
    case "tenure":
    case "tenureRange":
    case "timeInLevel":
      return judgeTimeGate(gate, context, row);
    case "degree":
    case "certificate":
    case "count":
    case "exam":
    case "flag":
      return judgeFactGate(gate, context, row);
    case "minScore":
    case "averageOfLast":
    case "percentile":
      return judgeScoreGate(gate, context, row);
    case "gradeOfLast":
    case "streak":
      return judgePeriodGate(gate, context, row);
    case "noVeto":
      return judgeRecordGate(gate, context, row);
    case "approval":
      if (approval?.gateIds.includes(gate.id) === true) {
        return gateResults.passed(gate, { found: approval.who, at: null });
      }
      return gateResults.unknown(gate, { found: null, at: null }, "approvalMissing", { kind: "approve" });
    case "vacancy":
    case "headcountShare":
      return judgeSeat(gate, context, row);
    case "group":
      return judgeGroup(gate, context, row, approval);
  }
}

function judgeSeat(
  gate: Extract<EligibilityGate, { kind: "vacancy" | "headcountShare" }>,
  { freeSeats }: GateContext,
  row: number,
): GateResult {
  const seats = freeSeats(gate.levelId, row);
  const found = { found: seats, at: null };
  if (seats === null) return gateResults.unknown(gate, found, "seatsUnknown", null);
  if (seats > 0) return gateResults.passed(gate, found);
  return gateResults.failed(gate, found, 1, { kind: "openSeat", levelId: gate.levelId });
}

function judgeGroup(
  gate: Extract<EligibilityGate, { kind: "group" }>,
  context: GateContext,
  row: number,
  approval: SpecialApproval | null,
): GateResult {
  const gates = gate.gates.map((inner) => judgeGate(inner, context, row, approval));
  const needed = gate.needs === "all" ? gates.length : gate.needs === "any" ? 1 : gate.needs;
  const met = gates.filter(({ state }) => state === "passed" || state === "waived").length;
  const open = gates.filter(({ state }) => state === "unknown").length;
  const found = { found: met, at: null };
  if (met >= needed) return { ...gateResults.passed(gate, found), gates };
  if (met + open < needed) return { ...gateResults.failed(gate, found, needed - met, null), gates };
  const first = gates.find(({ state }) => state === "unknown");
  return {
    ...gateResults.unknown(gate, found, first?.reason ?? "factMissing", first?.change ?? null),
    gates,
  };
}
