import type { ReaderCellIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import type { Sentences } from "../sentences.ts";
import { shortFormula } from "../shortFormula.ts";

export const readerCells: Sentences<ReaderCellIssue> = {
  cell_error: ({ value, isResult }) =>
    isResult
      ? `此处结果显示错误值 ${value}，不参与核对。请修正公式。`
      : `单元格显示错误值 ${value}，该评分按缺失处理。请修正公式，或直接填写分数。`,
  formula_without_value: ({ formula }) =>
    `公式 ${shortFormula(formula)} 没有保存计算结果，该评分按缺失处理。请重新计算并保存工作簿后再检查。`,
  value_unreadable: ({ typed }) =>
    `“${typed}”既不是数字，也不是已知的等级用语，该评分按缺失处理。请填写分数。`,
  value_absent: ({ typed, assumed }) =>
    assumed === "missing"
      ? `“${typed}”按“尚未评分”识别，作缺失处理，不计为零分。`
      : `“${typed}”按“不适用”识别，依考核制度处理，不计为零分。`,
  text_number: ({ typed, number }) =>
    `“${typed}”以文本形式保存，已按 ${figure(number)} 识别。Excel 公式会忽略它，建议转换为数字。`,
  percent_assumed: ({ typed, number }) =>
    `“${typed}”在百分制分数中按百分比识别为 ${figure(number)}。如不符合本意，请更正。`,
  word_with_number: ({ typed, number }) =>
    `“${typed}”中既有文字又有数字，已采用数字 ${figure(number)}。请只保留数字。`,
  value_off_scale: ({ typed, min, max, indicator }) =>
    `“${typed}”超出“${indicator}”的量表范围 ${figure(min)}–${figure(max)}。请更正评分或量表。`,
  value_unlike_others: ({ typed, others, indicator }) =>
    `“${indicator}”中其他人均在 ${figure(others)} 分以上，此处为“${typed}”，暂按原值计分。如系按其他分制填写，请更正。`,
  several_marks: ({ indicator, cells }) =>
    `“${indicator}”勾选了多个档次（${listed(cells, "zh-CN")}），暂不计分。请只保留一个。`,
  area_unfilled: ({ area, cells }) =>
    `“${area}”部分全部未填（${listed(cells, "zh-CN")}），而其他部分已有评分，暂按缺失处理。请补填；如不适用，请注明“不适用”。`,
  date_as_text: ({ typed, isoDate }) =>
    `日期“${typed}”已按 ${isoDate} 识别。请改用日期格式填写，以便 Excel 计算。`,
  date_unreadable: ({ typed }) => `“${typed}”无法识别为日期，请按日期格式填写，例如 2026-03-01。`,
  constant_over_formula: ({ typed, formula, computed }) =>
    `此处直接填写了 ${typed}，而相邻单元格为公式 ${shortFormula(formula)}${computed === null ? "" : `，按公式应为 ${figure(computed)}`}。请确认是否有意填写，或恢复公式。`,
};
