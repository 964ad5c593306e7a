/** A named rounding, applied at one declared step and never before grading. */
export interface RoundingRule {
  readonly mode: "none" | "halfUp" | "halfEven" | "down" | "up";
  /** Digits after the point. */
  readonly digits: number;
}
