/**
 * How an indicator without a score counts.
 * `renormalise`: its weight goes to its siblings (60/30/10 of the parents stay). `renormaliseGlobal`: to all indicators.
 * `zero`: it counts as zero points. `block`: no total until it is entered.
 */
export type MissingPolicy = "renormalise" | "renormaliseGlobal" | "zero" | "block";

/** Missing and not applicable are two facts and may have two policies. */
export interface AbsencePolicy {
  readonly missing: MissingPolicy;
  readonly notApplicable: MissingPolicy;
  /**
   * An entry outside its scale (880 on 0..100): not counted, drawn to the nearest end, or counted as it stands;
   * each is an issue. Not given: `missing`.
   */
  readonly outOfScale?: "missing" | "clamp" | "keep";
}
