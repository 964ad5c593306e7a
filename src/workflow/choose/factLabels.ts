import type { AppraisalPolicy, EligibilityGate } from "../../core/index.ts";
import { labelKey } from "./labelKey.ts";

/**
 * Fact ids of a policy by the labels under which sheets have them, in the form in which labels are compared; what
 * conditions of its ladder ask for is a fact under its own name.
 */
export function factLabels({ promotion, followUp }: AppraisalPolicy): ReadonlyMap<string, string> {
  const asked = (promotion?.steps ?? [])
    .flatMap(({ gates, priority }) => [...gates, ...priority].flatMap(factIdsOf))
    .map((factId) => [labelKey(factId), factId] as const);
  const facts = [...(promotion?.facts ?? []), ...(followUp?.facts ?? [])];
  const named = facts.flatMap(({ factId, name, aliases }) =>
    [name, ...aliases, factId].map((label) => [labelKey(label), factId] as const),
  );
  return new Map([...asked, ...named]);
}

const factIdsOf = (gate: EligibilityGate): readonly string[] =>
  gate.kind === "group" ? gate.gates.flatMap(factIdsOf) : "factId" in gate ? [gate.factId] : [];
