import { isAtLeast } from "../numbers/isAtLeast.ts";
import type { PeopleInOrder } from "./placePeople.ts";

/**
 * Ceiling mode: grades follow the scores, but the best grade has no more people than its seats, and the lowest has
 * no fewer. People beyond the ceiling get the next grade; who ties across it stays below. The lowest-ranked fill
 * the lowest grade; who ties across that cut stays above.
 *
 * @param byScore - Grade by position, as an index into the shares.
 *
 * @returns Grade by position.
 *
 * @example
 * const people = {
 *   rows: Int32Array.of(0, 1, 2), isSameScore: Uint8Array.of(0, 0, 0), isTied: Uint8Array.of(0, 0, 0),
 *   scores: Float64Array.of(98, 95, 91),
 * }
 * [...placeByCeiling(people, Uint8Array.of(0, 0, 0), [1, 1, 1])]
 * //=> [0, 1, 2]
 */
export function placeByCeiling(
  people: PeopleInOrder,
  byScore: Uint8Array,
  seats: readonly number[],
): Uint8Array {
  const grades = Uint8Array.from(byScore);
  const lowest = seats.length - 1;
  const scoreAt = (position: number): number => people.scores[people.rows[position] ?? 0] ?? Number.NaN;
  const ceiling = seats[0] ?? 0;
  const isBeyond = (position: number): boolean => {
    if (position >= ceiling) return true;
    // The people at the ceiling tie with the first one beyond it.
    return ceiling < grades.length && grades[ceiling] === 0 && isAtLeast(scoreAt(ceiling), scoreAt(position));
  };
  const beyond = grades.map((grade, position) => (grade === 0 && lowest > 0 && isBeyond(position) ? 1 : 0));
  beyond.forEach((isMoved, position) => {
    if (isMoved === 1) grades[position] = 1;
  });
  const start = grades.length - (seats[lowest] ?? 0);
  for (let position = Math.max(0, start); position < grades.length; position += 1) {
    const tiesAcross = start > 0 && isAtLeast(scoreAt(position), scoreAt(start - 1));
    if (!tiesAcross) grades[position] = lowest;
  }
  return grades;
}
