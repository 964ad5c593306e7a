import { addMonths } from "../../civilDate/addMonths.ts";
import { monthsBetween } from "../../civilDate/monthsBetween.ts";
import { FactId } from "../../dataset.ts";
import type { EpochDay } from "../../units.ts";
import { asEpochDay } from "../../units.ts";
import type { EligibilityGate } from "../eligibilityGate.ts";
import type { GateResult } from "../promotionResult.ts";
import { elapsedMonths } from "../tenure/elapsedMonths.ts";
import { tenureLevel } from "../tenure/tenureLevel.ts";
import type { GateContext } from "./gateContext.ts";
import { gateResults } from "./gateResults.ts";

type TimeGate = Extract<EligibilityGate, { kind: "tenure" | "tenureRange" | "timeInLevel" }>;

/** Gates that time alone opens. Without a first day (and a reference date) or counted months nothing is known. */
export function judgeTimeGate(gate: TimeGate, context: GateContext, row: number): GateResult {
  const factId = gate.kind === "timeInLevel" ? FactId.levelSince : FactId.hireDate;
  const { value, at } = context.facts(factId, row);
  if (value === null && gate.kind !== "tenureRange") {
    const counted = judgeMonths(gate, context, row);
    if (counted !== null) return counted;
  }
  if (typeof value !== "number") {
    const found = { found: null, at };
    return gateResults.unknown(gate, found, value === null ? "factMissing" : "valueNotUnderstood", {
      kind: "enter",
      factId,
    });
  }
  if (context.asOf === null) {
    return gateResults.unknown(gate, { found: null, at }, "noReferenceDate", null);
  }
  const from = asEpochDay(value);
  if (gate.kind === "tenureRange") return judgeRange(gate, context, row, from, context.asOf, at);
  const months = monthsBetween(from, context.asOf);
  const found = { found: months, at };
  if (months >= gate.minMonths) return gateResults.passed(gate, found);
  const until = addMonths(from, gate.minMonths);
  return gateResults.failed(gate, found, gate.minMonths - months, { kind: "wait", until });
}

/** Without the first day, months that the sheet counted itself serve; when the rest is reached nobody can say. */
function judgeMonths(
  gate: Extract<TimeGate, { kind: "tenure" | "timeInLevel" }>,
  { facts }: GateContext,
  row: number,
): GateResult | null {
  const factId = gate.kind === "timeInLevel" ? FactId.timeInLevelMonths : FactId.tenureMonths;
  const { value, at } = facts(factId, row);
  if (typeof value !== "number") return null;
  const found = { found: value, at };
  if (value >= gate.minMonths) return gateResults.passed(gate, found);
  return gateResults.failed(gate, found, gate.minMonths - value, null);
}

function judgeRange(
  gate: Extract<TimeGate, { kind: "tenureRange" }>,
  { promotion, issues, dataset }: GateContext,
  row: number,
  from: EpochDay,
  asOf: EpochDay,
  at: string | null,
): GateResult {
  const ranges = promotion.tenureRanges ?? [];
  const range = ranges.find(({ levelId }) => levelId === gate.levelId);
  const months = elapsedMonths(from, asOf);
  const found = { found: months, at };
  const place = tenureLevel(ranges, months);
  if (place.kind === "gap") {
    const employeeId = dataset.employees.ids[row] ?? "";
    issues.add({ code: "gate_undefined_range", at, employeeId, gateId: gate.id, value: months });
  }
  if (range === undefined) return gateResults.unknown(gate, found, "undefinedRange", null);
  if (months >= range.minMonths) return gateResults.passed(gate, found);
  const change = { kind: "wait", until: addMonths(from, range.minMonths) } as const;
  // Just below this range lies a stretch of which the policy says nothing: neither met nor missed.
  if (place.kind === "gap" && place.above === gate.levelId) {
    return gateResults.unknown(gate, found, "undefinedRange", change);
  }
  return gateResults.failed(gate, found, range.minMonths - months, change);
}
