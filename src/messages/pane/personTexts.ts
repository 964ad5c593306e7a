/** One person: why this result, and the next grade. */
export interface PersonTexts {
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
  /** Head of a column: the share of the total that a period has. */
  readonly periodShare: string;
  readonly next: string;
  /** @param gap - Points that are missing. */
  readonly nextGap: (grade: string, gap: number) => string;
  readonly nextChange: (name: string, from: number, to: number) => string;
  readonly nextNoChange: string;
  readonly missing: string;
  readonly notApplicable: string;
  readonly gradePath: (computed: string, final: string) => string;
  readonly trendText: (points: string) => string;
  readonly parts: string;
  readonly partText: (name: string, score: string, mean: string) => string;
  readonly own: string;
  readonly mean: string;
  readonly calibrate: string;
  readonly calibration: string;
  readonly computedStays: (grade: string) => string;
  readonly newGrade: string;
  readonly reason: string;
  readonly reasonNeeded: string;
  readonly signer: string;
  readonly signerNeeded: string;
  readonly gradeNeeded: string;
  readonly saveGrade: string;
  readonly cancel: string;
}
