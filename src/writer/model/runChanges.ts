import type { ParameterKey, PolicyTableId, TableValue } from "../../core/index.ts";

/** A long list: how many there are, and the first of them. */
export interface Counted<Item> {
  readonly count: number;
  readonly first: readonly Item[];
}

/** A part of the policy that is not what it was; `row` holds the columns that tell one row from another. */
export type RuleChange =
  | {
      readonly kind: "parameter";
      readonly key: ParameterKey;
      readonly from: TableValue;
      readonly to: TableValue;
    }
  | {
      readonly kind: "cell";
      readonly table: PolicyTableId;
      readonly row: Readonly<Record<string, TableValue>>;
      readonly column: string;
      readonly from: TableValue;
      readonly to: TableValue;
    }
  | {
      readonly kind: "rowAdded" | "rowRemoved";
      readonly table: PolicyTableId;
      readonly row: Readonly<Record<string, TableValue>>;
    }
  /** What no table shows, by its JSON pointer. */
  | { readonly kind: "further"; readonly pointer: string };

/** Which column of scores: what a measure is told by. */
export interface ScoreColumnId {
  readonly indicatorId: string;
  readonly kind: "rating" | "actual" | "target" | "points";
  readonly raterGroup: string | null;
  readonly raterSlot: number;
  readonly periodId: string | null;
}

/** A number, "" where nothing was entered, "-" where it was said not to apply. */
export type ScoreToken = string;

/** An entry that is not what it was; `column` is null where only the person is known, not which of her entries. */
export interface ScoreChange {
  readonly employeeId: string;
  readonly column: ScoreColumnId | null;
  readonly from: ScoreToken;
  readonly to: ScoreToken;
}

/** What came out for one person. */
export interface RunOutcome {
  readonly total: number | null;
  readonly grade: string | null;
  readonly rank: number | null;
}

/** A person for whom something else came out. */
export interface OutcomeChange {
  readonly employeeId: string;
  readonly from: RunOutcome;
  readonly to: RunOutcome;
}

/** What is different from the last publishing, in no language: codes, IDs and figures. */
export interface RunChanges {
  /** ISO 8601 instant of that publishing; null where this is the first. */
  readonly since: string | null;
  readonly rules: Counted<RuleChange>;
  readonly added: Counted<string>;
  readonly removed: Counted<string>;
  readonly scores: Counted<ScoreChange>;
  readonly outcomes: Counted<OutcomeChange>;
  /** Calibrated grades that were not there. */
  readonly overrides: Counted<{ readonly employeeId: string; readonly to: string; readonly why: string }>;
}
