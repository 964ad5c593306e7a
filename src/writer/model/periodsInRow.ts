import type { Book } from "./book.ts";

/**
 * Which periods of the run follow one another, by position? A year beside its quarters sums them up and is not one
 * more in the row.
 */
export function periodsInRow({ policy, result }: Pick<Book, "policy" | "result">): readonly number[] {
  const lengthOf = new Map(policy.periods.periods.map(({ id, length }) => [id, length]));
  const isYear = result.periods.map(({ id }) => lengthOf.get(id ?? "") === "year");
  const all = isYear.map((_, position) => position);
  return isYear.every(Boolean) ? all : all.filter((position) => isYear[position] !== true);
}
