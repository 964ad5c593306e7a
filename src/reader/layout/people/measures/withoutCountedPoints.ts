import { numberAt } from "../../../table/numberAt.ts";
import type { TableFrame } from "../../../table/tableFrame.ts";
import type { ColumnMeaning } from "../../columnMeaning.ts";
import { takesPoints } from "../../isDeduction.ts";

/** So many people show what a score starts from. */
const fewest = 3;

/**
 * "扣分合计 | 加分合计 | 得分": where the only score is the same number for everybody before the points beside it, they are in
 * it already and explain it. Added once more they would count twice.
 */
export function withoutCountedPoints(
  { view }: TableFrame,
  rows: Int32Array,
  meanings: readonly ColumnMeaning[],
): readonly ColumnMeaning[] {
  const points = meanings.filter(({ use }) => use.use === "adjustment");
  const scores = meanings.filter(({ use }) => use.use === "series");
  const [score, ...others] = scores;
  const isWhole = meanings.every(({ use }) => use.use !== "typed" || use.kind !== "total");
  if (points.length === 0 || score === undefined || others.length > 0 || !isWhole) return meanings;
  const signed = ({ use, header, column }: ColumnMeaning, row: number): number => {
    const number = numberAt(view, row, column) ?? 0;
    return use.use === "adjustment" && takesPoints({ name: use.name, header }) ? -Math.abs(number) : number;
  };
  const found = Array.from(rows, (row) => {
    const added = points.reduce((sum, one) => sum + signed(one, row), 0);
    return { added, start: Number(((numberAt(view, row, score.column) ?? NaN) - added).toFixed(6)) };
  }).filter(({ start }) => !Number.isNaN(start));
  const areSame = new Set(found.map(({ start }) => start)).size === 1;
  const areOwn = new Set(found.map(({ added }) => added)).size > 1;
  if (found.length < fewest || !areSame || !areOwn) return meanings;
  return meanings.map((meaning) =>
    points.includes(meaning) ? { ...meaning, use: { use: "leftOut", reason: "standard" } } : meaning,
  );
}
