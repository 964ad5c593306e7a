import type { Doubt } from "./doubt.ts";
import type { ReaderRuleIssue } from "./readerRuleIssue.ts";

/** Why a sheet was not taken for a score sheet. */
export type NoScoresReason =
  | "empty_sheet"
  | "no_table"
  | "no_people"
  | "no_score_columns"
  | "blank_template"
  | "text_only"
  | "sales_data"
  | "inventory"
  | "sports"
  | "production_log"
  | "transaction_log"
  | "code_book"
  | "rule_table"
  | "attendance"
  | "payroll"
  | "survey"
  | "schedule"
  | "school_marks"
  | "finance"
  | "pivot_or_summary"
  | "risk_register"
  | "training_log"
  | "activity_log"
  | "task_list"
  | "health_data"
  | "other_ratees"
  | "indicator_library"
  | "master_data"
  | "grade_results_only"
  | "hidden_sheet"
  | "records"
  | "own_sheet"
  | "ratee_unknown"
  | "ignored_by_user";

/** Why a row inside a table was not read as a person or an indicator. */
export type SkippedRowReason =
  | "subtotal"
  | "total"
  | "average"
  | "note"
  | "signature"
  | "repeatedHeader"
  | "department"
  | "example"
  | "target"
  | "weights"
  | "noPerson"
  | "blank"
  | "hidden";

/** Doubts about single cells: what stood there and what it was taken for. */
export type ReaderCellIssue =
  /** A spreadsheet error stands where a score belongs, or a total or grade of the sheet; taken as missing. */
  | (Doubt<"cell_error"> & { readonly value: string; readonly isResult: boolean })
  /** A formula whose result the file does not hold; taken as missing. */
  | (Doubt<"formula_without_value"> & { readonly formula: string })
  /** Neither a number nor a word of a known scale; taken as missing. */
  | (Doubt<"value_unreadable"> & { readonly typed: string })
  /** A word or sign that says there is no entry ("请假", "-"). */
  | (Doubt<"value_absent"> & { readonly typed: string; readonly assumed: "missing" | "notApplicable" })
  /** A number stored as text ("92分", "８８"); read as the number. */
  | (Doubt<"text_number"> & { readonly typed: string; readonly number: number })
  /** A percent among points, or a share among percents ("95%", 0.95 → 95). */
  | (Doubt<"percent_assumed"> & { readonly typed: string; readonly number: number })
  /** A word and a number in one cell ("优秀(95)"); the number counts. */
  | (Doubt<"word_with_number"> & { readonly typed: string; readonly number: number })
  | (Doubt<"value_off_scale"> & {
      readonly typed: string;
      readonly number: number;
      readonly min: number;
      readonly max: number;
      readonly indicator: string;
    })
  /** Up to 10 where all others of the column are far higher: typed on another scale, perhaps. It counts as it stands. */
  | (Doubt<"value_unlike_others"> & {
      readonly typed: string;
      readonly number: number;
      /** The lowest of the others. */
      readonly others: number;
      readonly indicator: string;
    })
  /** More than one option of a row is marked; none is taken. */
  | (Doubt<"several_marks"> & { readonly indicator: string; readonly cells: readonly string[] })
  /** Nothing is entered in a whole area of a form, though others are filled; its indicators count as missing. */
  | (Doubt<"area_unfilled"> & { readonly area: string; readonly cells: readonly string[] })
  /** A date written as text was read; or could not be, then `day` is null. */
  | (Doubt<"date_as_text"> & { readonly typed: string; readonly isoDate: string })
  | (Doubt<"date_unreadable"> & { readonly typed: string })
  /** A number over a column (row) of formulas: typed over, or meant so. */
  | (Doubt<"constant_over_formula"> & {
      readonly typed: string;
      readonly formula: string;
      readonly computed: number | null;
    });

