import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";

/**
 * Is less better here? A target typed as a bound says so ("≤3"); else the indicator's words may.
 *
 * @param measures - Those of this indicator.
 */
export function isLowerBetter(
  { mentions }: Pick<NodeDraft, "mentions">,
  measures: readonly MeasureDraft[],
): boolean {
  const side = measures.find((measure) => measure.side !== undefined)?.side;
  return side === undefined ? mentions.some(({ lowerIsBetter }) => lowerIsBetter) : side === "atMost";
}
