import type { ReaderFormulaIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import type { Sentences } from "../sentences.ts";
import { shortFormula } from "../shortFormula.ts";

const inCells = (cells: number): string => (cells === 1 ? "" : `（共 ${figure(cells)} 个单元格）`);

export const readerFormulas: Sentences<ReaderFormulaIssue> = {
  formula_exact_match_bands: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 用精确匹配查找等级分数线${inCells(cells)}，介于两条分数线之间的分数会出错。请改用近似匹配（TRUE 或 1）。`,
  formula_unsorted_lookup: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 用近似匹配查找，但查找表未按升序排列${inCells(cells)}，等级会出错。请将查找表按首列升序排列。`,
  formula_band_gap: ({ formula, cells, from, to }) =>
    `公式 ${shortFormula(formula)} 没有涵盖${from === to ? `恰好 ${figure(from)} 分` : ` ${figure(from)} 与 ${figure(to)} 之间的分数`}${inCells(cells)}。请让各等级区间首尾相接（只在一侧用 >=）。`,
  formula_band_order: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 先判断较低的分数线${inCells(cells)}，更高的等级永远得不到。请从最高的分数线开始判断。`,
  formula_fixed_denominator: ({ formula, cells, denominator, count }) =>
    `公式 ${shortFormula(formula)} 固定除以 ${figure(denominator)}，而实际有 ${figure(count)} 个数值${inCells(cells)}。请改用 AVERAGE，或除以实际个数。`,
  formula_skips_text: ({ formula, cells, textCells }) =>
    `公式 ${shortFormula(formula)} 忽略了以文本形式保存的数字（${listed(textCells, "zh-CN")}）${inCells(cells)}。请将其转换为数字。`,
  formula_includes_hidden: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 把隐藏的行也计算在内${inCells(cells)}。如只应计算可见行，请改用 SUBTOTAL 或 AGGREGATE。`,
  formula_rounds_early: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 在加权或评定等级之前就取整${inCells(cells)}，可能使人员跨过分数线。请只对显示的数值取整。`,
  formula_rank_ties: ({ formula, cells }) =>
    `公式 ${shortFormula(formula)} 对同分人员给出相同名次并跳过后续名次${inCells(cells)}。加载项按考核制度排名，请对照两者。`,
  formula_inconsistent: ({ formula, expected }) =>
    `公式 ${shortFormula(formula)} 与相邻单元格的公式 ${shortFormula(expected)} 不一致。请确认是否有意如此，或复制相邻公式。`,
  formula_range_short: ({ formula, missing }) =>
    `公式 ${shortFormula(formula)} 的区域漏掉了 ${listed(missing, "zh-CN")}。如应包含在内，请扩大区域。`,
};
