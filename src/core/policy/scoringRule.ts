/** Which way is better. */
export type Direction = "higherIsBetter" | "lowerIsBetter" | "range";

/** How a started unit counts in a per-unit rule: 2.4 units are 2, 3 or 2.4. */
export type UnitRounding = "full" | "started" | "fractional";

/** A point of a piecewise rule: at this input, these points. */
export interface RulePoint {
  readonly input: number;
  readonly points: number;
}

/** What the rule reads: the actual itself, or actual ÷ target (1 = on target). */
export type RuleInput = "actual" | "attainment";

interface RuleBase<Kind extends string> {
  readonly kind: Kind;
  /** Highest points the rule may give; null where the policy sets no cap. */
  readonly cap: number | null;
  /** Lowest points the rule may give; null where the policy sets no floor. */
  readonly floor: number | null;
  /** The policy's own words that the rule was read from; null where it was built by hand. */
  readonly quote: string | null;
}

/**
 * How an actual (and a target) becomes points: `clamp(f(actual, target), floor, cap)` in full precision.
 * The kinds and their numbers are the normal form of the scoring specification §1.
 */
export type ScoringRule =
  /** 1 and 2. `inverse` is target ÷ actual, `complement` is 2 − actual ÷ target: two practices, never mixed. */
  | (RuleBase<"ratio"> & { readonly form: "direct" | "inverse" | "complement"; readonly full: number })
  /** 3. A straight line through two points; outside them it goes on or stays level. */
  | (RuleBase<"twoPoint"> & {
      readonly reads: RuleInput;
      readonly from: RulePoint;
      readonly to: RulePoint;
      readonly extrapolate: boolean;
    })
  /**
   * 4. Straight lines between knots in rising order of input; level outside. Two knots with one input make a jump:
   * at the input itself the later of them counts.
   */
  | (RuleBase<"segments"> & { readonly reads: RuleInput; readonly knots: readonly RulePoint[] })
  /** 5. A lower- or upper-bound table. `atLeast`: the greatest bound ≤ input wins; `atMost`: the least bound ≥ input. */
  | (RuleBase<"steps"> & {
      readonly reads: RuleInput;
      readonly side: "atLeast" | "atMost";
      readonly steps: readonly RulePoint[];
      readonly otherwise: number;
    })
  /** 6. Full points inside [low, high]; a loss for each unit outside. */
  | (RuleBase<"range"> & {
      readonly reads: RuleInput;
      readonly low: number;
      readonly high: number;
      readonly full: number;
      readonly unit: number;
      readonly lossPerUnit: number;
      readonly rounding: UnitRounding;
    })
  /** 7. Done or not. */
  | (RuleBase<"binary"> & {
      readonly reads: RuleInput;
      readonly met: "atLeast" | "atMost" | "equals";
      readonly bound: number;
      readonly pointsMet: number;
      readonly pointsNotMet: number;
    })
  /** 8. A base, and so many points more or less per unit away from the reference (the target, or a fixed value). */
  | (RuleBase<"perUnit"> & {
      readonly reads: RuleInput;
      readonly base: number;
      readonly reference: "target" | number;
      readonly unit: number;
      readonly lossPerUnit: number;
      readonly gainPerUnit: number;
      readonly direction: "higherIsBetter" | "lowerIsBetter";
      readonly rounding: UnitRounding;
    })
  /** 9. Several conditions, a loss for each that is not met; the input is the number of conditions not met. */
  | (RuleBase<"allOf"> & {
      readonly conditions: readonly string[];
      readonly full: number;
      readonly lossPerFailed: number;
    })
  /** 10. Labels with points; the input is the position of the label, 1-based. */
  | (RuleBase<"anchors"> & {
      readonly anchors: readonly {
        readonly label: string;
        readonly description: string | null;
        readonly points: number;
      }[];
    })
  /** 11. Points added and taken away, with a cap for the sum. The input is the net count. */
  | (RuleBase<"plusMinus"> & { readonly base: number; readonly perEvent: number })
  /** 12. The event alone decides. */
  | (RuleBase<"veto"> & { readonly pointsWithout: number; readonly pointsWith: number })
  /** 13. An expression in a small, safe subset of spreadsheet syntax over actual, target, base and weight. */
  | (RuleBase<"formula"> & { readonly expression: string; readonly base: number });

export type ScoringRuleKind = ScoringRule["kind"];
