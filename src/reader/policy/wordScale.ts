import { ValueState, type RatingScale } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import { findUsualWordScale } from "../value/readWord.ts";

/** The known scale that holds all these words, or most of them; null where none does. */
export function wordScale(words: readonly string[]): RatingScale | null {
  const family = findUsualWordScale(words);
  if (family === null) return null;
  return {
    id: family.id,
    name: family.id,
    min: 1,
    max: family.labels.length,
    step: 1,
    labels: family.labels.map(({ words: [word = "", ...aliases], value }) => ({
      label: /^[a-es][+-]?$/u.test(word) ? word.toUpperCase() : word,
      aliases: [word, ...aliases],
      value,
    })),
    normalisation: { kind: "proportional", full: 100 },
  };
}

/** Gives every word its number. */
export function numberWords(measure: MeasureDraft, scale: RatingScale): void {
  measure.words?.forEach((word, row) => {
    const label =
      word === null
        ? undefined
        : scale.labels.find((candidate) => candidate.label === word || candidate.aliases.includes(word));
    if (label === undefined) return;
    measure.values[row] = label.value;
    measure.states[row] = ValueState.value;
  });
}
