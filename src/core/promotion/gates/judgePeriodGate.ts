import type { EligibilityGate } from "../eligibilityGate.ts";
import type { GateResult } from "../promotionResult.ts";
import type { GateContext } from "./gateContext.ts";
import { gateResults } from "./gateResults.ts";

type PeriodGate = Extract<EligibilityGate, { kind: "gradeOfLast" | "streak" }>;

/** Gates that count grades of periods. */
export function judgePeriodGate(gate: PeriodGate, context: GateContext, row: number): GateResult {
  return gate.kind === "streak" ? judgeStreak(gate, context, row) : judgeGrades(gate, context, row);
}

function judgeStreak(
  gate: Extract<PeriodGate, { kind: "streak" }>,
  { result, pastPeriods }: GateContext,
  row: number,
): GateResult {
  const column = result.streaks.find(({ streakId }) => streakId === gate.streakId);
  const length = column?.lengths[row] ?? 0;
  const found = { found: length, at: null };
  if (column === undefined || !pastPeriods(row).some(({ grade }) => grade !== 0)) {
    return gateResults.unknown(gate, { found: null, at: null }, "periodsMissing", null);
  }
  if (length >= column.needed) return gateResults.passed(gate, found);
  const missing = column.needed - length;
  return gateResults.failed(gate, found, missing, { kind: "periods", count: missing });
}

function judgeGrades(
  gate: Extract<PeriodGate, { kind: "gradeOfLast" }>,
  { gradeCodeOf, pastPeriods }: GateContext,
  row: number,
): GateResult {
  const bound = gradeCodeOf(gate.atLeastGrade);
  const isGood = (grade: number): boolean => grade !== 0 && grade <= bound;
  const last = pastPeriods(row)
    .slice(-gate.periods)
    .map(({ grade }) => grade);
  const good = last.filter(isGood).length;
  const found = { found: good, at: null };
  if (good >= gate.required) return gateResults.passed(gate, found);
  // Good periods to come push old ones out of the window, so more may be needed than are missing now.
  let count = 1;
  const goodAfter = (more: number): number => more + lastOf(last, gate.periods - more).filter(isGood).length;
  while (count < gate.periods && goodAfter(count) < gate.required) count += 1;
  const change = { kind: "periods", count } as const;
  const ungraded = gate.periods - last.length + last.filter((grade) => grade === 0).length;
  if (bound === 0 || good + ungraded >= gate.required) {
    return gateResults.unknown(gate, found, "periodsMissing", change);
  }
  return gateResults.failed(gate, found, gate.required - good, change);
}

const lastOf = (list: readonly number[], count: number): readonly number[] =>
  count <= 0 ? [] : list.slice(-count);
