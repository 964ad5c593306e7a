import type { CellChange } from "../../../sheet/index.ts";
import type { IssueList } from "../../report/issueList.ts";
import { formulaAt, placeOf, valueAt, type SheetView } from "../../view/sheetView.ts";
import { readValue } from "../../value/readValue.ts";
import { findBandFaults, type BandFault } from "./findBandFaults.ts";
import { callsOf, lookupFault } from "./lookupFault.ts";
import { parseFormula, type Expression } from "./parseFormula.ts";
import { copyFormula, relativeFormula } from "./relativeFormula.ts";

/** Ids of the people whose rows these are. */
type PeopleIn = (rows: readonly number[]) => readonly string[];

interface FormulaGroup {
  readonly formula: string;
  readonly tree: Expression;
  readonly cells: { readonly row: number; readonly column: number }[];
}

/**
 * Looks for formulas that give wrong grades and sums: exact matches over bands, unsorted tables, gaps between bands,
 * fixed denominators, averages that skip text, early rounding, constants typed over formulas.
 */
export function checkFormulas(
  view: SheetView,
  viewOf: (sheet: string | null) => SheetView | null,
  peopleIn: PeopleIn,
  issues: IssueList,
): void {
  if (view.grid.formulas === null) return;
  const byColumn = groupFormulas(view);
  for (const groups of byColumn.values()) {
    for (const group of groups.values()) checkGroup(view, viewOf, peopleIn, group, issues);
    checkConstants(view, groups, peopleIn, issues);
  }
}

/** Formulas by column and by relative text: a column of copies is one group. */
function groupFormulas(view: SheetView): ReadonlyMap<number, ReadonlyMap<string, FormulaGroup>> {
  const byColumn = new Map<number, Map<string, FormulaGroup>>();
  const { row: top, column: left } = view.grid.origin;
  view.grid.formulas?.forEach((line, row) =>
    line.forEach((formula, column) => {
      if (formula === null) return;
      const key = relativeFormula(formula, top + row, left + column);
      if (key === null) return;
      const groups = byColumn.get(column) ?? new Map<string, FormulaGroup>();
      byColumn.set(column, groups);
      const known = groups.get(key);
      if (known !== undefined) {
        known.cells.push({ row, column });
        return;
      }
      const tree = parseFormula(formula);
      if (tree !== null) groups.set(key, { formula, tree, cells: [{ row, column }] });
    }),
  );
  return byColumn;
}

function checkGroup(
  view: SheetView,
  viewOf: (sheet: string | null) => SheetView | null,
  peopleIn: PeopleIn,
  group: FormulaGroup,
  issues: IssueList,
): void {
  const { formula, tree, cells } = group;
  const [first] = cells;
  if (first === undefined) return;
  const base = { at: placeOf(view, first.row, first.column), formula, cells: cells.length };
  const people = peopleIn(cells.map(({ row }) => row));
  const calls = callsOf(tree);
  for (const call of calls) {
    const fault = lookupFault(call, viewOf);
    if (fault === "exact")
      issues.add({ code: "formula_exact_match_bands", ...base }, people, repairs(view, cells, exactToBands));
    if (fault === "unsorted") issues.add({ code: "formula_unsorted_lookup", ...base }, people);
    if (call.name.startsWith("RANK") && call.name !== "RANK.AVG" && hasTies(view, cells))
      issues.add({ code: "formula_rank_ties", ...base }, people);
  }
  const faults = findBandFaults(tree);
  const gaps = faults.flatMap((fault) => (fault.kind === "gap" ? [fault] : []));
  const changes = gaps.length === 0 ? [] : repairs(view, cells, (text) => closeGaps(text, gaps));
  gaps.forEach(({ from, to }, index) =>
    issues.add({ code: "formula_band_gap", ...base, from, to }, people, index === 0 ? changes : []),
  );
  if (faults.some(({ kind }) => kind === "order"))
    issues.add({ code: "formula_band_order", ...base }, people);
  if (roundsEarly(tree)) issues.add({ code: "formula_rounds_early", ...base }, people);
  checkDenominator(view, group, peopleIn, issues);
  checkSkippedText(view, group, peopleIn, issues);
  checkHidden(view, group, issues);
}

