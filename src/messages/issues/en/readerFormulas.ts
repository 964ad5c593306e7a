import type { ReaderFormulaIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import type { Sentences } from "../sentences.ts";
import { shortFormula } from "../shortFormula.ts";

const inCells = (cells: number): string => (cells === 1 ? "" : ` (${figure(cells)} cells)`);

export const readerFormulas: Sentences<ReaderFormulaIssue> = {
  formula_exact_match_bands: ({ formula, cells }) =>
    `${shortFormula(formula)} looks a score up among grade bounds by exact match${inCells(cells)}: scores between two bounds get an error. Use an approximate match (TRUE or 1).`,
  formula_unsorted_lookup: ({ formula, cells }) =>
    `${shortFormula(formula)} looks a score up by approximate match in a table that is not sorted upwards${inCells(cells)}, and gives wrong grades. Sort the table by its first column.`,
  formula_band_gap: ({ formula, cells, from, to }) =>
    `${shortFormula(formula)} has no grade for ${from === to ? `a score of exactly ${figure(from)}` : `scores between ${figure(from)} and ${figure(to)}`}${inCells(cells)}. Let one band begin where the next ends (>= on one side only).`,
  formula_band_order: ({ formula, cells }) =>
    `${shortFormula(formula)} tests the lower bound before the higher${inCells(cells)}, so the better grade is never reached. Test from the highest bound down.`,
  formula_fixed_denominator: ({ formula, cells, denominator, count }) =>
    `${shortFormula(formula)} divides by ${figure(denominator)}, while ${figure(count)} values are there${inCells(cells)}. Use AVERAGE, or divide by the number of values.`,
  formula_skips_text: ({ formula, cells, textCells }) =>
    `${shortFormula(formula)} skips numbers stored as text (${listed(textCells, "en")})${inCells(cells)}. Turn them into numbers.`,
  formula_includes_hidden: ({ formula, cells }) =>
    `${shortFormula(formula)} also counts hidden rows${inCells(cells)}. Use SUBTOTAL or AGGREGATE if only visible rows should count.`,
  formula_rounds_early: ({ formula, cells }) =>
    `${shortFormula(formula)} rounds before weighting or grading${inCells(cells)}, which can move somebody across a grade bound. Round only what is shown.`,
  formula_rank_ties: ({ formula, cells }) =>
    `${shortFormula(formula)} gives equal scores one rank and leaves the next ranks out${inCells(cells)}. The add-in ranks as the policy says; compare the two.`,
  formula_inconsistent: ({ formula, expected }) =>
    `The formula ${shortFormula(formula)} differs from its neighbours’ ${shortFormula(expected)}. Confirm that it is meant, or copy the neighbours’ formula.`,
  formula_range_short: ({ formula, missing }) =>
    `The range of ${shortFormula(formula)} leaves out ${listed(missing, "en")}. Extend the range if they belong to it.`,
};
