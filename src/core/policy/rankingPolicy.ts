/** `competition` 1,2,2,4 · `dense` 1,2,2,3 (the Chinese way). */
export type RankMethod = "competition" | "dense";

/** What decides between equal totals, in order. */
export interface TieBreak {
  readonly by: "node" | "fact" | "period";
  /** Node id, fact id or period id. */
  readonly id: string;
  readonly order: "higherFirst" | "lowerFirst";
}

export interface RankingPolicy {
  readonly method: RankMethod;
  readonly groupBy: readonly ("department" | "role" | "level")[];
  readonly tieBreaks: readonly TieBreak[];
}

/** Wanted share of a grade. */
export interface QuotaShare {
  readonly grade: string;
  /** 0..1; the shares sum to one. */
  readonly share: number;
}

export interface DistributionPolicy {
  readonly shares: readonly QuotaShare[];
  /** `hard`: grades follow the seats. `soft`: deviations are reported. `ceiling`: limits at the top and bottom only. */
  readonly mode: "hard" | "soft" | "ceiling";
  readonly group: "all" | "department" | "role" | "level";
  /** Groups that share one pool, by group value. */
  readonly jointPools: readonly (readonly string[])[];
  /** Who gets the seat when fractions are equal: the best grade first or the lowest. */
  readonly equalFractions: "topFirst" | "bottomFirst";
  readonly tiePolicy: "expandUp" | "pushDown" | "tieBreaks" | "ask";
  /** Smaller groups get advice only. */
  readonly minimumGroupSize: number;
  /** Employees left out of the quota (new joiners, leave), by reason; they keep the grade of their score. */
  readonly excludes: readonly ("newJoiner" | "onLeave" | "notAppraised")[];
  /** Below this score a grade cannot be taken even when its seats are free. */
  readonly floorGates: readonly { readonly grade: string; readonly minScore: number }[];
}

/** A run of periods at or above (or at or below) a grade. */
export interface StreakRule {
  readonly id: string;
  readonly kind: "excellent" | "failing";
  readonly grade: string;
  /** How many in a row. */
  readonly length: number;
  /** A period without a grade ends the run, or is passed over. */
  readonly gap: "break" | "skip";
}