/** Doubts about people. */
export type ReaderPersonIssue =
  /** The same row twice; counted once. */
  | (Doubt<"duplicate_row"> & { readonly name: string; readonly firstAt: string })
  /** One id, two rows with different scores; the first counts. */
  | (Doubt<"duplicate_conflict"> & {
      readonly name: string;
      readonly indicator: string;
      readonly firstAt: string;
      readonly taken: string;
      readonly left: string;
    })
  | (Doubt<"same_name_two_ids"> & { readonly name: string; readonly ids: readonly string[] })
  | (Doubt<"same_id_two_names"> & { readonly id: string; readonly names: readonly string[] })
  /** A person whose details (department, role …) differ between sheets; the first counts. */
  | (Doubt<"person_conflict"> & {
      readonly name: string;
      readonly field: string;
      readonly firstAt: string;
      readonly taken: string;
      readonly left: string;
    })
  /** Another post within the time appraised was understood; each counts for its days. `day` is its first day. */
  | (Doubt<"transfer_read"> & {
      readonly name: string;
      readonly former: string;
      readonly current: string;
      readonly day: string;
    })
  /** A change of post that cannot be weighed by days; the person counts as in one post. */
  | (Doubt<"transfer_unclear"> & {
      readonly name: string;
      readonly reason: "noDates" | "noFormerPost" | "sameIndicators";
    })
  /** Scores for a period that lies before the first or after the last day; they count. `day` is that day. */
  | (Doubt<"entries_outside_service"> & {
      readonly name: string;
      readonly periodId: string;
      readonly day: string | null;
    })
  /** Nobody on this sheet has an id: ids were made from names. */
  | (Doubt<"ids_derived"> & { readonly count: number })
  /** Joined to a person of another sheet by name only. */
  | (Doubt<"joined_by_name"> & { readonly name: string; readonly id: string; readonly otherAt: string })
  /** The name stands for several people and nothing tells which; not read. */
  | (Doubt<"name_ambiguous"> & { readonly name: string; readonly ids: readonly string[] })
  /** Values without a person; not read. */
  | (Doubt<"row_without_person"> & { readonly values: number })
  /** A form that names nobody and asks what the form of somebody above it asks (`name`, `firstAt`); not read. */
  | (Doubt<"form_without_person"> & {
      readonly values: number;
      readonly name: string;
      readonly firstAt: string;
    })
  /** Those rated are units (stores, departments), not persons. */
  | (Doubt<"units_rated"> & { readonly header: string; readonly count: number })
  /** Departments are written once per group of people; the blank cells below were taken for the same one. */
  | (Doubt<"department_assumed"> & { readonly count: number; readonly departments: readonly string[] })
  | (Doubt<"row_skipped"> & { readonly reason: SkippedRowReason; readonly text: string })
  /** The file, the sheet or the title says another person than the cell; the cell counts. */
  | (Doubt<"name_contradicted"> & {
      readonly taken: string;
      readonly left: string;
      readonly source: "workbookName" | "sheetName" | "title";
    })
  /** The file or the sheet names another rater than the cell; the cell counts. */
  | (Doubt<"rater_contradicted"> & {
      readonly taken: string;
      readonly left: string;
      readonly source: "workbookName" | "sheetName" | "title";
    })
  /** A rater without a single entry. */
  | (Doubt<"rater_empty"> & { readonly rater: string });