function hasTies(view: SheetView, cells: FormulaGroup["cells"]): boolean {
  const ranks = cells
    .map(({ row, column }) => valueAt(view, row, column))
    .filter((rank) => typeof rank === "number");
  return new Set(ranks).size < ranks.length;
}

function roundsEarly(tree: Expression): boolean {
  if (tree.kind === "binary" && tree.operator === "+")
    return callsOf(tree).filter(({ name }) => name.startsWith("ROUND")).length >= 2;
  const isGrading = tree.kind === "call" && (tree.name === "IF" || tree.name === "IFS");
  return isGrading && callsOf(tree.args[0] ?? tree).some(({ name }) => name.startsWith("ROUND"));
}

/** SUM(C2:I2)/7 where a cell has no number: the missing one counts as zero. */
function checkDenominator(
  view: SheetView,
  { formula, tree, cells }: FormulaGroup,
  peopleIn: PeopleIn,
  issues: IssueList,
): void {
  if (
    tree.kind !== "binary" ||
    tree.operator !== "/" ||
    tree.right.kind !== "number" ||
    tree.left.kind !== "call" ||
    tree.left.name !== "SUM"
  )
    return;
  const [range] = tree.left.args;
  const [first] = cells;
  if (range?.kind !== "range" || first === undefined) return;
  const denominator = tree.right.value;
  const size = (range.to.row - range.from.row + 1) * (range.to.column - range.from.column + 1);
  if (denominator === 100 || denominator === 1) return;
  for (const cell of cells) {
    const count = numbersIn(view, range, first, cell);
    if (count === denominator && size === denominator) continue;
    issues.add(
      {
        code: "formula_fixed_denominator",
        at: placeOf(view, cell.row, cell.column),
        formula: formulaAt(view, cell.row, cell.column) ?? formula,
        cells: 1,
        denominator,
        count,
      },
      peopleIn([cell.row]),
      repairs(view, [cell], (text) => text.replace(/SUM(\([^()]*\))\s*\/\s*\d+(?:\.\d+)?/iu, "AVERAGE$1")),
    );
  }
}

function numbersIn(
  view: SheetView,
  range: Extract<Expression, { kind: "range" }>,
  first: { row: number; column: number },
  cell: { row: number; column: number },
): number {
  return cellsIn(view, range, first, cell).filter(
    ({ row, column }) => typeof valueAt(view, row, column) === "number",
  ).length;
}

/** Grid cells of a range of the first formula of a group, moved along to another cell of the group. */
function cellsIn(
  view: SheetView,
  { from, to }: Extract<Expression, { kind: "range" }>,
  first: { row: number; column: number },
  cell: { row: number; column: number },
): { row: number; column: number }[] {
  if (from.sheet !== null) return [];
  const shift = (fixed: boolean, own: number, origin: number): number => (fixed ? 0 : own - origin);
  const rows = shift(from.isRowFixed, cell.row, first.row) - view.grid.origin.row;
  const columns = shift(from.isColumnFixed, cell.column, first.column) - view.grid.origin.column;
  const found: { row: number; column: number }[] = [];
  for (let row = from.row; row <= to.row && found.length < 2000; row += 1)
    for (let column = from.column; column <= to.column && found.length < 2000; column += 1)
      found.push({ row: row + rows, column: column + columns });
  return found;
}

/** AVERAGE leaves out numbers stored as text: they are meant to count. */
function checkSkippedText(
  view: SheetView,
  { formula, tree, cells }: FormulaGroup,
  peopleIn: PeopleIn,
  issues: IssueList,
): void {
  const [first] = cells;
  const ranges = callsOf(tree)
    .filter(({ name }) => name === "AVERAGE" || name === "SUM")
    .flatMap(({ args }) => args.flatMap((arg) => (arg.kind === "range" ? [arg] : [])));
  if (first === undefined || ranges.length === 0) return;
  for (const cell of cells) {
    const skipped = ranges
      .flatMap((range) => cellsIn(view, range, first, cell))
      .filter(({ row, column }) => {
        const value = valueAt(view, row, column);
        return typeof value === "string" && readValue(value, null).kind === "number";
      });
    if (skipped.length > 0)
      issues.add(
        {
          code: "formula_skips_text",
          at: placeOf(view, cell.row, cell.column),
          formula: formulaAt(view, cell.row, cell.column) ?? formula,
          cells: 1,
          textCells: skipped.map(({ row, column }) => placeOf(view, row, column)),
        },
        peopleIn([cell.row]),
      );
  }
}

