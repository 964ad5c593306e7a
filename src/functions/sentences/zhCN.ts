import type { ProblemSentences } from "./problemSentences.ts";

const place = ({ argument, row, column }: { argument: string; row: number; column: number }): string =>
  `参数 ${argument} 第 ${row} 行第 ${column} 列`;
const listed = (words: readonly string[]): string => words.join("、");

export const zhCN: ProblemSentences = {
  cell_error: (facts) => `${place(facts)}的单元格显示 ${facts.error}，请先更正该单元格。`,
  cell_unreadable: (facts) =>
    `${place(facts)}的“${facts.text}”不是数字。请填写数字；缺分请留空，不适用请填“不适用”。`,
  entry_missing: (facts) => `${place(facts)}没有分数，而设定为缺分不计总分。请补填，或改用“按比例”或“计零”。`,
  nothing_entered: ({ argument }) => `参数 ${argument} 中没有可用的数值，请至少填写一个。`,
  option_unknown: ({ argument, word, allowed }) =>
    `参数 ${argument} 不能是“${word}”，可选：${listed(allowed)}。`,
  sizes_differ: ({ argument, count, other, wanted }) =>
    `参数 ${argument} 有 ${count} 个单元格，${other} 有 ${wanted} 个，请选择大小相同的区域。`,
  not_one_line: ({ argument }) => `参数 ${argument} 只能是一行或一列。`,
  turned: ({ argument, rows, columns, other, wanted }) =>
    `参数 ${argument} 为 ${rows} 行 ${columns} 列，${other} 有 ${wanted} 个：行列方向相反，请改用 TRANSPOSE(${argument})。`,
  columns_missing: ({ argument, count, wanted }) => `参数 ${argument} 需要 ${wanted} 列，现有 ${count} 列。`,
  weight_unreadable: ({ text }) => `“${text}”不是权重，请写 30、0.3 或 30%。`,
  weights_mixed: ({ argument, percent, share }) =>
    `参数 ${argument} 中既有“${percent}”又有“${share}”，无法确定是百分数还是小数，请统一写法（如 30% 与 70%）。`,
  shares_off: ({ argument, percent }) => `参数 ${argument} 合计为 ${percent}%，请调整为 100%。`,
  weights_not_positive: ({ argument }) => `参数 ${argument} 不能为负，且至少一个大于零。`,
  bands_unordered: ({ grade }) => `等级“${grade}”与另一等级的最低分相同，请为每个等级设定不同的最低分。`,
  rule_unreadable: ({ text }) => `无法识别规则“${text}”。示例：“每少1000人扣10分，扣完为止”。`,
  rule_incomplete: ({ text, unread }) => `规则“${text}”中的“${unread}”未能识别，请删去或换一种说法。`,
  target_missing: ({ row }) => `该规则需要目标值，第 ${row} 行没有目标值（或为零）。`,
  out_of_range: ({ argument, value, wanted }) => `参数 ${argument} 为 ${value}，应为 ${wanted}。`,
  name_unknown: ({ argument, name, allowed }) =>
    `参数 ${argument} 中没有“${name}”，已有：${listed(allowed)}。`,
  name_twice: ({ argument, name }) => `参数 ${argument} 中“${name}”出现两次，请只保留一个。`,
  too_few: ({ argument, count, wanted }) => `参数 ${argument} 只有 ${count} 个数值，至少需要 ${wanted} 个。`,
  too_few_days: ({ days, wanted }) => `${days} 天少于所需的 ${wanted} 天：不予考核，并非零分。`,
  date_unreadable: ({ argument, text }) => `参数 ${argument} 中的“${text}”不是日期，请写 2026-03-01。`,
  group_missing: ({ names }) =>
    `${listed(names)}没有评分，而设定为缺少一组不出结果。请补填，或改用“按比例”或“计零”。`,
  tie_open: ({ grade, count }) =>
    `${count} 人同分，跨越等级“${grade}”的最后名额，请人工决定或改用其他同分处理。`,
};