/** Doubts about the shape of a table. */
export type ReaderShapeIssue =
  | (Doubt<"no_scores_found"> & { readonly sheet: string; readonly reason: NoScoresReason })
  /** A sheet holds cell by cell what an earlier one holds, for the same period and rater; it counts once. */
  | (Doubt<"sheet_repeated"> & { readonly sheet: string; readonly firstSheet: string })
  /** A hidden sheet, row or column was read (or left out, as the option says). */
  | (Doubt<"hidden_cells"> & {
      readonly what: "sheet" | "rows" | "columns";
      readonly count: number;
      readonly isRead: boolean;
    })
  | (Doubt<"header_unclear"> & { readonly header: string; readonly assumed: string })
  | (Doubt<"column_left_out"> & { readonly header: string; readonly reason: string })
  | (Doubt<"mixed_scale"> & { readonly indicator: string; readonly scales: readonly string[] })
  | (Doubt<"scale_assumed"> & { readonly indicator: string; readonly min: number; readonly max: number })
  /** A form's full marks come to another sum than 100; its points count in proportion. */
  | (Doubt<"full_marks_scaled"> & { readonly sum: number })
  /** Words became numbers by their order on a scale that the sheet does not give. */
  | (Doubt<"word_scale_assumed"> & { readonly indicator: string; readonly words: readonly string[] })
  | (Doubt<"weights_missing"> & {
      readonly indicators: readonly string[];
      readonly assumed: "equal" | "sum" | "totals" | "nothing";
    })
  | (Doubt<"weights_mixed"> & { readonly typed: readonly string[] })
  /** Weights that stand at two places and differ; the first counts. */
  | (Doubt<"weight_conflict"> & {
      readonly indicator: string;
      readonly takenPercent: number;
      readonly leftPercent: number;
      readonly otherAt: string;
    })
  /**
   * The sheet's weights under a parent add up to something else than 100 %. They count in proportion, or as they stand
   * where the sheet's own totals show that the full score is another one.
   */
  | (Doubt<"weight_sum_off"> & {
      readonly parent: string;
      readonly sumPercent: number;
      readonly handledAs: "scaled" | "asTyped";
    })
  | (Doubt<"period_assumed"> & { readonly period: string; readonly source: string })
  /** A sheet with one unnamed column of scores, among others of the same people: its name is the indicator. */
  | (Doubt<"indicator_assumed"> & { readonly indicator: string; readonly source: string })
  | (Doubt<"rater_assumed"> & { readonly rater: string; readonly source: string })
  /** The same cell of data stands on two sheets with different numbers; the first counts. */
  | (Doubt<"value_conflict"> & {
      readonly name: string;
      readonly indicator: string;
      readonly firstAt: string;
      readonly taken: number;
      readonly left: number;
    })
  /** A total that somebody typed, or that a formula gives, differs from the recomputed one. */
  | (Doubt<"total_differs"> & {
      readonly name: string;
      readonly typed: number;
      readonly computed: number;
      readonly difference: number;
    })
  /** The sheet no longer has the shape for which the mapping was confirmed. */
  | (Doubt<"mapping_shape_changed"> & { readonly sheet: string; readonly changes: readonly string[] })
  | (Doubt<"mapping_unused"> & { readonly sheet: string });

/** Formulas of the user's that give wrong results. */
export type ReaderFormulaIssue =
  | (Doubt<"formula_exact_match_bands"> & { readonly formula: string; readonly cells: number })
  | (Doubt<"formula_unsorted_lookup"> & { readonly formula: string; readonly cells: number })
  | (Doubt<"formula_band_gap"> & {
      readonly formula: string;
      readonly cells: number;
      readonly from: number;
      readonly to: number;
    })
  | (Doubt<"formula_band_order"> & { readonly formula: string; readonly cells: number })
  | (Doubt<"formula_fixed_denominator"> & {
      readonly formula: string;
      readonly cells: number;
      readonly denominator: number;
      readonly count: number;
    })
  | (Doubt<"formula_skips_text"> & {
      readonly formula: string;
      readonly cells: number;
      readonly textCells: readonly string[];
    })
  | (Doubt<"formula_includes_hidden"> & { readonly formula: string; readonly cells: number })
  | (Doubt<"formula_rounds_early"> & { readonly formula: string; readonly cells: number })
  | (Doubt<"formula_rank_ties"> & { readonly formula: string; readonly cells: number })
  /** One formula of a column has another shape than its neighbours. */
  | (Doubt<"formula_inconsistent"> & { readonly formula: string; readonly expected: string })
  /** The range of a sum or average leaves out neighbours that belong to it. */
  | (Doubt<"formula_range_short"> & { readonly formula: string; readonly missing: readonly string[] });

/** Doubts of the reader: what a cell or a sheet may mean, what was assumed. */
export type ReaderIssue =
  ReaderCellIssue | ReaderPersonIssue | ReaderShapeIssue | ReaderRuleIssue | ReaderFormulaIssue;
