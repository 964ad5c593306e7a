import type { Measure } from "../dataset.ts";

/** What reading a leaf of one row came to. `blocked`: the policy for absent raters does not allow a score. */
export const LeafState = { value: 0, missing: 1, notApplicable: 2, blocked: 3 } as const;
export type LeafState = (typeof LeafState)[keyof typeof LeafState];

/** Facts beside the points of the last reading; one object is filled again and again. */
export interface LeafReading {
  state: LeafState;
  isRaterGroupAbsent: boolean;
}

/** A column whose entries become points by a straight line, the same for all roles. */
export interface DirectColumn {
  readonly values: Float64Array;
  readonly factor: number;
  readonly offset: number;
  /** Entries outside [min, max] do not count as they stand. */
  readonly min: number;
  readonly max: number;
}

/** Reads one leaf in one period. */
export interface LeafReader {
  /** Not null where the column can be read without asking row by row. */
  readonly direct: DirectColumn | null;
  /** Points of a row; NaN where there are none, `reading.state` then says why. */
  readonly read: (row: number, role: number, reading: LeafReading) => number;
  /** Whether "not applicable" counts as that; else such an entry is missing. */
  readonly allowsNotApplicable: boolean;
  /** The columns behind it, targets included. */
  readonly measures: readonly Measure[];
}
