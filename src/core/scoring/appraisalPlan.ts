import type { LeafReader } from "../data/leafReader.ts";
import type { Dataset } from "../dataset.ts";
import type { ResolvedRole } from "../model/resolvedRole.ts";
import type { RunPeriod } from "../periods/runPeriod.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { SpecialRow } from "./specialRow.ts";

/** The tree as columns: one slot per node, parents before children; weights by role × node. */
export interface TreeColumns {
  readonly size: number;
  /** Slot of the parent; `size` for children of the root. */
  readonly parents: Int32Array;
  readonly isLeaf: Uint8Array;
  /** Slots of the areas, in order. */
  readonly areas: Int32Array;
  /** Share inside the parent at `role * size + node`. */
  readonly inParent: Float64Array;
  /** Share of the total at `role * size + node`. */
  readonly ofTotal: Float64Array;
}

/** A policy and a dataset, brought together once for a whole run. */
export interface AppraisalPlan {
  readonly policy: AppraisalPolicy;
  readonly dataset: Dataset;
  /** The model itself where the policy has no role templates, else one per template. */
  readonly roles: readonly ResolvedRole[];
  /** Index into `roles` by row; -1 where no template fits. */
  readonly roleOf: Int16Array;
  readonly periods: readonly RunPeriod[];
  /** By period, then by node; null for areas. */
  readonly readers: readonly (readonly (LeafReader | null)[])[];
  readonly tree: TreeColumns;
  /** Sum of the root's weights, 1 as a rule. */
  readonly whole: number;
  /** People with segments, adjustments or vetoes. */
  readonly special: ReadonlyMap<number, SpecialRow>;
}
