import { findFacts, type SheetFact } from "./findFacts.ts";
import type { TableFrame } from "./tableFrame.ts";
import { isBlankAt, type SheetView } from "../view/sheetView.ts";

/** What stands above a table, and what it takes over from the sheet's first table. */
export function factsAbove(frame: TableFrame, above: readonly SheetFact[]): readonly SheetFact[] {
  const own = factsOf(frame);
  return [...own, ...inherited(own, above)];
}

/** What stands above a table: of tables side by side, titles and raters are those above their own columns. */
function factsOf({
  view,
  preambleTop,
  headerRows,
  bodyTop,
  left,
  right,
  isBeside,
}: TableFrame): readonly SheetFact[] {
  const bottom = headerRows[0] ?? bodyTop;
  const all = findFacts(view, preambleTop, bottom, 0, view.columnCount);
  if (!isBeside) return all;
  const own = findFacts(view, preambleTop, bottom, left, right);
  const places = new Set(own.map(({ at }) => at));
  const shared = all.filter(
    ({ role, at }) => !places.has(at) && !["title", "text", "rater", "raterRelation"].includes(role),
  );
  return [...own, ...headerRows.slice(0, -1).flatMap((row) => titleIn(view, row, left, right)), ...shared];
}

/** Titles of two tables side by side stand in one row, which reads as the first row of their headers. */
function titleIn(view: SheetView, row: number, left: number, right: number): readonly SheetFact[] {
  let filled = 0;
  for (let column = left; column < right; column += 1) if (!isBlankAt(view, row, column)) filled += 1;
  return filled === 1 ? findFacts(view, row, row + 1, left, right) : [];
}

/**
 * Facts of the sheet's first table hold for a later one that names nobody itself; for one that does, the period that
 * stands above the first person ("考核月份：2024年9月").
 */
function inherited(own: readonly SheetFact[], above: readonly SheetFact[]): readonly SheetFact[] {
  const isWho = ({ role }: SheetFact): boolean => role === "name" || role === "id";
  if (!own.some(isWho)) return above;
  const first = Math.min(...above.filter(isWho).map(({ row }) => row));
  return above.filter(({ role, row }) => role === "period" && row < first);
}
