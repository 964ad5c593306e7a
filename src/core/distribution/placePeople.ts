import type { DistributionPolicy } from "../policy/rankingPolicy.ts";
import type { TieAtCut } from "../result/distributionGroup.ts";

/** People of one quota group in rank order. */
export interface PeopleInOrder {
  /** Rows, best first, ties ordered by the tie-breaks. */
  readonly rows: Int32Array;
  /** 1 where the row's score equals that of the one before it. */
  readonly isSameScore: Uint8Array;
  /** 1 where in addition no tie-break tells the two apart. */
  readonly isTied: Uint8Array;
  readonly scores: Float64Array;
}

/** Which grade each person got, as an index into the shares, and which ties lay across a cut. */
export interface Placement {
  readonly grades: Uint8Array;
  readonly ties: readonly (Omit<TieAtCut, "grade"> & { readonly grade: number })[];
}

/**
 * Fills the seats of the grades, best first, by rank. Everybody is placed exactly once: seats nobody may take pass
 * to the next lower grade, and the lowest grade takes whoever is left.
 *
 * @param mayTake - May this row have this grade (floor gates, capped grades)? The lowest grade is open to all.
 *
 * @example
 * const rows = Int32Array.of(4, 2, 7)
 * const people = { rows, isSameScore: Uint8Array.of(0, 0, 0), isTied: Uint8Array.of(0, 0, 0), scores: Float64Array.of(0, 0, 80, 0, 95, 0, 0, 70) }
 * [...placePeople(people, [1, 2], "expandUp", () => true).grades]
 * //=> [0, 1, 1]
 */
export function placePeople(
  people: PeopleInOrder,
  seats: readonly number[],
  tiePolicy: DistributionPolicy["tiePolicy"],
  mayTake: (row: number, grade: number) => boolean,
): Placement {
  const count = people.rows.length;
  const lowest = seats.length - 1;
  const grades = new Uint8Array(count).fill(lowest);
  const ties: Placement["ties"][number][] = [];
  const marks = tiePolicy === "tieBreaks" ? people.isTied : people.isSameScore;
  const run: Run = { eligible: new Int32Array(count), barred: [], size: 0, end: 0 };
  let waiting: Int32Array = new Int32Array(count);
  for (let position = 0; position < count; position += 1) waiting[position] = position;
  let carried = 0;
  for (let grade = 0; grade < lowest && waiting.length > 0; grade += 1) {
    let open = (seats[grade] ?? 0) + carried;
    const passed: number[] = [];
    let next = 0;
    while (next < waiting.length && open > 0) {
      takeRun(waiting, next, marks, people.rows, grade, mayTake, run);
      next = run.end;
      if (run.barred.length > 0) passed.push(...run.barred.splice(0));
      if (run.size <= open) {
        for (let index = 0; index < run.size; index += 1) grades[run.eligible[index] ?? 0] = grade;
        open -= run.size;
        continue;
      }
      const tied = run.eligible.slice(0, run.size);
      const resolution =
        tiePolicy === "pushDown" ? "pushedDown" : tiePolicy === "ask" ? "unresolved" : "expandedUp";
      const goesUp = resolution === "expandedUp";
      ties.push(tieAt(people, grade, [...tied], resolution));
      if (!goesUp) {
        passed.push(...tied);
        break;
      }
      for (const position of tied) grades[position] = grade;
      open -= run.size;
    }
    carried = open;
    const rest = waiting.subarray(next);
    waiting = mergeSorted(passed, rest);
    const cut = cutInsideSameScore(people, grades, grade, waiting);
    if (tiePolicy === "tieBreaks" && cut !== null) ties.push(tieAt(people, grade, cut, "byTieBreaks"));
  }
  return { grades, ties };
}

/** People who are equal to each other, by position; one object is filled again for the next ones. */
interface Run {
  /** Those who may have the grade, as many as `size`. */
  readonly eligible: Int32Array;
  size: number;
  readonly barred: number[];
  /** Where in those waiting the next run begins. */
  end: number;
}

/** The next people who are equal to each other, split into those who may have the grade and those who may not. */
function takeRun(
  waiting: Int32Array,
  from: number,
  marks: Uint8Array,
  rows: Int32Array,
  grade: number,
  mayTake: (row: number, grade: number) => boolean,
  run: Run,
): void {
  run.size = 0;
  let end = from;
  do {
    const position = waiting[end] ?? 0;
    if (mayTake(rows[position] ?? 0, grade)) {
      run.eligible[run.size] = position;
      run.size += 1;
    } else {
      run.barred.push(position);
    }
    end += 1;
  } while (end < waiting.length && areTied(marks, waiting[end - 1] ?? 0, waiting[end] ?? 0));
  run.end = end;
}

/** Are all positions after `left` up to `right` marked as equal to the one before? */
function areTied(marks: Uint8Array, left: number, right: number): boolean {
  for (let position = left + 1; position <= right; position += 1) if (marks[position] === 0) return false;
  return true;
}

function mergeSorted(passed: readonly number[], rest: Int32Array): Int32Array {
  if (passed.length === 0) return rest;
  return Int32Array.from([...passed, ...rest]).sort();
}

/** People with one score whom the tie-breaks put on both sides of the cut below this grade. */
function cutInsideSameScore(
  { isSameScore, isTied }: PeopleInOrder,
  grades: Uint8Array,
  grade: number,
  waiting: Int32Array,
): readonly number[] | null {
  const first = waiting[0];
  if (first === undefined || isSameScore[first] !== 1 || isTied[first] === 1 || grades[first - 1] !== grade) {
    return null;
  }
  let start = first;
  while (isSameScore[start] === 1) start -= 1;
  let end = first + 1;
  while (isSameScore[end] === 1) end += 1;
  return Array.from({ length: end - start }, (_, offset) => start + offset);
}

function tieAt(
  people: PeopleInOrder,
  grade: number,
  positions: readonly number[],
  resolution: TieAtCut["resolution"],
): Placement["ties"][number] {
  const rows = positions.map((position) => people.rows[position] ?? 0);
  return { grade, score: people.scores[rows[0] ?? 0] ?? Number.NaN, rows, resolution };
}
