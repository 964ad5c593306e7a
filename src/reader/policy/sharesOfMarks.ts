import type { NodeDraft } from "../join/joinIndicators.ts";
import type { TableReading } from "../layout/tableReading.ts";
import { fillAreas, type SettledWeights } from "./settleWeights.ts";

/**
 * "优秀(10) | 良好(8) | 差(2)" without weights, under areas or of 100 points together: points of items are added up, whatever
 * area they stand in. Every item weighs its own full marks out of those of all. Null where entries are no marks in columns,
 * or an item has no points. Full marks of 100 state the weights.
 */
export function sharesOfMarks(
  nodes: readonly NodeDraft[],
  readings: readonly TableReading[],
  settled: SettledWeights,
): SettledWeights | null {
  const rated = readings.filter(({ series }) => series.length > 0);
  if (!rated.every(({ layout }) => layout === "optionColumns")) return null;
  const leaves = nodes.filter(({ kind }) => kind === "indicator");
  const marks = leaves.map(({ mentions }) => {
    const [mention] = mentions;
    return mention?.ranks === undefined ? (mention?.scale?.max ?? 0) : 0;
  });
  const sum = marks.reduce((total, top) => total + top, 0);
  const isWhole = sum === 100;
  const isNested = nodes.some(({ kind }) => kind === "area");
  if (!settled.areMissing || !(isNested || isWhole) || sum <= 0 || marks.some((top) => top <= 0)) return null;
  const shares = marks.map((top) => Number((top / sum).toPrecision(12)));
  const weightOf = new Map<string, number | null>(nodes.map(({ id }) => [id, null]));
  leaves.forEach(({ id }, index) => weightOf.set(id, shares[index] ?? 0));
  fillAreas(nodes, weightOf);
  const globalOf = new Map(leaves.map(({ id }, index) => [id, shares[index] ?? 0]));
  return { ...settled, areMissing: !isWhole, basis: "total", weightOf, globalOf };
}
