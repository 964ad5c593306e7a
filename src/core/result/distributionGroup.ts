import type { RankScope } from "./rankScope.ts";

/** Seats and people of one grade in one quota group. */
export interface GradeSeats {
  readonly grade: string;
  /** Wanted share, 0..1. */
  readonly share: number;
  /** n × share, unrounded. */
  readonly exact: number;
  /** Seats by largest remainder; they sum to the number of people in the group. */
  readonly seats: number;
  /** People with this grade before the distribution. */
  readonly before: number;
  /** People with this grade after it. */
  readonly after: number;
}

/** People with one score on both sides of a cut. */
export interface TieAtCut {
  /** The better grade of the cut. */
  readonly grade: string;
  readonly score: number;
  readonly rows: readonly number[];
  /** `byTieBreaks` is decided; `unresolved` waits for a person and keeps the lower grade until then. */
  readonly resolution: "expandedUp" | "pushedDown" | "byTieBreaks" | "unresolved";
}

/** What the forced distribution did in one group. */
export interface DistributionGroup {
  readonly scope: RankScope;
  /** The group's values; several for a joint pool; empty for all. */
  readonly names: readonly (string | null)[];
  /** People who share the seats. */
  readonly size: number;
  /** `applied`: grades follow the seats. `advice`: the group is too small. `reported`: soft mode. */
  readonly status: "applied" | "advice" | "reported";
  readonly grades: readonly GradeSeats[];
  readonly ties: readonly TieAtCut[];
  /** People left out, with the reason; they keep the grade of their score. */
  readonly excluded: readonly { readonly row: number; readonly reason: string }[];
}
