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
  readonly notScored: string;
  readonly distribution: string;
  readonly distributionText: (grade: string, count: number, share: number) => string;
  readonly openHint: string;
}
