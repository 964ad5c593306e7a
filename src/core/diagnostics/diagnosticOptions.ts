/** When something is odd enough to be said; all distances in points of the score scale. */
export interface DiagnosticOptions {
  /** Groups, raters and departments with fewer entries or people are not judged. */
  readonly minimumCount: number;
  /** A rater whose mean distance to the other raters of the same people is at least this is lenient or severe. */
  readonly leniency: number;
  /** Share of a rater's people with the same points on every indicator from which ratings count as flat. */
  readonly flatShare: number;
  /** A rater's standard deviation below this part of the others' is central tendency. */
  readonly centralPart: number;
  readonly selfAboveSuperior: number;
  /** Standard errors by which a department's mean lies apart. */
  readonly departmentErrors: number;
}

/**
 * The usual thresholds. They warn; nothing is computed from them.
 *
 * @example
 * diagnosticDefaults.minimumCount
 * //=> 5
 */
export const diagnosticDefaults: DiagnosticOptions = {
  minimumCount: 5,
  leniency: 8,
  flatShare: 0.5,
  centralPart: 0.4,
  selfAboveSuperior: 15,
  departmentErrors: 3,
};
