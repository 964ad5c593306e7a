import type { AppraisalPolicy } from "../../core/index.ts";
import type { RunChanges, RunOutcome, ScoreToken } from "../../writer/index.ts";

/** A person as she stood in a publishing. */
export interface RunPerson extends RunOutcome {
  readonly id: string;
}

/** What had been entered: every entry, or where that is too much to keep one print for each person. */
export type RunScores =
  | { readonly kind: "entries"; readonly columns: Readonly<Record<string, readonly ScoreToken[]>> }
  | { readonly kind: "prints"; readonly prints: readonly string[] };

/** What a publishing showed, as far as the next one is compared with it. */
export interface Run {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly policy: AppraisalPolicy;
  readonly people: readonly RunPerson[];
  /** In the order of the people. */
  readonly scores: RunScores;
  readonly overrides: readonly {
    readonly employeeId: string;
    readonly to: string;
    readonly why: string;
  }[];
}

/** The last publishing as it is kept in the workbook, with what it said was new: a repetition says the same. */
export interface RunRecord {
  readonly run: Run;
  readonly changes: RunChanges;
}