function checkHidden(view: SheetView, { formula, tree, cells }: FormulaGroup, issues: IssueList): void {
  const [first] = cells;
  if (first === undefined || view.grid.hiddenRows.length === 0) return;
  const hidden = new Set(view.grid.hiddenRows);
  const ranges = callsOf(tree)
    .filter(({ name }) => ["AVERAGE", "SUM", "COUNT", "MAX", "MIN"].includes(name))
    .flatMap(({ args }) =>
      args.flatMap((arg) => (arg.kind === "range" && arg.to.row > arg.from.row ? [arg] : [])),
    );
  if (ranges.some((range) => cellsIn(view, range, first, first).some(({ row }) => hidden.has(row))))
    issues.add({
      code: "formula_includes_hidden",
      at: placeOf(view, first.row, first.column),
      formula,
      cells: cells.length,
    });
}

/** Three or more copies of one formula, and a number between them: typed over. */
function checkConstants(
  view: SheetView,
  groups: ReadonlyMap<string, FormulaGroup>,
  peopleIn: PeopleIn,
  issues: IssueList,
): void {
  const main = [...groups.values()].reduce<FormulaGroup | null>(
    (most, group) => (most === null || group.cells.length > most.cells.length ? group : most),
    null,
  );
  const first = main?.cells[0];
  const last = main?.cells.at(-1);
  if (main === null || first === undefined || last === undefined || main.cells.length < 3) return;
  const rows = new Set(main.cells.map(({ row }) => row));
  const { origin } = view.grid;
  for (let row = first.row - 1; row <= last.row + 1; row += 1) {
    if (rows.has(row)) continue;
    const value = valueAt(view, row, first.column);
    const own = formulaAt(view, row, first.column);
    const at = placeOf(view, row, first.column);
    const expected = copyFormula(
      main.formula,
      { row: origin.row + first.row, column: origin.column },
      { row: origin.row + row, column: origin.column },
    );
    if (expected === null) continue;
    const isInside = row > first.row && row < last.row;
    const change: CellChange = { address: at, value: null, formula: expected };
    const isEnd = !isInside && peopleIn([row]).length > 0;
    if (own === null && typeof value === "number" && (isInside || isEnd))
      issues.add(
        { code: "constant_over_formula", at, typed: String(value), formula: expected, computed: null },
        peopleIn([row]),
        [change],
      );
    else if (own !== null && isInside && main.cells.length >= 4 && isFew(groups, own))
      issues.add({ code: "formula_inconsistent", at, formula: own, expected }, peopleIn([row]), [change]);
  }
}

const isFew = (groups: ReadonlyMap<string, FormulaGroup>, formula: string): boolean =>
  [...groups.values()].some((group) => group.cells.length === 1 && group.formula === formula);

function repairs(
  view: SheetView,
  cells: FormulaGroup["cells"],
  rewrite: (formula: string) => string,
): CellChange[] {
  return cells.flatMap(({ row, column }) => {
    const formula = formulaAt(view, row, column);
    const repaired = formula === null ? null : rewrite(formula);
    return repaired === null || repaired === formula
      ? []
      : [{ address: placeOf(view, row, column), value: null, formula: repaired }];
  });
}

const exactToBands = (formula: string): string =>
  formula
    .replace(/(LOOKUP\((?:[^()]|\([^()]*\))*,\s*)(?:FALSE|0)?(\s*\))/giu, "$1TRUE$2")
    .replace(/(MATCH\((?:[^()]|\([^()]*\))*,\s*)0(\s*\))/giu, "$11$2");

/** "<=79" before a band that starts at 80 becomes "<80". */
const closeGaps = (formula: string, gaps: readonly Extract<BandFault, { kind: "gap" }>[]): string =>
  gaps.reduce(
    (text, { from, to }) =>
      text.replaceAll(
        new RegExp(`<=\\s*${String(from).replace(".", "\\.")}(?![\\d.])`, "gu"),
        `<${String(to)}`,
      ),
    formula,
  );
