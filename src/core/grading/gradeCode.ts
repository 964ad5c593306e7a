import { comparisonNoise } from "../numbers/isAtLeast.ts";
import type { GradeScale } from "../policy/gradePolicy.ts";

/**
 * Prepares grading on a scale: a score's grade code is the position of the first band, best first, whose lower
 * bound it reaches, plus one. The lowest band has no lower bound even where one is written. Comparison sees through arithmetic noise (see `isAtLeast`); 0 for no score.
 *
 * @example
 * const band = (grade, min) => ({ grade, aliases: [], min })
 * const code = gradeCode({ id: "abc", name: "A-C", bands: [band("A", 90), band("B", 80), band("C", null)] })
 * [code(90), code(89.99999999999999), code(89.995), code(12), code(NaN)]
 * //=> [1, 1, 2, 3, 0]
 */
export function gradeCode(scale: GradeScale): (score: number) => number {
  const bounds = Float64Array.from(scale.bands, ({ min }) =>
    min === null ? -Infinity : min - comparisonNoise,
  );
  bounds[bounds.length - 1] = -Infinity;
  return (score) => {
    for (let band = 0; band < bounds.length; band += 1) {
      if (score >= (bounds[band] ?? Infinity)) return band + 1;
    }
    return 0;
  };
}
