export type PeriodSpan = "month" | "quarter" | "half" | "year";

/** A period named in text. `year` is null where only "Q1" or "三月" was written. */
export interface TypedPeriod {
  readonly span: PeriodSpan;
  readonly year: number | null;
  /** 1..12, 1..4, 1..2; 1 for a year. */
  readonly index: number;
  /** What of the text named it. */
  readonly matched: string;
}
