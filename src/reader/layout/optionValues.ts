import { leaningOf } from "../value/leaningOf.ts";
import { findWordScale } from "../value/readWord.ts";

/** A column that may stand for a value of a scale. */
export interface Option {
  readonly column: number;
  readonly number: number | null;
  readonly word: string | null;
  /** Where its own range of points begins ("80-89", "良好(80-89)"); null where it names none. */
  readonly low: number | null;
  readonly label: string;
  readonly group: string;
  readonly hasRange: boolean;
  /** Its heading is a word of no scale that is known. */
  readonly isStranger: boolean;
}

interface OptionValue {
  readonly column: number;
  readonly value: number;
  readonly label: string;
}

/**
 * What the columns of a scale are worth: the points in their headings, else their order from the least (1). Null where
 * nothing tells which end is the better one.
 */
export function optionValues(run: readonly Option[]): readonly OptionValue[] | null {
  if (run.every(({ number }) => number !== null))
    return run.map(({ column, number, label }) => ({ column, value: number ?? 0, label }));
  const words = run.flatMap(({ word }) => (word === null ? [] : [word]));
  const scale = words.length < run.length ? null : findWordScale(words);
  const rankOf = (word: string | null): number =>
    scale?.labels.find((rank) => rank.words.includes(word ?? ""))?.value ?? 0;
  const ranks = [...new Set(run.map(({ word }) => rankOf(word)))].sort((a, b) => a - b);
  if (ranks.length < run.length) return byRange(run) ?? byEnds(run);
  return run.map(({ column, word, label }) => ({ column, label, value: ranks.indexOf(rankOf(word)) + 1 }));
}

/** Levels that say which points they stand for: ranked by them, the lowest is 1. Null where they do not part a scale. */
function byRange(run: readonly Option[]): readonly OptionValue[] | null {
  const lows = run.flatMap(({ low }) => (low === null ? [] : [low]));
  const ranks = [...new Set(lows)].sort((a, b) => a - b);
  if (ranks.length < run.length) return null;
  return run.map(({ column, label, low }) => ({ column, label, value: ranks.indexOf(low ?? 0) + 1 }));
}

/** Words of no one scale, side by side in their order: the half whose words sound better holds the better end. */
function byEnds(run: readonly Option[]): readonly OptionValue[] | null {
  const half = Math.floor(run.length / 2);
  const sumOf = (part: readonly Option[]): number =>
    part.reduce((sum, { label }) => sum + leaningOf(label), 0);
  const slope = sumOf(run.slice(-half)) - sumOf(run.slice(0, half));
  if (slope === 0) return null;
  return run.map(({ column, label }, index) => ({
    ...{ column, label },
    value: slope > 0 ? index + 1 : run.length - index,
  }));
}
