import { colors } from "./colors.ts";

const steps = [
  { color: colors.good, fill: colors.goodFill },
  { color: colors.fair, fill: colors.fairFill },
  { color: colors.middle, fill: colors.middleFill },
  { color: colors.bad, fill: colors.badFill },
] as const;

/**
 * Colours of a grade by its place on the scale: the best is green, the lowest red, those between blue and amber.
 *
 * @param position - 0 for the best grade.
 */
export function gradeColors(
  position: number,
  count: number,
): { readonly color: string; readonly fill: string } {
  const step = count <= 1 ? 0 : Math.round((position * (steps.length - 1)) / (count - 1));
  return steps[Math.min(step, steps.length - 1)] ?? steps[0];
}
