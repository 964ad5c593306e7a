import type { Label } from "../value/readLabel.ts";
import type { FoundWeight, WeightSource } from "./tableReading.ts";

/** The weight that is typed in a label, as the table's own; null where none is. */
export function weightOfLabel(
  { weight }: Pick<Label, "weight">,
  at: string,
  source: WeightSource = "label",
): FoundWeight | null {
  if (weight === null) return null;
  const { share, typed, form } = weight;
  return { share, typed, at, source, isPoints: form === "points" };
}
