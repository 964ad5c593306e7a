import type { ReaderShapeIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { columnRoleWord } from "../../words/columnRoleWord.ts";
import { leftOutWord } from "../../words/leftOutWord.ts";
import { noScoresWord } from "../../words/noScoresWord.ts";
import { sourceWord } from "../../words/sourceWord.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-TW");

const elsewhere = (place: string): string => (place === "" ? "另一處" : ` ${place} 處`);

export const readerShapes: Sentences<ReaderShapeIssue> = {
  no_scores_found: ({ sheet, reason }) =>
    `工作表「${sheet}」未作為評分表讀取：${noScoresWord(reason, "zh-TW")}。如其中確有評分，請設定姓名或員工編號欄，並在標題列寫明各項指標。`,
  hidden_cells: ({ what, count, isRead }) => {
    const cells = {
      sheet: "此工作表已隱藏",
      rows: `此表有 ${figure(count)} 列隱藏`,
      columns: `此表有 ${figure(count)} 欄隱藏`,
    }[what];
    return `${cells}，${isRead ? "但內容仍已讀取。如不應計入，請刪除相關內容。" : "未讀取。"}`;
  },
  header_unclear: ({ header, assumed }) =>
    `「${header}」的意義不明確，暫視為「${columnRoleWord(assumed, "zh-TW")}」。如不正確，請改寫標題。`,
  column_left_out: ({ header, reason }) =>
    `「${header}」欄未計入：${leftOutWord(reason, "zh-TW")}。如應計入，${leftOutAdvice(reason)}。`,
  mixed_scale: ({ indicator, scales }) =>
    `「${indicator}」的量表與其他指標不同（${listed(scales, "zh-TW")}），已各依自身滿分換算。如不符合原意，請核對評分。`,
  scale_assumed: ({ indicator, min, max }) =>
    `「${indicator}」沒有註明量表，根據數值暫以 ${figure(min)}–${figure(max)} 計算。如不正確，請在標題註明量表。`,
  full_marks_scaled: ({ sum }) =>
    `表中各項滿分合計為 ${figure(sum)} 分，已依比例換算為百分制（得 ${figure(sum)} 分即 100 分）。如應按原分直接相加，請改用按原分累加的考核規則。`,
  word_scale_assumed: ({ indicator, words }) =>
    `「${indicator}」以文字評分且沒有對應分數（${listed(words, "zh-TW")}），已依高低順序換算為分數。如不符合原意，請直接填寫分數。`,
  weights_missing: ({ indicators, assumed }) =>
    assumed === "nothing"
      ? `其他指標都有權重，${listed(indicators, "zh-TW")}沒有，因此暫不計分。如應計分，請填寫權重。`
      : assumed === "sum"
        ? `沒有找到權重（${listed(indicators, "zh-TW")}）；表中總分等於各項得分之和，因此以得分直接相加。若不符合原意，請填寫權重，或選擇考核制度。`
        : assumed === "totals"
          ? `表中沒有寫明權重，已依總分推算：${listed(indicators, "zh-TW")}。若不正確，請填寫權重。`
          : `沒有找到權重（${listed(indicators, "zh-TW")}），各項指標暫以相等權重計算。請填寫權重，或選擇考核制度。`,
  weights_mixed: ({ typed }) =>
    `權重寫法不統一（${listed(typed, "zh-TW")}），已依合計相符的方式讀取，請核對。`,
  weight_conflict: ({ indicator, takenPercent, leftPercent, otherAt }) =>
    `「${indicator}」的權重在此處為 ${figure(takenPercent)}%，在${elsewhere(otherAt)}為 ${figure(leftPercent)}%，已採用前者。請統一。`,
  weight_sum_off: ({ parent, sumPercent, handledAs }) =>
    `${parent === "" ? "表中" : `「${parent}」下`}的權重合計為 ${figure(sumPercent)}%。${handledAs === "scaled" ? "更正之前暫依比例換算。" : `表內總分以原權重加總，因此照原樣計分，滿分為量表的 ${figure(sumPercent)}%。如應為 100%，請更正。`}`,
  period_assumed: ({ period, source }) =>
    `表內沒有註明考核期間，已根據${sourceWord(source, "zh-TW")}推定為${said(period)}。如不正確，請在表內註明。`,
  sheet_repeated: ({ sheet, firstSheet }) =>
    `工作表「${sheet}」與「${firstSheet}」內容完全相同，只計一次。若為備份，無須處理；若為另一期或另一評分者的成績，請更正內容，或在工作表名稱中註明。`,
  indicator_assumed: ({ indicator, source }) =>
    `評分欄沒有註明指標，已根據${sourceWord(source, "zh-TW")}識別為「${indicator}」。如不正確，請在表頭寫明指標名稱。`,
  rater_assumed: ({ rater, source }) =>
    `表內沒有註明評分者，已根據${sourceWord(source, "zh-TW")}推定為${rater}。如不正確，請在表內註明。`,
  value_conflict: ({ name, indicator, firstAt, taken, left }) =>
    Number.isFinite(taken) && Number.isFinite(left)
      ? `${name}的「${indicator}」在${elsewhere(firstAt)}為 ${figure(taken)}，在此處為 ${figure(left)}，已採用前者。請更正其中一處。`
      : `${name}的「${indicator}」在${elsewhere(firstAt)}與此處不一致，已採用前者。請更正其中一處。`,
  total_differs: ({ name, typed, computed, difference }) =>
    `${name}的總分在表內為 ${figure(typed)}，重新計算為 ${figure(computed)}（相差 ${figure(difference)}），以重新計算的為準。請檢查公式是否有誤，或儲存格是否被覆寫。`,
  mapping_shape_changed: ({ sheet, changes }) =>
    `工作表「${sheet}」的結構與確認各欄意義時不同${changes.length === 0 ? "" : `（${listed(changes, "zh-TW")}）`}。請重新核對各欄的意義。`,
  mapping_unused: ({ sheet }) => `活頁簿中已沒有工作表「${sheet}」，為它確認的各欄意義未使用。`,
};

const leftOutAdvice = (reason: string): string =>
  reason === "unknownWords"
    ? "請改填分數或常用的等第"
    : reason === "unknownHeading"
      ? "請在標題寫明評分人"
      : "請在標題寫明指標名稱";
