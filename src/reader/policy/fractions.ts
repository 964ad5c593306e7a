import type { MeasureDraft } from "../join/buildMeasures.ts";
import { readValue } from "../value/readValue.ts";

/** What an entry is out of ("16/20": 20); null where it does not say. */
function topAt({ raw, hows }: MeasureDraft, row: number): number | null {
  if (hows?.[row] !== "outOfText") return null;
  const reading = readValue(raw?.[row] ?? null, null);
  return reading.kind === "number" ? reading.outOf : null;
}

const topsOf = (rated: readonly MeasureDraft[]): ReadonlySet<number> =>
  new Set(rated.flatMap((measure) => (measure.hows ?? []).flatMap((_, row) => topAt(measure, row) ?? [])));

/** The one number that the entries of an indicator are out of; null where they do not say or differ. */
export function outOfOf(rated: readonly MeasureDraft[]): number | null {
  const [top, ...others] = topsOf(rated);
  return top === undefined || others.length > 0 ? null : top;
}

/** Brings entries of an indicator that are out of different numbers ("16/20", "24/30") to a hundred. */
export function evenFractions(rated: readonly MeasureDraft[]): void {
  if (topsOf(rated).size < 2) return;
  for (const measure of rated)
    measure.values.forEach((value, row) => {
      const top = topAt(measure, row);
      if (top !== null && top > 0) measure.values[row] = Number(((value / top) * 100).toPrecision(15));
    });
}
