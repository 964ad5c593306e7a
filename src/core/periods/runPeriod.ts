import type { Measure } from "../dataset.ts";
import type { PeriodLength } from "../policy/periodPolicy.ts";
import type { EpochDay } from "../units.ts";

/** A period of one run, with the columns of entries that count in it. */
export interface RunPeriod {
  /** Null where the data knows one period only. */
  readonly id: string | null;
  readonly name: string | null;
  readonly length: PeriodLength | null;
  readonly from: EpochDay | null;
  /** Inclusive. */
  readonly to: EpochDay | null;
  readonly measures: readonly Measure[];
}
