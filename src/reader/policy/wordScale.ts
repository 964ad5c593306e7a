import { placeAt, ValueState, type RatingScale } from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { IssueList } from "../report/issueList.ts";
import { compactText } from "../text/compactText.ts";
import { findUsualWordScale } from "../value/readWord.ts";
import type { WordValues } from "./notes/wordValues.ts";

/** All words that were entered, each once. */
export const wordsOf = (ratings: readonly MeasureDraft[]): string[] => [
  ...new Set(ratings.flatMap((measure) => measure.words?.filter((word) => word !== null) ?? [])),
];

/**
 * All words of the sheet where one scale holds most of every indicator's: the same word is the same number in each.
 */
export function commonWords(ofIndicators: readonly (readonly string[])[]): string[] | null {
  const words = [...new Set(ofIndicators.flat())];
  const held = findUsualWordScale(words)?.labels.flatMap((label) => label.words) ?? [];
  const fits = ofIndicators.every(
    (own) => own.filter((word) => held.includes(word)).length >= own.length * 0.6,
  );
  return fits && held.length > 0 ? words : null;
}

/**
 * The scale of an indicator's words: the workbook's own before a known one; null where neither holds them.
 *
 * @param typed - How the sheet writes the words, by the form in which scales hold them.
 */
export function findWordScale(
  words: readonly string[],
  common: readonly string[] | null,
  stated: readonly WordValues[],
  typed: ReadonlyMap<string, string>,
): { readonly scale: RatingScale; readonly isStated: boolean } | null {
  const own =
    statedScale(common ?? words, stated) ?? statedScale(words, stated) ?? statedScale(words, stated, 0.8);
  const scale = own ?? wordScale(common ?? words);
  return scale === null ? null : { scale: asTyped(scale, typed), isStated: own !== null };
}

/** The same scale in the sheet's own words; letters stay capital, and words that the sheet does not use as they are. */
function asTyped(scale: RatingScale, typed: ReadonlyMap<string, string>): RatingScale {
  const labels = scale.labels.map((one) => {
    const own = one.aliases.find((word) => typed.has(word));
    const isLetter = one.label !== one.aliases[0];
    return isLetter || own === undefined ? one : { ...one, label: typed.get(own) ?? one.label };
  });
  return { ...scale, labels };
}

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
      label: labelOf(word),
      aliases: [word, ...aliases],
      value,
    })),
    normalisation: { kind: "proportional", full: 100 },
  };
}

/**
 * The scale that the workbook itself gives for these words; null where none of its tables holds them.
 *
 * @param least - How many of the words it must hold, as a share: of "S, A, B, C, D, A+" the last may be a slip of the pen.
 */
export function statedScale(
  words: readonly string[],
  stated: readonly WordValues[],
  least = 1,
): RatingScale | null {
  const isHeldBy = ({ values }: WordValues): boolean => {
    const held = words.filter((word) => values.has(word)).length;
    return held === words.length || (held >= 2 && held >= words.length * least);
  };
  const values = stated.find(isHeldBy)?.values;
  if (values === undefined) return null;
  const ranked = [...values].sort(([, a], [, b]) => b - a);
  const most = ranked[0]?.[1] ?? 0;
  const id = ranked.map(([word, value]) => `${labelOf(word)}=${String(value)}`).join("-");
  return {
    ...{
      id,
      name: id,
      min: Math.min(0, ranked.at(-1)?.[1] ?? 0),
      max: most > 10 ? Math.max(100, most) : most,
    },
    step: null,
    labels: ranked.map(([word, value]) => ({ label: labelOf(word), aliases: [word], value })),
    normalisation: most > 100 ? { kind: "identity" } : { kind: "proportional", full: 100 },
  };
}

const labelOf = (word: string): string => (/^[a-es][+-]?$/u.test(word) ? word.toUpperCase() : word);

/** Gives every word its number, and every code that only the workbook's own scale knows ("ME+"): its doubt is settled. */
export function numberWords(measure: MeasureDraft, scale: RatingScale, issues: IssueList): void {
  const { words, hows, raw, values, states, places } = measure;
  const enter = (word: string, row: number): boolean => {
    const label = scale.labels.find((one) => one.label === word || one.aliases.includes(word));
    if (label === undefined) return false;
    values[row] = label.value;
    states[row] = ValueState.value;
    return true;
  };
  words?.forEach((word, row) => {
    if (word !== null) enter(word, row);
  });
  const settled = new Set(
    hows?.flatMap((how, row) =>
      how === "unreadable" && enter(compactText(raw?.[row] ?? ""), row) ? placeAt(places, row) : [],
    ),
  );
  if (settled.size > 0)
    issues.withdraw(({ finding: { code, at } }) => code === "value_unreadable" && settled.has(at));
}
