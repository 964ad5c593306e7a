/** Order in which the list of people stands. */
export type SortKey = "name" | "score" | "grade" | "rank";

/** The list of people and the distribution. */
export interface ResultsTexts {
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
  readonly distribution: string;
  readonly distributionText: (grade: string, count: number, share: number) => string;
  readonly openHint: string;
  readonly quotaText: (text: string, seats: number) => string;
  readonly seats: (seats: number) => string;
  readonly quotaTitle: string;
  readonly quotaKept: string;
  readonly quotaExceeded: (groups: number) => string;
  readonly quotaGroup: (names: string, size: number) => string;
  readonly quotaLine: (grade: string, people: number, seats: number) => string;
  readonly quotaAdvice: string;
  readonly everybody: string;
  readonly departments: string;
  readonly departmentsHelp: string;
  /** @param difference - With its sign. */
  readonly departmentText: (name: string, people: number, mean: string, difference: string) => string;
  readonly ledger: (count: number) => string;
  readonly ledgerLine: (name: string, from: string, to: string) => string;
  readonly ledgerSigned: (who: string, when: string) => string;
  /** Typed in the tab, where nobody's name is known. */
  readonly ledgerTyped: (when: string) => string;
  readonly ledgerEmptied: (when: string) => string;
  readonly ledgerUndone: (who: string, when: string) => string;
  readonly ledgerUndo: (name: string) => string;
  readonly undo: string;
}
