/** What is wrong with a call, by code; the facts stand in the sentence that the cell shows. */
export type Problem =
  | {
      readonly code: "cell_error";
      readonly argument: string;
      readonly row: number;
      readonly column: number;
      readonly error: string;
    }
  | {
      readonly code: "cell_unreadable";
      readonly argument: string;
      readonly row: number;
      readonly column: number;
      readonly text: string;
    }
  | {
      readonly code: "entry_missing";
      readonly argument: string;
      readonly row: number;
      readonly column: number;
    }
  | { readonly code: "nothing_entered"; readonly argument: string }
  | {
      readonly code: "option_unknown";
      readonly argument: string;
      readonly word: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly code: "sizes_differ";
      readonly argument: string;
      readonly count: number;
      readonly other: string;
      readonly wanted: number;
    }
  | { readonly code: "not_one_line"; readonly argument: string }
  | {
      readonly code: "turned";
      readonly argument: string;
      readonly rows: number;
      readonly columns: number;
      readonly other: string;
      readonly wanted: number;
    }
  | {
      readonly code: "columns_missing";
      readonly argument: string;
      readonly count: number;
      readonly wanted: number;
    }
  | { readonly code: "weight_unreadable"; readonly text: string }
  | {
      readonly code: "weights_mixed";
      readonly argument: string;
      readonly percent: string;
      readonly share: string;
    }
  | { readonly code: "weights_not_positive"; readonly argument: string }
  | { readonly code: "shares_off"; readonly argument: string; readonly percent: number }
  | { readonly code: "bands_unordered"; readonly grade: string }
  | { readonly code: "rule_unreadable"; readonly text: string }
  | { readonly code: "rule_incomplete"; readonly text: string; readonly unread: string }
  | { readonly code: "target_missing"; readonly row: number }
  | {
      readonly code: "out_of_range";
      readonly argument: string;
      readonly value: string;
      readonly wanted: string;
    }
  | {
      readonly code: "name_unknown";
      readonly argument: string;
      readonly name: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: "name_twice"; readonly argument: string; readonly name: string }
  | { readonly code: "too_few"; readonly argument: string; readonly count: number; readonly wanted: number }
  | { readonly code: "too_few_days"; readonly days: number; readonly wanted: number }
  | { readonly code: "date_unreadable"; readonly argument: string; readonly text: string }
  | { readonly code: "group_missing"; readonly names: readonly string[] }
  | { readonly code: "tie_open"; readonly grade: string; readonly count: number };

export type ProblemCode = Problem["code"];

/** Codes that say "there is no answer", not "the call is wrong"; their cells show #N/A. */
const unanswered: ReadonlySet<ProblemCode> = new Set([
  "entry_missing",
  "group_missing",
  "nothing_entered",
  "target_missing",
  "too_few",
  "too_few_days",
  "tie_open",
]);

/** Ends a function that has no result; the door turns it into Excel's own error with a sentence. */
export class FunctionError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.name = "FunctionError";
    this.problem = problem;
  }
  /** #N/A travels through tables as #N/A, as people know it from native functions. */
  get isNotAvailable(): boolean {
    return this.problem.code === "cell_error"
      ? this.problem.error === "#N/A"
      : unanswered.has(this.problem.code);
  }
}
