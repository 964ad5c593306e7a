import type { ColumnMeaning } from "../../layout/columnMeaning.ts";
import type { IssueList } from "../../report/issueList.ts";
import type { ReadTable } from "../../tableResult.ts";
import { formulaAt, placeOf, type SheetView } from "../../view/sheetView.ts";
import { parseFormula } from "./parseFormula.ts";
import { printRange, rangesOf, type Range } from "./rangesOf.ts";
import { referencesOf } from "./referencesOf.ts";
import { repairCells } from "./repairCells.ts";

/**
 * Sums and averages whose range stops short: a total that leaves out a column of scores right beside the others, an
 * average below the table that leaves out its first or last people.
 */
export function checkRanges(
  { frame, meanings, people, reading }: ReadTable,
  peopleIn: (rows: readonly number[]) => readonly string[],
  issues: IssueList,
): void {
  if (people === null || reading === null || frame.view.grid.formulas === null) return;
  const rows = [...people.rows];
  const [first] = rows;
  if (first === undefined) return;
  const totals = meanings.filter(
    ({ use }) => use.use === "typed" && use.kind === "total" && use.names.length <= 1,
  );
  for (const { column } of totals) checkAcross(frame.view, meanings, rows, column, peopleIn, issues);
  const sums = people.skipped.flatMap(({ row, reason }) =>
    reason === "average" || reason === "total" ? [row] : [],
  );
  const groups = reading.subjects.raterGroups ?? null;
  const groupOf = (row: number): string | null => groups?.[rows.indexOf(row)] ?? null;
  for (const row of sums)
    for (let column = frame.left; column < frame.right; column += 1)
      checkDown(frame.view, { rows, sums, groupOf }, row, column, issues);
}

/** Rows of people, the rows of sums and averages below them, and who rated in a row. */
interface Lines {
  readonly rows: readonly number[];
  readonly sums: readonly number[];
  readonly groupOf: (row: number) => string | null;
}

function checkAcross(
  view: SheetView,
  meanings: readonly ColumnMeaning[],
  rows: readonly number[],
  column: number,
  peopleIn: (rows: readonly number[]) => readonly string[],
  issues: IssueList,
): void {
  const row = rows.find((candidate) => formulaAt(view, candidate, column) !== null);
  const formula = row === undefined ? null : formulaAt(view, row, column);
  const tree = formula === null ? null : parseFormula(formula);
  if (row === undefined || formula === null || tree === null) return;
  const scored = new Set(meanings.flatMap(({ use, column: own }) => (isScore(use) ? [own] : [])));
  const left = view.grid.origin.column;
  const used = new Set(referencesOf(tree).map((cell) => cell.column - left));
  for (const range of rangesOf(formula)) {
    if (range.from.row !== row + view.grid.origin.row || range.to.row !== range.from.row) continue;
    const inside = columnsOf(range, left);
    if (inside.length < 2 || !inside.every((own) => scored.has(own))) continue;
    const area = areaOf(meanings, inside[0] ?? 0);
    const isPart = area !== "" && inside.every((own) => areaOf(meanings, own) === area);
    // A subtotal of one area leaves the others out.
    const belongs = (own: number): boolean => !isPart || areaOf(meanings, own) === area;
    const missing = nextTo(inside, (own) => scored.has(own) && !used.has(own) && belongs(own));
    if (missing.length === 0) continue;
    const cells = rows
      .filter((own) => formulaAt(view, own, column) !== null)
      .map((own) => ({ row: own, column }));
    const [low, high] = [Math.min(...inside, ...missing), Math.max(...inside, ...missing)];
    issues.add(
      {
        code: "formula_range_short",
        at: placeOf(view, row, column),
        formula,
        missing: missing.map((own) => placeOf(view, row, own)),
      },
      peopleIn(cells.map(({ row: own }) => own)),
      repairCells(view, cells, (text) => widened(text, "column", range, low + left, high + left)),
    );
  }
}

function checkDown(
  view: SheetView,
  { rows, sums, groupOf }: Lines,
  row: number,
  column: number,
  issues: IssueList,
): void {
  const formula = formulaAt(view, row, column);
  if (formula === null) return;
  const top = view.grid.origin.row;
  for (const range of rangesOf(formula)) {
    if (range.from.column !== column + view.grid.origin.column || range.to.column !== range.from.column)
      continue;
    const inside = rows.filter((own) => own + top >= range.from.row && own + top <= range.to.row);
    const elsewhere = sums.flatMap((other) =>
      other === row ? [] : rangesOf(formulaAt(view, other, column) ?? ""),
    );
    const [group, people] = [groupOf(inside[0] ?? 0), new Set(rows)];
    // An average of one department, or of one group of raters, leaves the others out.
    const belongs = (own: number): boolean =>
      people.has(own) &&
      groupOf(own) === group &&
      !elsewhere.some(({ from, to }) => own + top >= from.row && own + top <= to.row);
    const missing = inside.length < 2 ? [] : nextTo(inside, belongs);
    if (missing.length === 0 || missing.length > inside.length) continue;
    const [low, high] = [Math.min(...inside, ...missing), Math.max(...inside, ...missing)];
    issues.add(
      {
        code: "formula_range_short",
        at: placeOf(view, row, column),
        formula,
        missing: missing.map((own) => placeOf(view, own, column)),
      },
      [],
      repairCells(view, [{ row, column }], (text) => widened(text, "row", range, low + top, high + top)),
    );
  }
}

/** What stands above a column's own header: "教学常规" over three of them; empty where nothing does. */
const areaOf = (meanings: readonly ColumnMeaning[], column: number): string => {
  const use = meanings.find((meaning) => meaning.column === column)?.use;
  return use?.use === "series" ? use.names.slice(0, -1).join("/") : "";
};

const isScore = (use: ColumnMeaning["use"]): boolean =>
  use.use === "series" && use.kind === "rating" && use.rater === null && use.option === undefined;

const columnsOf = ({ from, to }: Range, left: number): number[] =>
  Array.from({ length: to.column - from.column + 1 }, (_, index) => from.column - left + index);

/** Positions right before and right behind a stretch, without a gap, as long as they belong to it. */
function nextTo(inside: readonly number[], belongs: (position: number) => boolean): number[] {
  const found: number[] = [];
  for (let next = Math.max(...inside) + 1; belongs(next); next += 1) found.push(next);
  for (let next = Math.min(...inside) - 1; belongs(next); next -= 1) found.unshift(next);
  return found;
}

/** A copy of the formula with its range as wide as it should be. */
function widened(text: string, axis: "row" | "column", range: Range, low: number, high: number): string {
  const own = rangesOf(text).find(
    ({ from, to }) => from[axis] === range.from[axis] && to[axis] === range.to[axis],
  );
  return own === undefined ? text : text.replace(own.text, printRange(own, axis, low, high));
}
