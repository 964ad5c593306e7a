import type { IssueList } from "../../report/issueList.ts";
import { placeOf, valueAt, type SheetView } from "../../view/sheetView.ts";
import { checkConstants } from "./checkConstants.ts";
import { checkDenominator } from "./checkDenominator.ts";
import { checkHidden } from "./checkHidden.ts";
import { checkSkippedText } from "./checkSkippedText.ts";
import { closeGaps } from "./closeGaps.ts";
import { exactToBands } from "./exactToBands.ts";
import { findBandFaults } from "./findBandFaults.ts";
import { groupFormulas, type FormulaGroup, type PeopleIn } from "./formulaGroups.ts";
import { callsOf, lookupFault } from "./lookupFault.ts";
import type { Expression } from "./parseFormula.ts";
import { repairCells } from "./repairCells.ts";

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
  const lookups = calls.map((call) => lookupFault(call, viewOf));
  if (lookups.includes("exact"))
    issues.add(
      { code: "formula_exact_match_bands", ...base },
      people,
      repairCells(view, cells, (text) => exactToBands(text, viewOf)),
    );
  if (lookups.includes("unsorted")) issues.add({ code: "formula_unsorted_lookup", ...base }, people);
  if (calls.some(({ name }) => name.startsWith("RANK") && name !== "RANK.AVG") && hasTies(view, cells))
    issues.add({ code: "formula_rank_ties", ...base }, people);
  const faults = findBandFaults(tree);
  const gaps = faults.flatMap((fault) => (fault.kind === "gap" ? [fault] : []));
  if (gaps.length > 0)
    issues.addTogether(
      gaps.map(({ from, to }) => ({ code: "formula_band_gap", ...base, from, to })),
      people,
      repairCells(view, cells, (text) => closeGaps(text, gaps)),
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
