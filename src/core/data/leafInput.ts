import type { Measure } from "../dataset.ts";
import type { ResolvedRole } from "../model/resolvedRole.ts";
import type { IndicatorNode } from "../policy/appraisalModel.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";

/** What a reader of one leaf is made from. */
export interface LeafInput {
  readonly policy: AppraisalPolicy;
  readonly node: IndicatorNode;
  /** The node's place in the model. */
  readonly index: number;
  readonly roles: readonly ResolvedRole[];
  readonly measures: readonly Measure[];
}
