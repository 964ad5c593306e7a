import type { GradePolicy, GradeScale } from "../policy/gradePolicy.ts";

/**
 * The grade scale in use; a policy without it did not pass `checkPolicy`.
 *
 * @example
 * gradeScaleOf(samplePolicy.grades).bands.length
 * //=> 4
 */
export function gradeScaleOf(policy: GradePolicy): GradeScale {
  const scale = policy.scales.find(({ id }) => id === policy.scaleId);
  if (scale === undefined) throw new RangeError(`The policy has no grade scale "${policy.scaleId}"`);
  return scale;
}
