import type { ProblemSentences } from "./problemSentences.ts";

const place = ({ argument, row, column }: { argument: string; row: number; column: number }): string =>
  `引數 ${argument} 第 ${row} 列第 ${column} 欄`;
const listed = (words: readonly string[]): string => words.join("、");

export const zhTW: ProblemSentences = {
  cell_error: (facts) => `${place(facts)}的儲存格顯示 ${facts.error}，請先更正該儲存格。`,
  cell_unreadable: (facts) =>
    `${place(facts)}的「${facts.text}」不是數字。請填寫數字；缺分請留空，不適用請填「不適用」。`,
  entry_missing: (facts) =>
    `${place(facts)}沒有分數，而設定為缺分不計總分。請補填，或改用「按比例」或「計零」。`,
  nothing_entered: ({ argument }) => `引數 ${argument} 中沒有可用的數值，請至少填寫一個。`,
  option_unknown: ({ argument, word, allowed }) =>
    `引數 ${argument} 不能是「${word}」，可選：${listed(allowed)}。`,
  sizes_differ: ({ argument, count, other, wanted }) =>
    `引數 ${argument} 有 ${count} 個儲存格，${other} 有 ${wanted} 個，請選擇大小相同的範圍。`,
  not_one_line: ({ argument }) => `引數 ${argument} 只能是一列或一欄。`,
  turned: ({ argument, rows, columns, other, wanted }) =>
    `引數 ${argument} 為 ${rows} 列 ${columns} 欄，${other} 有 ${wanted} 個：列與欄的方向相反，請改用 TRANSPOSE(${argument})。`,
  columns_missing: ({ argument, count, wanted }) => `引數 ${argument} 需要 ${wanted} 欄，現有 ${count} 欄。`,
  weight_unreadable: ({ text }) => `「${text}」不是權重，請寫 30、0.3 或 30%。`,
  weights_mixed: ({ argument, percent, share }) =>
    `引數 ${argument} 中既有「${percent}」又有「${share}」，無法確定是百分比還是小數，請統一寫法（如 30% 與 70%）。`,
  shares_off: ({ argument, percent }) => `引數 ${argument} 合計為 ${percent}%，請調整為 100%。`,
  weights_not_positive: ({ argument }) => `引數 ${argument} 不能為負，且至少一個大於零。`,
  bands_unordered: ({ grade }) => `等第「${grade}」與另一等第的最低分相同，請為每個等第設定不同的最低分。`,
  rule_unreadable: ({ text }) => `無法辨識規則「${text}」。範例：「每少1000人扣10分，扣完為止」。`,
  rule_incomplete: ({ text, unread }) => `規則「${text}」中的「${unread}」未能辨識，請刪去或換一種說法。`,
  target_missing: ({ row }) => `此規則需要目標值，第 ${row} 列沒有目標值（或為零）。`,
  out_of_range: ({ argument, value, wanted }) => `引數 ${argument} 為 ${value}，應為 ${wanted}。`,
  name_unknown: ({ argument, name, allowed }) =>
    `引數 ${argument} 中沒有「${name}」，已有：${listed(allowed)}。`,
  name_twice: ({ argument, name }) => `引數 ${argument} 中「${name}」出現兩次，請只保留一個。`,
  too_few: ({ argument, count, wanted }) => `引數 ${argument} 只有 ${count} 個數值，至少需要 ${wanted} 個。`,
  too_few_days: ({ days, wanted }) => `${days} 天少於所需的 ${wanted} 天：不予考核，並非零分。`,
  date_unreadable: ({ argument, text }) => `引數 ${argument} 中的「${text}」不是日期，請寫 2026-03-01。`,
  group_missing: ({ names }) =>
    `${listed(names)}沒有評分，而設定為缺少一組不出結果。請補填，或改用「按比例」或「計零」。`,
  tie_open: ({ grade, count }) =>
    `${count} 人同分，跨越等第「${grade}」的最後名額，請人工決定或改用其他同分處理。`,
};
