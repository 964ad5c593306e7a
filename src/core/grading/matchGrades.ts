import { nameKey } from "../names/nameKey.ts";
import type { GradeScale } from "../policy/gradePolicy.ts";

/**
 * Finds grade codes by label or alias; 0 where the scale has no such grade.
 *
 * @example
 * const match = matchGrades({ id: "s", name: "s", bands: [{ grade: "A", aliases: ["优秀"], min: 90 }, { grade: "B", aliases: [], min: null }] })
 * [match("优秀"), match("b"), match("Z")]
 * //=> [1, 2, 0]
 */
export function matchGrades(scale: GradeScale): (label: string) => number {
  const codes = new Map<string, number>();
  scale.bands.forEach(({ grade, aliases }, band) => {
    for (const name of [...aliases, grade]) codes.set(nameKey(name), band + 1);
  });
  return (label) => codes.get(nameKey(label)) ?? 0;
}
