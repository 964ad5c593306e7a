import type { MeasureDraft } from "../join/buildMeasures.ts";
import { readValue } from "../value/readValue.ts";

/** What an entry is out of ("16/20": 20); null where it does not say. */
function topAt({ raw, hows }: MeasureDraft, row: number): number | null {
  if (hows?.[row] !== "outOfText") return null;
  const reading = readValue(raw?.[row] ?? null, null);
  return reading.kind === "number" ? reading.outOf : null;
}

/**
 * The one number that the entries of an indicator are out of; null where they do not say. Entries that are out of
 * different numbers ("16/20", "24/30") are brought to a hundred.
 */
export function evenFractions(ratings: readonly MeasureDraft[]): {
  readonly outOf: number | null;
  readonly areChanged: boolean;
} {
  const [first = null, ...others] = new Set(
    ratings.flatMap((measure) => (measure.hows ?? []).flatMap((_, row) => topAt(measure, row) ?? [])),
  );
  if (others.length === 0) return { outOf: first, areChanged: false };
  for (const measure of ratings)
    measure.values.forEach((value, row) => {
      const top = topAt(measure, row);
      if (top !== null && top > 0) measure.values[row] = Number(((value / top) * 100).toPrecision(15));
    });
  return { outOf: null, areChanged: true };
}
