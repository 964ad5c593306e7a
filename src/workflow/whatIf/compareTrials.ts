import { gradeOf, gradeScaleOf, matchGrades, scoreOf, type AppraisalPolicy } from "../../core/index.ts";
import { bonusTotal, type BonusTotal } from "./bonusTotal.ts";
import { promotionChanges, type PromotionChanges } from "./promotionChanges.ts";
import type { Trial } from "./trial.ts";

/** Somebody whose grade would be another. */
export interface GradeMove {
  readonly row: number;
  /** By its name in the new rules; null: no grade. */
  readonly from: string | null;
  readonly to: string | null;
  readonly scoreFrom: number | null;
  readonly scoreTo: number | null;
  /** `other`: a grade begins or ends to be there, or the two scales cannot be compared. */
  readonly direction: "up" | "down" | "other";
}

/** What would be different for whom. */
export interface Comparison {
  /** Largest steps first, then by row. */
  readonly moves: readonly GradeMove[];
  /** People whose grade stays. */
  readonly unmoved: number;
  /** People whose score differs, whatever their grade. */
  readonly rescored: number;
  /** People by grade, best first, in the order of the new rules; grades that only the old rules know stand last. */
  readonly grades: readonly { readonly grade: string; readonly before: number; readonly after: number }[];
  readonly promotion: PromotionChanges;
  /** Null where no bonus follows from grades. */
  readonly bonus: { readonly before: BonusTotal; readonly after: BonusTotal } | null;
}

/**
 * Who moves when the rules change? Both sides are of the same people in the same order.
 *
 * @example
 * compareTrials(now, now).moves
 * //=> []
 */
export function compareTrials(before: Trial, after: Trial): Comparison {
  if (before.result.size !== after.result.size)
    throw new RangeError("The two trials are not of the same people");
  const place = placesOf(before.policy, after.policy);
  const moves: GradeMove[] = [];
  const counts = new Map(after.result.gradeLabels.map((grade) => [grade, { before: 0, after: 0 }]));
  let rescored = 0;
  for (let row = 0; row < after.result.size; row += 1) {
    const from = place.nameNow(gradeOf(before.result, row));
    const to = gradeOf(after.result, row);
    count(counts, from, "before");
    count(counts, to, "after");
    const scoreFrom = scoreOf(before.result, row);
    const scoreTo = scoreOf(after.result, row);
    if (scoreFrom !== scoreTo) rescored += 1;
    if (from !== to) moves.push({ row, from, to, scoreFrom, scoreTo, direction: place.direction(from, to) });
  }
  const step = ({ from, to }: GradeMove): number => place.distance(from, to);
  return {
    moves: moves.sort((left, right) => step(right) - step(left) || left.row - right.row),
    unmoved: after.result.size - moves.length,
    rescored,
    grades: [...counts].map(([grade, numbers]) => ({ grade, ...numbers })),
    promotion: promotionChanges(before.promotion, after.promotion),
    bonus: bonusOf(before, after),
  };
}

interface Places {
  /** A grade by its name in the new rules; its old name where they do not know it. */
  readonly nameNow: (grade: string | null) => string | null;
  readonly direction: (from: string | null, to: string | null) => GradeMove["direction"];
  readonly distance: (from: string | null, to: string | null) => number;
}

/** Where grades stand, 1 is best: in the new scale, or in the old one where the new does not know them. */
function placesOf(before: AppraisalPolicy, after: AppraisalPolicy): Places {
  const scale = gradeScaleOf(after.grades);
  const oldPlace = matchGrades(gradeScaleOf(before.grades));
  const newPlace = matchGrades(scale);
  // A handful of labels and ten thousand people: each label is looked up once.
  const places = new Map<string | null, number>([[null, 0]]);
  const names = new Map<string | null, string | null>([[null, null]]);
  for (const { grade } of [...gradeScaleOf(before.grades).bands, ...scale.bands]) {
    const known = newPlace(grade);
    places.set(grade, known === 0 ? oldPlace(grade) : known);
    names.set(grade, scale.bands[known - 1]?.grade ?? grade);
  }
  const placeOf = (grade: string | null): number => places.get(grade) ?? 0;
  return {
    nameNow: (grade) => names.get(grade) ?? grade,
    direction(from, to) {
      const [old, now] = [placeOf(from), placeOf(to)];
      if (old === 0 || now === 0 || old === now) return "other";
      return now < old ? "up" : "down";
    },
    distance: (from, to) => Math.abs(placeOf(from) - placeOf(to)),
  };
}

function count(
  counts: Map<string, { before: number; after: number }>,
  grade: string | null,
  side: "before" | "after",
): void {
  if (grade === null) return;
  const numbers = counts.get(grade);
  if (numbers === undefined) counts.set(grade, { before: 0, after: 0, [side]: 1 });
  else numbers[side] += 1;
}

function bonusOf(before: Trial, after: Trial): Comparison["bonus"] {
  const [old, now] = [bonusTotal(before), bonusTotal(after)];
  return old === null || now === null ? null : { before: old, after: now };
}
