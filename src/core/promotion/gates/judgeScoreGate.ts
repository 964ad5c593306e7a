import { isAtLeast } from "../../numbers/isAtLeast.ts";
import { percentileOf } from "../../result/percentileOf.ts";
import { scoreOf } from "../../result/scoreOf.ts";
import type { EligibilityGate } from "../eligibilityGate.ts";
import type { GateResult } from "../promotionResult.ts";
import type { GateContext } from "./gateContext.ts";
import { gateResults } from "./gateResults.ts";

type ScoreGate = Extract<EligibilityGate, { kind: "minScore" | "averageOfLast" | "percentile" }>;

/** Gates that read scores of this run and of earlier periods. No score is unknown, never zero. */
export function judgeScoreGate(gate: ScoreGate, context: GateContext, row: number): GateResult {
  if (gate.kind === "percentile") return judgePercentile(gate, context, row);
  const value = gate.kind === "minScore" ? scoreFor(gate, context, row) : averageFor(gate, context, row);
  const found = { found: value, at: null };
  if (value === null) {
    return gateResults.unknown(gate, found, gate.kind === "minScore" ? "noScore" : "periodsMissing", null);
  }
  if (isAtLeast(value, gate.atLeast)) return gateResults.passed(gate, found);
  return gateResults.failed(gate, found, gate.atLeast - value, { kind: "reach", value: gate.atLeast });
}

function scoreFor(
  { nodeId }: Extract<ScoreGate, { kind: "minScore" }>,
  { result, nodeScore }: GateContext,
  row: number,
): number | null {
  if (nodeId === null) return scoreOf(result, row);
  const score = nodeScore(nodeId, row);
  return Number.isNaN(score) ? null : score;
}

/** Mean of the last periods; null where one of them has no score or there are fewer. */
function averageFor(
  { periods }: Extract<ScoreGate, { kind: "averageOfLast" }>,
  { pastPeriods }: GateContext,
  row: number,
): number | null {
  const last = pastPeriods(row).slice(-periods);
  if (last.length < periods || periods < 1) return null;
  let sum = 0;
  for (const { score } of last) {
    if (score === null) return null;
    sum += score;
  }
  return sum / periods;
}

function judgePercentile(
  gate: Extract<ScoreGate, { kind: "percentile" }>,
  { result }: GateContext,
  row: number,
): GateResult {
  const isRanked = result.ranks.some(({ scope }) => scope === gate.scope);
  const value = isRanked ? percentileOf(result, row, gate.scope) : null;
  const found = { found: value, at: null };
  if (value === null) return gateResults.unknown(gate, found, "noScore", null);
  const isMet = gate.side === "atLeast" ? isAtLeast(value, gate.share) : isAtLeast(gate.share, value);
  if (isMet) return gateResults.passed(gate, found);
  return gateResults.failed(gate, found, Math.abs(gate.share - value), { kind: "reach", value: gate.share });
}
