import { FactId } from "../../dataset.ts";
import type { FactReader } from "../../promotion/gates/factReader.ts";
import type { AppraisalResult } from "../../result/appraisalResult.ts";
import { scoreOf } from "../../result/scoreOf.ts";
import type { NodeScores } from "../../scoring/nodeScores.ts";
import { nineBox, type NineBoxCell } from "./nineBox.ts";
import type { NineBoxPolicy } from "./nineBoxPolicy.ts";

/** A person's place in the nine-box, with the figures that put her there. */
export interface NineBoxPlace {
  readonly performance: number | null;
  readonly potential: number | null;
  /** Null where one of the two is unknown. */
  readonly cell: NineBoxCell | null;
}

/** Reads both axes as the policy says; potential comes from an indicator or from the sheet's own column of it. */
export function placeInNineBox(
  policy: NineBoxPolicy,
  readFact: FactReader,
  result: AppraisalResult,
  scores: NodeScores,
  row: number,
): NineBoxPlace {
  const ofNode = (id: string): number | null => known(scores.get(id)?.[row]);
  const performance =
    policy.performanceNodeId === null ? scoreOf(result, row) : ofNode(policy.performanceNodeId);
  const potential =
    policy.potentialNodeId === null
      ? known(readFact(FactId.potential, row).value)
      : ofNode(policy.potentialNodeId);
  return {
    performance,
    potential,
    cell: nineBox(performance, potential, policy.performance, policy.potential),
  };
}

const known = (value: unknown): number | null =>
  typeof value === "number" && !Number.isNaN(value) ? value : null;
