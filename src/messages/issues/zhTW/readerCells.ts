import type { ReaderCellIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import type { Sentences } from "../sentences.ts";
import { shortFormula } from "../shortFormula.ts";

export const readerCells: Sentences<ReaderCellIssue> = {
  cell_error: ({ value, isResult }) =>
    isResult
      ? `此處結果顯示錯誤值 ${value}，不列入核對。請修正公式。`
      : `儲存格顯示錯誤值 ${value}，該評分視為缺漏。請修正公式，或直接填寫分數。`,
  formula_without_value: ({ formula }) =>
    `公式 ${shortFormula(formula)} 沒有儲存計算結果，該評分視為缺漏。請重新計算並儲存活頁簿後再檢查。`,
  value_unreadable: ({ typed }) =>
    `「${typed}」既不是數字，也不是已知的等第用語，該評分視為缺漏。請填寫分數。`,
  value_absent: ({ typed, assumed }) =>
    assumed === "missing"
      ? `「${typed}」視為「尚未評分」，以缺漏處理，不計為零分。`
      : `「${typed}」視為「不適用」，依考核制度處理，不計為零分。`,
  text_number: ({ typed, number }) =>
    `「${typed}」以文字形式儲存，已讀取為 ${figure(number)}。Excel 公式會忽略它，建議轉換為數字。`,
  percent_assumed: ({ typed, number }) =>
    `「${typed}」在百分制分數中依百分比讀取為 ${figure(number)}。如不符合原意，請更正。`,
  word_with_number: ({ typed, number }) =>
    `「${typed}」中既有文字又有數字，已採用數字 ${figure(number)}。請只保留數字。`,
  value_off_scale: ({ typed, min, max, indicator }) =>
    `「${typed}」超出「${indicator}」的量表範圍 ${figure(min)}–${figure(max)}。請更正評分或量表。`,
  value_unlike_others: ({ typed, others, indicator }) =>
    `「${indicator}」其他人均在 ${figure(others)} 分以上，此處為「${typed}」，暫按原值計分。若係以其他分制填寫，請更正。`,
  several_marks: ({ indicator, cells }) =>
    `「${indicator}」勾選了多個選項（${listed(cells, "zh-TW")}），暫不計分。請只保留一個。`,
  area_unfilled: ({ area, cells }) =>
    `「${area}」部分全部未填（${listed(cells, "zh-TW")}），其他部分則已有評分，暫列為缺漏。請補填；如不適用，請註明「不適用」。`,
  date_as_text: ({ typed, isoDate }) =>
    `日期「${typed}」已讀取為 ${isoDate}。請改用日期格式填寫，以便 Excel 計算。`,
  date_unreadable: ({ typed }) => `「${typed}」無法辨識為日期，請依日期格式填寫，例如 2026-03-01。`,
  constant_over_formula: ({ typed, formula, computed }) =>
    `此處直接填寫了 ${typed}，而鄰近儲存格為公式 ${shortFormula(formula)}${computed === null ? "" : `，依公式應為 ${figure(computed)}`}。請確認是否有意填寫，或還原公式。`,
};
