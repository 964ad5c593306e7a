import { FactId } from "../../dataset.ts";
import { nameKey } from "../../names/nameKey.ts";
import { isAtLeast } from "../../numbers/isAtLeast.ts";
import type { EligibilityGate } from "../eligibilityGate.ts";
import type { GateResult } from "../promotionResult.ts";
import type { FoundFact } from "./factReader.ts";
import type { GateContext } from "./gateContext.ts";
import { gateResults } from "./gateResults.ts";

type FactGate = Extract<EligibilityGate, { kind: "degree" | "certificate" | "count" | "exam" | "flag" }>;

/** Gates that read one fact about the person. */
export function judgeFactGate(gate: FactGate, context: GateContext, row: number): GateResult {
  const factId = factIdOf(gate);
  const fact = context.facts(factId, row);
  const enter = { kind: "enter", factId } as const;
  const found = { found: fact.value, at: fact.at };
  if (fact.value === null) return gateResults.unknown(gate, found, "factMissing", enter);
  const judged = judge(gate, fact, context);
  if (judged !== null) return judged;
  context.issues.add({
    code: "fact_not_understood",
    at: fact.at,
    employeeId: context.dataset.employees.ids[row] ?? "",
    employeeName: context.dataset.employees.names[row] ?? "",
    factId,
    value: String(fact.value),
  });
  return gateResults.unknown(gate, found, "valueNotUnderstood", enter);
}

function factIdOf(gate: FactGate): string {
  if (gate.kind === "degree") return FactId.education;
  return gate.kind === "certificate" ? FactId.certificates : gate.factId;
}

/** Null where the value does not have the kind that the gate can judge. */
function judge(gate: FactGate, { value, at }: FoundFact, { promotion }: GateContext): GateResult | null {
  const found = { found: value, at };
  switch (gate.kind) {
    case "degree": {
      const positionOf = (label: string): number =>
        promotion.degrees.findIndex(({ id, aliases }) =>
          [id, ...aliases].some((name) => nameKey(name) === nameKey(label)),
        );
      const needed = positionOf(gate.atLeast);
      const has = typeof value === "string" ? positionOf(value) : -1;
      if (needed === -1 || has === -1) return null;
      if (has >= needed) return gateResults.passed(gate, found);
      const anyOf = promotion.degrees.slice(needed).map(({ id }) => id);
      return gateResults.failed(gate, found, needed - has, { kind: "obtain", anyOf });
    }
    case "certificate": {
      const held =
        typeof value === "string" ? [value] : Array.isArray(value) ? (value as readonly string[]) : null;
      if (held === null) return null;
      const keys = new Set(held.map(nameKey));
      if (gate.anyOf.some((wanted) => keys.has(nameKey(wanted)))) return gateResults.passed(gate, found);
      return gateResults.failed(gate, found, 1, { kind: "obtain", anyOf: gate.anyOf });
    }
    case "count":
    case "exam":
      if (typeof value !== "number") return null;
      if (isAtLeast(value, gate.atLeast)) return gateResults.passed(gate, found);
      return gateResults.failed(gate, found, gate.atLeast - value, { kind: "reach", value: gate.atLeast });
    case "flag": {
      const answer = value === 1 ? true : value === 0 ? false : value;
      if (typeof answer !== "boolean") return null;
      if (answer) return gateResults.passed(gate, found);
      return gateResults.failed(gate, found, null, { kind: "enter", factId: gate.factId });
    }
  }
}
