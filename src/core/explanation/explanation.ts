import type { MeasureKind } from "../dataset.ts";
import type { MissingPolicy } from "../policy/missingPolicy.ts";
import type { RaterGroup } from "../policy/raterPolicy.ts";
import type { ScoringRule } from "../policy/scoringRule.ts";
import type { AppliedAdjustment, AppliedOverride, AppliedVeto } from "../result/appliedEvents.ts";
import type { ScoreStateName } from "../result/scoreState.ts";
import type { NextGrade } from "./nextGradeResult.ts";

/** One entry of the sheet behind a leaf. */
export interface EntryExplanation {
  readonly kind: MeasureKind;
  readonly raterGroup: RaterGroup | null;
  readonly raterSlot: number;
  readonly raterId: string | null;
  readonly periodId: string | null;
  readonly state: "value" | "missing" | "notApplicable" | "outOfScale";
  readonly value: number | null;
  /** What was typed where it differs from the number. */
  readonly raw: string | null;
  readonly at: string | null;
  /** The entry as points on the score scale; null for targets and for entries that do not count. */
  readonly points: number | null;
  /** Share of this entry in the leaf's score after absent raters; null for targets. */
  readonly weightUsed: number | null;
  /** Of a group with too few raters to stay anonymous: not to be shown to the person rated. */
  readonly isHiddenFromRatee: boolean;
}

/** A node's part in one total. Contributions of leaves and adjustments sum to that total within 1e-9. */
export interface NodeExplanation {
  readonly nodeId: string;
  readonly parentId: string | null;
  readonly name: string;
  readonly kind: "area" | "indicator";
  /** 0 for children of the root. */
  readonly depth: number;
  readonly state: "value" | "missing" | "notApplicable";
  /** Which absence policy was used on this node; null where it has a score. */
  readonly absence: MissingPolicy | null;
  readonly score: number | null;
  /** Share inside the parent as the policy says for this role. */
  readonly weightInParent: number;
  /** Share of the total as the policy says for this role. */
  readonly weightOfTotal: number;
  /** Share of the total after absent nodes were dealt with. */
  readonly weightUsed: number;
  readonly contribution: number;
  /** Points of the total that full points here would add. */
  readonly lost: number;
  /** Rule of a leaf; its `quote` holds the policy's own words. */
  readonly rule: ScoringRule | null;
  readonly entries: readonly EntryExplanation[];
}

/** One period of one person. */
export interface PeriodExplanation {
  readonly periodId: string | null;
  readonly name: string | null;
  readonly state: ScoreStateName;
  readonly score: number | null;
  readonly grade: string | null;
  /** Share of this period in the overall score, after missing periods. */
  readonly weightUsed: number;
  readonly nodes: readonly NodeExplanation[];
  /** What adjustments added to this period's total. */
  readonly adjustments: readonly AppliedAdjustment[];
  /** What the limits of the total and a zero by veto changed after that. */
  readonly limitCorrection: number;
}

/** Where points were lost, most first. */
export interface Loss {
  readonly nodeId: string;
  readonly name: string;
  /** Points of the overall score. */
  readonly points: number;
}

/** Why one person has this result: data, not prose. */
export interface Explanation {
  readonly row: number;
  readonly employeeId: string;
  readonly employeeName: string;
  readonly roleId: string | null;
  readonly state: ScoreStateName;
  readonly score: number | null;
  readonly grades: {
    readonly computed: string | null;
    readonly capped: string | null;
    readonly distributed: string | null;
    readonly final: string | null;
  };
  /** The whole cycle: weights and contributions of all periods together. */
  readonly nodes: readonly NodeExplanation[];
  readonly periods: readonly PeriodExplanation[];
  /** Adjustments of the overall total; those of periods stand in `periods`. */
  readonly adjustments: readonly AppliedAdjustment[];
  /**
   * Points that all adjustments brought to the overall score, those of periods by the weight of their period. The
   * leaves' contributions + `adjustmentPoints` + `limitCorrection` are the score within 1e-9.
   */
  readonly adjustmentPoints: number;
  /** What the limits of totals (`totalMin`, `totalMax`, zero by veto) took away or added, all periods included. */
  readonly limitCorrection: number;
  readonly vetoes: readonly AppliedVeto[];
  readonly override: AppliedOverride | null;
  readonly losses: readonly Loss[];
  readonly next: NextGrade | null;
}
