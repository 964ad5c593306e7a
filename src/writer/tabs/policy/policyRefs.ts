import type { RaterGroup } from "../../../core/index.ts";

/** Where formulas of other tabs find the policy's figures: absolute R1C1 references with the tab's name. */
export interface PolicyRefs {
  readonly scoreMin: string;
  readonly scoreMax: string;
  readonly minimumPeriods: string;
  /** Count of `bestOf`, share of `periodsAndYear`; null for other aggregations. */
  readonly aggregationFigure: string | null;
  /** Weight of a node in a profile: its share of the parent or of the total, whichever the policy's basis is. */
  readonly weight: (nodeId: string, profile: number) => string | null;
  /** Share of the total, by node and profile. */
  readonly weightOfTotal: (nodeId: string, profile: number) => string | null;
  /** Rising lower bounds of all grades but the lowest, which has none; null where there is only one grade. */
  readonly gradeBounds: string | null;
  /** All grades, the lowest first. */
  readonly gradeLabels: string;
  /** Grades and bounds side by side, the lowest first. */
  readonly gradeTable: string;
  /** Lower bound of one grade. */
  readonly gradeBound: (grade: string) => string | null;
  readonly periodWeight: (periodId: string) => string | null;
  /** Rater weight of an indicator's own group, else of the policy's. */
  readonly raterWeight: (indicatorId: string, group: RaterGroup) => string | null;
  readonly scaleLimits: (scaleId: string) => { readonly min: string; readonly max: string } | null;
  readonly quotaShare: (grade: string) => string | null;
}
