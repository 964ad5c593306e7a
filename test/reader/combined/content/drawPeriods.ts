import type { Chance } from "../chance.ts";
import type { Words } from "../words/words.ts";
import type { Period } from "./content.ts";

const two = (number: number): string => String(number).padStart(2, "0");

/** A month, a quarter, a half or a year. */
export function drawPeriod(chance: Chance, words: Words): Period {
  const year = chance.int(2022, 2025);
  const kinds: readonly (() => Period)[] = [
    () => monthOf(words, year, chance.int(1, 12)),
    () => quarterOf(words, year, chance.int(1, 4)),
    () => {
      const half = chance.int(1, 2);
      return { id: `${year}-H${half}`, text: words.half(year, half), short: words.half(year, half) };
    },
    () => ({ id: `${year}`, text: words.year(year), short: words.year(year) }),
  ];
  return chance.pick(kinds)();
}

const monthOf = (words: Words, year: number, month: number): Period => ({
  id: `${year}-${two(month)}`,
  text: words.month(year, month),
  short: words.monthOnly(month),
});

const quarterOf = (words: Words, year: number, quarter: number): Period => ({
  id: `${year}-Q${quarter}`,
  text: words.quarter(year, quarter),
  short: words.quarterOnly(quarter),
});

/** Months of one year that follow each other, or its four quarters. */
export function drawPeriods(chance: Chance, words: Words): readonly Period[] {
  const year = chance.int(2022, 2025);
  if (chance.is(0.4)) return [1, 2, 3, 4].map((quarter) => quarterOf(words, year, quarter));
  const count = chance.int(3, 6);
  const first = chance.int(1, 13 - count);
  return Array.from({ length: count }, (_, index) => monthOf(words, year, first + index));
}

/** The year that all these periods lie in, as a title says it. */
export const yearOf = (words: Words, periods: readonly Period[]): string =>
  words.year(Number((periods[0]?.id ?? "2024").slice(0, 4)));
