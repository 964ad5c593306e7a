import { compileRule, needsTarget, type ScoringRule } from "../../core/index.ts";

/** What the horizontal axis of a rule's curve shows. */
type CurveAxis = "attainment" | "actual" | "failed" | "anchor" | "events";

/** A rule drawn: points over what it reads. */
export interface RuleCurve {
  readonly axis: CurveAxis;
  /** Separate values (labels, counts) rather than a line. */
  readonly isDiscrete: boolean;
  readonly points: readonly { readonly input: number; readonly points: number }[];
}

const samples = 120;
/** A target to draw with where the policy gives none; attainment is a ratio, so any will do but for rules by the unit. */
const anyTarget = 100;

/**
 * Draws a rule as the core computes it. Null where it has no answer anywhere (a formula that cannot be read).
 *
 * @param target - The indicator's target; null where there is none for everybody.
 */
export function ruleCurve(rule: ScoringRule, target: number | null): RuleCurve | null {
  const points = compileRule(rule);
  const usesTarget = needsTarget(rule);
  const goal = target ?? (rule.kind === "perUnit" ? rule.unit * 10 : anyTarget);
  const axis = axisOf(rule, usesTarget, target);
  // The weight is read by formulas only; half is as good as any for a picture.
  const at = (input: number): number => points(axis === "attainment" ? input * goal : input, goal, 50);
  const inputs = isDiscrete(axis) ? counted(rule) : spread(rangeOf(rule, axis, goal), jumpsOf(rule));
  const drawn = inputs
    .map((input) => ({ input, points: at(input) }))
    .filter((one) => Number.isFinite(one.points));
  return drawn.length === 0 ? null : { axis, isDiscrete: isDiscrete(axis), points: drawn };
}

function axisOf(rule: ScoringRule, usesTarget: boolean, target: number | null): CurveAxis {
  switch (rule.kind) {
    case "allOf":
      return "failed";
    case "anchors":
      return "anchor";
    case "plusMinus":
    case "veto":
      return "events";
    case "perUnit":
      // Units away from a target are units of the actual value, so a known target is shown as such.
      return rule.reads === "attainment" || (usesTarget && target === null) ? "attainment" : "actual";
    default:
      return usesTarget ? "attainment" : "actual";
  }
}

const isDiscrete = (axis: CurveAxis): boolean => axis === "failed" || axis === "anchor" || axis === "events";

function counted(rule: ScoringRule): readonly number[] {
  const upTo = (first: number, last: number): readonly number[] =>
    Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (rule.kind === "allOf") return upTo(0, rule.conditions.length);
  if (rule.kind === "anchors") return upTo(1, rule.anchors.length);
  return upTo(0, rule.kind === "veto" ? 1 : 5);
}

/** Inputs at which a rule bends or jumps. */
function jumpsOf(rule: ScoringRule): readonly number[] {
  switch (rule.kind) {
    case "twoPoint":
      return [rule.from.input, rule.to.input];
    case "segments":
      return rule.knots.map(({ input }) => input);
    case "steps":
      return rule.steps.map(({ input }) => input);
    case "range":
      return [rule.low, rule.high];
    case "binary":
      return [rule.bound];
    case "perUnit":
      return rule.reference === "target" ? [] : [rule.reference];
    default:
      return [];
  }
}

function rangeOf(rule: ScoringRule, axis: CurveAxis, goal: number): readonly [number, number] {
  const jumps = jumpsOf(rule);
  if (axis === "attainment" && jumps.length === 0) return [0, 1.5];
  const unit = rule.kind === "perUnit" || rule.kind === "range" ? rule.unit * 5 : 0;
  const [low, high] = jumps.length === 0 ? [goal, goal] : [Math.min(...jumps), Math.max(...jumps)];
  const margin = Math.max(unit, (high - low) * 0.25, low === high ? Math.abs(high) * 0.5 : 0, 1e-6);
  return [low >= 0 ? Math.max(0, low - margin) : low - margin, high + margin];
}

/** Evenly over the range, with every jump and the value just before it, so that steps are drawn upright. */
function spread([low, high]: readonly [number, number], jumps: readonly number[]): readonly number[] {
  const even = Array.from({ length: samples + 1 }, (_, index) => low + ((high - low) * index) / samples);
  const edge = (high - low) * 1e-6;
  const beside = jumps.flatMap((jump) => [jump - edge, jump, jump + edge]);
  return [...even, ...beside]
    .filter((input) => input >= low && input <= high)
    .sort((left, right) => left - right);
}
