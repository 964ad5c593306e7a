import { canonicalText } from "../text/canonicalText.ts";
import type { SheetFact } from "../table/findFacts.ts";
import type { FoundWeight, IndicatorMention, TableReading } from "./tableReading.ts";

/** Weights and full marks that stand only in a note: "业绩占50%，能力占30%；满分10分". */
export function addNoteWeights(reading: TableReading, facts: readonly SheetFact[]): TableReading {
  const notes = facts.filter(({ role, value }) => (role === "title" || role === "text") && /\d/u.test(value));
  if (notes.length === 0) return reading;
  const hasWeights = reading.indicators.some(({ weights }) => weights.some((weight) => weight !== null));
  const scale = scaleIn(notes);
  const found = hasWeights ? [] : reading.indicators.map(({ names }) => weightIn(notes, names.at(-1) ?? ""));
  const isWhole =
    found.length > 1 &&
    found.every((weight) => weight !== null) &&
    Math.abs(found.reduce((sum, weight) => sum + weight.share, 0) - 1) < 0.011;
  return {
    ...reading,
    indicators: reading.indicators.map((mention, index): IndicatorMention => ({
      ...mention,
      scale: mention.scale ?? scale,
      weights: isWhole ? [...mention.weights.slice(0, -1), found[index] ?? null] : mention.weights,
    })),
  };
}

function weightIn(notes: readonly SheetFact[], name: string): FoundWeight | null {
  if (name.length < 2) return null;
  const plain = canonicalText(name);
  for (const { value: typed, at } of notes) {
    const value = canonicalText(typed);
    const start = value.indexOf(plain);
    if (start < 0) continue;
    const match = /^[^\d,，;；。、]{0,10}?(\d+(?:\.\d+)?)\s*%/u.exec(value.slice(start + plain.length));
    if (match !== null)
      return {
        share: Number((Number(match[1]) / 100).toPrecision(12)),
        typed: `${name}${match[0]}`,
        at,
        source: "note",
        isPoints: false,
      };
  }
  return null;
}

function scaleIn(notes: readonly SheetFact[]): { readonly min: number; readonly max: number } | null {
  for (const { value } of notes) {
    const full = /(?:单项|每项|各项)?满分\s*(?:为)?\s*(5|10|20|100|120)\s*分|(5|10|100)\s*分制/u.exec(value);
    if (full !== null) return { min: 0, max: Number(full[1] ?? full[2]) };
    const range = /(?:scale|rating|rate)\D{0,20}([01])\s*(?:-|–|to)\s*(5|10|100)\b/iu.exec(value);
    if (range !== null) return { min: Number(range[1]), max: Number(range[2]) };
  }
  return null;
}
