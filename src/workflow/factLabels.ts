import type { AppraisalPolicy } from "../core/index.ts";
import { labelKey } from "./labelKey.ts";

/** Fact ids of a policy by the labels under which sheets have them, in the form in which labels are compared. */
export function factLabels({ promotion, followUp }: AppraisalPolicy): ReadonlyMap<string, string> {
  const facts = [...(promotion?.facts ?? []), ...(followUp?.facts ?? [])];
  return new Map(
    facts.flatMap(({ factId, name, aliases }) =>
      [name, ...aliases, factId].map((label) => [labelKey(label), factId] as const),
    ),
  );
}
