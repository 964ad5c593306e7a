/** Order in which the list of people stands. */
export type SortKey = "name" | "score" | "grade" | "rank";

/** Every text of the task pane in one language. A catalogue that lacks a key does not compile. */
export interface PaneMessages {
  readonly appName: string;
  /** What the pane does with the data, in one line. */
  readonly privacy: string;
  readonly languageLabel: string;
  readonly loading: string;
  readonly tabsLabel: string;
  readonly tabs: {
    readonly check: string;
    readonly results: string;
    readonly promotion: string;
    readonly publish: string;
    readonly functions: string;
  };
  readonly header: {
    readonly looking: string;
    readonly factsLabel: string;
    readonly sheets: (count: number) => string;
    readonly people: (count: number) => string;
    readonly indicators: (count: number) => string;
    /** @param share - 1 = 100 %. */
    readonly weightSum: (share: number) => string;
    readonly doubts: (count: number) => string;
    readonly noDoubts: string;
    readonly scoreAndPublish: string;
    readonly publishAgain: string;
    readonly checkAgain: string;
    readonly changed: string;
    readonly nothingFound: string;
    readonly nothingFoundHelp: string;
    readonly sheetsLookedAt: string;
  };
  readonly rules: {
    readonly label: string;
    readonly fromTemplate: (name: string) => string;
    readonly proposed: string;
    readonly given: string;
    readonly assumed: (count: number) => string;
    readonly auto: string;
    readonly readFromSheet: string;
    readonly choose: string;
  };
  readonly progress: {
    readonly label: string;
    readonly steps: Readonly<Record<ProgressStep, string>>;
    readonly other: string;
    readonly percent: (done: number) => string;
    readonly cancel: string;
    readonly cancelling: string;
  };
  readonly error: {
    readonly title: string;
    readonly details: string;
    readonly copy: string;
    readonly copied: string;
    readonly copyFailed: string;
    readonly dismiss: string;
    readonly retry: string;
    readonly showCell: string;
    readonly crashed: string;
    readonly crashedHelp: string;
    readonly reload: string;
  };
  readonly notice: {
    readonly published: (cells: number) => string;
    readonly unchanged: string;
    readonly restored: string;
    readonly nothingToRestore: string;
    readonly cancelled: string;
    readonly recovered: string;
    readonly corrected: (cells: number) => string;
    readonly undone: string;
    readonly undo: string;
    readonly dismiss: string;
  };
  readonly check: {
    readonly allClear: string;
    readonly allClearHelp: string;
    readonly count: (count: number) => string;
    readonly showAll: (count: number) => string;
    readonly goTo: (address: string) => string;
    readonly noPlace: string;
    readonly repair: string;
    readonly repairAll: (count: number) => string;
    readonly repairHelp: string;
    readonly tables: string;
    readonly table: (range: string, people: number) => string;
  };
  readonly results: {
    readonly search: string;
    readonly allDepartments: string;
    readonly allGrades: string;
    readonly department: string;
    readonly grade: string;
    readonly noDepartment: string;
    readonly noGrade: string;
    readonly listLabel: string;
    readonly shown: (shown: number, all: number) => string;
    readonly nobodyMatches: string;
    readonly clearFilters: string;
    readonly columns: Readonly<Record<SortKey, string>>;
    readonly notScored: string;
    readonly distribution: string;
    readonly distributionText: (grade: string, count: number, share: number) => string;
    readonly openHint: string;
  };
  readonly person: {
    readonly back: string;
    readonly showInSheet: string;
    readonly score: string;
    readonly grade: string;
    readonly rank: string;
    readonly rankOf: (rank: number, size: number) => string;
    readonly why: string;
    readonly whyHelp: string;
    readonly nodeText: (name: string, score: string, weight: string, contribution: string) => string;
    readonly nodeFigures: (score: string, weight: string, lost: string) => string;
    readonly entries: string;
    readonly adjustments: string;
    readonly limits: string;
    readonly total: string;
    readonly periods: string;
    readonly next: string;
    /** @param gap - Points that are missing. */
    readonly nextGap: (grade: string, gap: number) => string;
    readonly nextChange: (name: string, from: number, to: number) => string;
    readonly nextNoChange: string;
    readonly missing: string;
    readonly notApplicable: string;
    readonly gradePath: (computed: string, final: string) => string;
  };
  readonly promotion: {
    readonly stateHelp: {
      readonly eligible: string;
      readonly nearMiss: string;
      readonly unverified: string;
      readonly ineligible: string;
    };
    readonly empty: string;
    readonly emptyHelp: string;
    readonly candidates: (count: number) => string;
    readonly step: (from: string, to: string) => string;
    readonly more: (count: number) => string;
    /** What was found at a condition, in its unit. */
    readonly months: (count: number) => string;
    readonly points: (points: number) => string;
    readonly yes: string;
    readonly no: string;
    readonly gate: (name: string, state: string, found: string | null) => string;
    /** The smallest change that would pass a condition. */
    readonly change: {
      readonly wait: (isoDate: string) => string;
      readonly reach: (value: string) => string;
      readonly obtain: (names: string) => string;
      readonly periods: (count: number) => string;
      readonly enter: (fact: string) => string;
      readonly approve: string;
      readonly openSeat: (level: string) => string;
    };
    readonly conditions: string;
  };
  readonly publish: {
    readonly tabs: string;
    readonly tabsHelp: string;
    readonly language: string;
    readonly sharing: string;
    /** How derived numbers stand in the tabs. */
    readonly sharings: { readonly native: string; readonly live: string; readonly sealed: string };
    readonly preview: string;
    readonly previewTitle: string;
    readonly previewSheet: (name: string, change: "added" | "changed" | "unchanged", cells: number) => string;
    readonly now: string;
    readonly result: string;
    readonly openSheet: (name: string) => string;
    readonly restore: string;
    readonly restoreHelp: string;
    readonly restoreQuestion: string;
    readonly restoreConfirm: string;
    readonly keep: string;
    readonly nothingYet: string;
    readonly ownSheetsSafe: string;
  };
  readonly functions: {
    readonly open: string;
    readonly intro: string;
    readonly about: { readonly "KPI.SCORE": string; readonly "KPI.GRADE": string };
    readonly copy: (name: string) => string;
    readonly copied: string;
  };
}

/** Steps that work reports, in their order. */
export type ProgressStep =
  "read" | "understand" | "score" | "build" | "compare" | "write" | "check" | "finish" | "restore";
