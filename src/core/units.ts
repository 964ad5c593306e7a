declare const unit: unique symbol;

/** A number that carries the name of its unit, so that a score cannot be passed where a weight is meant. */
export type Quantity<Name extends string> = number & { readonly [unit]: Name };

/** Share of a whole, 0..1. A sheet may show 30 %; the core never sees 30. */
export type Weight = Quantity<"Weight">;
/** Points on the policy's score scale, usually 0..100, never rounded before grading. */
export type Score = Quantity<"Score">;
/** Whole days since 1970-01-01 in the proleptic Gregorian calendar; no time of day, no time zone. */
export type EpochDay = Quantity<"EpochDay">;

/** Marks a number as points. */
export const asScore = (points: number): Score => points as Score;
/** Marks a number as a share of a whole. */
export const asWeight = (share: number): Weight => share as Weight;
/** Marks a number as a day. */
export const asEpochDay = (day: number): EpochDay => day as EpochDay;
