import type { ReaderFormulaIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import type { Sentences } from "../sentences.ts";
import { shortFormula } from "../shortFormula.ts";

const inCells = (cells: number): string => (cells === 1 ? "" : `（共 ${figure(cells)} 個儲存格）`);

export const readerFormulas: Sentences<ReaderFormulaIssue> = {
  formula_exact_match_bands: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 用完全符合的方式查找等第分界${inCells(cells)}，介於兩個分界之間的分數會出錯。請改用大約符合（TRUE 或 1）。`,
  formula_unsorted_lookup: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 用大約符合的方式查找，但對照表未遞增排序${inCells(cells)}，等第會出錯。請將對照表依第一欄遞增排序。`,
  formula_band_gap: ({ formula, cells, from, to }) =>
    `公式 ${shortFormula(formula)} 沒有涵蓋${from === to ? `恰好 ${figure(from)} 分` : ` ${figure(from)} 與 ${figure(to)} 之間的分數`}${inCells(cells)}。請讓各等第區間首尾相接（只在一側用 >=）。`,
  formula_band_order: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 先判斷較低的分界${inCells(cells)}，更高的等第永遠得不到。請從最高的分界開始判斷。`,
  formula_fixed_denominator: ({ formula, cells, denominator, count }) =>
    `公式 ${shortFormula(formula)} 固定除以 ${figure(denominator)}，而實際有 ${figure(count)} 個數值${inCells(cells)}。請改用 AVERAGE，或除以實際個數。`,
  formula_skips_text: ({ formula, cells, textCells }) =>
    `公式 ${shortFormula(formula)} 忽略了以文字形式儲存的數字（${listed(textCells, "zh-TW")}）${inCells(cells)}。請將其轉換為數字。`,
  formula_includes_hidden: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 把隱藏的列也計算在內${inCells(cells)}。如只應計算可見列，請改用 SUBTOTAL 或 AGGREGATE。`,
  formula_rounds_early: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 在加權或評定等第之前就捨入${inCells(cells)}，可能使人員跨過等第分界。請只對顯示的數值捨入。`,
  formula_rank_ties: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 對同分人員給出相同名次並跳過後續名次${inCells(cells)}。增益集依考核制度排名，請對照兩者。`,
  formula_inconsistent: ({ formula, expected }) =>
    `公式 ${shortFormula(formula)} 與鄰近儲存格的公式 ${shortFormula(expected)} 不一致。請確認是否有意如此，或複製鄰近公式。`,
  formula_range_short: ({ formula, missing }) =>
    `公式 ${shortFormula(formula)} 的範圍漏掉了 ${listed(missing, "zh-TW")}。如應包含在內，請擴大範圍。`,
};
