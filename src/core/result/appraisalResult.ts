import type { Issue } from "../issue.ts";
import type { RankMethod } from "../policy/rankingPolicy.ts";
import type { AppliedAdjustment, AppliedOverride, AppliedVeto } from "./appliedEvents.ts";
import type { DistributionGroup } from "./distributionGroup.ts";
import type { RankScope } from "./rankScope.ts";

/** Scores over all employees: NaN where there is none, and `states` (a `ScoreState`) says why. */
export interface ScoreColumn {
  readonly values: Float64Array;
  readonly states: Uint8Array;
}

/** One area of the tree over all employees and the whole cycle; NaN where nothing below it was scored. */
export interface AreaColumn {
  readonly nodeId: string;
  readonly values: Float64Array;
}

/** One period over all employees. */
export interface PeriodResult {
  /** Null where the data knows one period only. */
  readonly id: string | null;
  readonly name: string | null;
  readonly total: ScoreColumn;
  /** Grade codes of the period's totals, vetoes of the period applied: position in `gradeLabels` + 1; 0 = no grade. */
  readonly grades: Uint8Array;
}

/** Grade codes over all employees, step by step: position in `gradeLabels` + 1; 0 = no grade. */
export interface GradeColumns {
  /** From the score alone. */
  readonly computed: Uint8Array;
  /** After vetoes. */
  readonly capped: Uint8Array;
  /** After the forced distribution. */
  readonly distributed: Uint8Array;
  /** After overrides: the rating of record. */
  readonly final: Uint8Array;
}

/** A group in which people are ranked. */
export interface RankGroup {
  /** Null for people without a value (no department entered). */
  readonly name: string | null;
  /** People with a score. */
  readonly size: number;
}

/** Ranks over all employees in one scope. */
export interface RankColumn {
  readonly scope: RankScope;
  readonly method: RankMethod;
  /** 1 is best; 0 = not ranked, for want of a score. */
  readonly ranks: Int32Array;
  /** Competition ranks (1,2,2,4), from which percentiles come; the same array where that is the method. */
  readonly places: Int32Array;
  /** Index into `groups` by row; null where all are one group. */
  readonly groupOf: Int32Array | null;
  readonly groups: readonly RankGroup[];
}

/** The run of periods that ends at the latest one, over all employees. */
export interface StreakColumn {
  readonly streakId: string;
  /** Length of the run that is needed. */
  readonly needed: number;
  readonly lengths: Uint16Array;
}

/**
 * Everything computed for one run, in columns over the dataset's rows. Leaves are not stored: `nodeScores` and
 * `explain` compute them on demand. Read it through the accessors (`scoreOf`, `gradeOf`, `rankOf` …).
 */
export interface AppraisalResult {
  readonly policyId: string;
  readonly policyVersion: string;
  readonly size: number;
  /** Labels of the scale in use, best first. */
  readonly gradeLabels: readonly string[];
  /** Overall score in full precision, adjustments and vetoes included. */
  readonly overall: ScoreColumn;
  readonly areas: readonly AreaColumn[];
  /** The periods that have entries, in order of time. */
  readonly periods: readonly PeriodResult[];
  readonly grades: GradeColumns;
  /** The first is over all; then one for each entry of `ranking.groupBy`. */
  readonly ranks: readonly RankColumn[];
  readonly streaks: readonly StreakColumn[];
  /** `ResultFlag` bits by row. */
  readonly flags: Uint16Array;
  /** Role templates by which people were scored; `roleOf[row] - 1` points into it, 0 = none. */
  readonly roleIds: readonly string[];
  readonly roleOf: Uint16Array;
  readonly adjustments: readonly AppliedAdjustment[];
  readonly vetoes: readonly AppliedVeto[];
  readonly overrides: readonly AppliedOverride[];
  /** One entry per quota group; empty where the policy has no forced distribution. */
  readonly distribution: readonly DistributionGroup[];
  /** Problems of policy and data met on the way, errors first; long lists of one code end in `issues_truncated`. */
  readonly issues: readonly Issue[];
}
