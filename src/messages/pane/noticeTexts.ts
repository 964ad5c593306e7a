/** Good news. */
export interface NoticeTexts {
  readonly published: (cells: number) => string;
  readonly unchanged: string;
  readonly restored: string;
  readonly nothingToRestore: string;
  readonly cancelled: string;
  readonly recovered: string;
  readonly corrected: (cells: number) => string;
  readonly undone: string;
  /** Ways back, each named for what it takes back. */
  readonly undoCorrections: string;
  readonly undoRules: string;
  readonly dismiss: string;
  readonly calibrated: (isExceeded: boolean) => string;
  readonly gradeRecorded: string;
  readonly calibrationUndone: string;
  readonly reviewed: string;
  readonly columnKept: string;
  readonly rulesApplied: string;
  readonly rulesUndone: string;
  readonly sealed: string;
  readonly reopened: string;
  readonly merged: (cells: number, tab: string) => string;
  readonly inserted: (sheets: number) => string;
}
