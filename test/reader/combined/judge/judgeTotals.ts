import { scoresIn } from "../../../../src/reader/testing/scoresIn.ts";
import type { ReadResult } from "../../../../src/reader/index.ts";
import type { Truth } from "../book.ts";

/** Totals by the product's own core under the proposed policy, against the sheet's own rule. */
export function judgeTotals(
  result: ReadResult,
  { totals, people, ownScale }: Truth,
  personOf: (row: number) => string,
): readonly string[] {
  if (totals.length === 0 || result.policy === null) return [];
  const scores = new Map(scoresIn(result).map((score, row) => [personOf(row), score]));
  const wrong = people.flatMap(({ id, name }, index) => {
    const expected = totals[index] ?? null;
    if (expected === "open") return [];
    const found = scores.get(id ?? name) ?? null;
    if (found === null || expected === null)
      return found === expected ? [] : [`total of ${name}: ${found} instead of ${expected}`];
    const isRight = [expected, expected * ownScale].some((points) => Math.abs(points - found) < 0.0151);
    return isRight ? [] : [`total of ${name}: ${found} instead of ${Math.round(expected * 100) / 100}`];
  });
  return wrong.length > 3 ? [...wrong.slice(0, 3), `… and ${wrong.length - 3} totals more`] : wrong;
}
