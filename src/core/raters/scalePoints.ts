import type { RatingScale } from "../policy/ratingScale.ts";

/** An entry as points is `factor` × entry + `offset`; entries lie between `min` and `max`. */
export interface LinearScale {
  readonly factor: number;
  readonly offset: number;
  readonly min: number;
  readonly max: number;
}

/**
 * How do entries on a scale become points? By the scale's published linear formula; a null scale is the score
 * scale itself.
 *
 * @example
 * // 3.4 on 1..5, normalised to 0.25..5.
 * const scale = { id: "five", name: "1-5", min: 1, max: 5, step: null, labels: [], normalisation: { kind: "linear", from: 0.25, to: 5 } }
 * const { factor, offset } = scalePoints(scale, { min: 0, max: 100 })
 * Math.round((factor * 3.4 + offset) * 1e9) / 1e9
 * //=> 3.1
 */
export function scalePoints(
  scale: RatingScale | null,
  scoreScale: { readonly min: number; readonly max: number },
): LinearScale {
  if (scale === null) return { factor: 1, offset: 0, min: scoreScale.min, max: scoreScale.max };
  const { min, max, normalisation } = scale;
  switch (normalisation.kind) {
    case "identity":
      return { factor: 1, offset: 0, min, max };
    case "proportional":
      return { factor: normalisation.full / max, offset: 0, min, max };
    case "linear": {
      const factor = (normalisation.to - normalisation.from) / (max - min);
      return { factor, offset: normalisation.from - factor * min, min, max };
    }
  }
}
