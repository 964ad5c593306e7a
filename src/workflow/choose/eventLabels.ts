import type { AppraisalPolicy } from "../../core/index.ts";
import { labelKey } from "./labelKey.ts";

/** Ids of a policy's bonus points, deductions and vetoes by the labels under which sheets have them. */
export function eventLabels({
  adjustments: { items, vetoes },
}: AppraisalPolicy): ReadonlyMap<string, string> {
  return new Map(
    [...items, ...vetoes].flatMap(({ id, name, aliases }) =>
      [id, name, ...aliases].map((label) => [labelKey(label), id] as const),
    ),
  );
}
