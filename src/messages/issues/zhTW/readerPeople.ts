import type { ReaderPersonIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { personFieldWord } from "../../words/personFieldWord.ts";
import { skippedRowWord } from "../../words/skippedRowWord.ts";
import { sourceWord } from "../../words/sourceWord.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-TW");

const firstSeen = (place: string): string => (place === "" ? "" : `（最先出現於 ${place}）`);

export const readerPeople: Sentences<ReaderPersonIssue> = {
  duplicate_row: ({ name, firstAt }) => `${name}的資料重複出現${firstSeen(firstAt)}，分數相同，只計一次。`,
  duplicate_conflict: ({ name, indicator, firstAt, taken, left }) =>
    `${name}重複出現，且「${indicator}」分數不同：採用 ${taken}${firstSeen(firstAt)}，未採用 ${left}。請保留正確的一列，刪除另一列。`,
  same_name_two_ids: ({ name, ids }) =>
    `「${name}」對應多個員工編號（${listed(ids, "zh-TW")}），已視為不同的人。如為同一人，請更正員工編號。`,
  same_id_two_names: ({ id, names }) =>
    `員工編號 ${id} 對應多個姓名（${listed(names, "zh-TW")}），已視為同一人。如為不同的人，請更正員工編號。`,
  person_conflict: ({ name, field, firstAt, taken, left }) =>
    `${name}的${personFieldWord(field, "zh-TW")}前後不一致：採用「${taken}」${firstSeen(firstAt)}，未採用「${left}」。請統一。`,
  transfer_read: ({ name, former, current, day }) =>
    `${name}於 ${day} 調任${former === "" && current === "" ? "" : `（${former === "" ? "原職務" : former} → ${current === "" ? "現職務" : current}）`}，各職務依任職天數折算。如日期有誤，請更正。`,
  transfer_unclear: ({ name, reason }) =>
    ({
      noDates: `${name}出現在兩個職務，但未註明調任日期，已依第一列的職務計算。請補填調任日期或各職務的任職天數。`,
      noFormerPost: `${name}在本考核期內調任，但未註明原職務，全部天數已依現職務計算。請增加「原職務」欄。`,
      sameIndicators: `${name}出現在兩個職務，且同一指標分數不同，只計第一列。請分期填寫，或合併為一個分數。`,
    })[reason],
  entries_outside_service: ({ name, periodId, day }) =>
    `${name}在${said(periodId)}有評分，但該期間${day === null ? "不在其任職日期內" : `與任職日期（${day}）不符`}，評分仍然計入。請核對日期。`,
  ids_derived: ({ count }) =>
    `表內沒有員工編號，${figure(count)} 人以姓名區分。如可能有同名人員，請增加員工編號欄。`,
  joined_by_name: ({ name, id, otherAt }) =>
    `${name}在此處沒有員工編號，已依姓名與員工編號 ${id}${otherAt === "" ? "" : `（${otherAt}）`}的人員合併。請補填員工編號以便確認。`,
  name_ambiguous: ({ name, ids }) =>
    `「${name}」可能是多名人員中的任何一位（${listed(ids, "zh-TW")}），此處分數未讀取。請補填員工編號。`,
  row_without_person: ({ values }) =>
    `此列有 ${figure(values)} 個數值，但沒有姓名或員工編號，未讀取。請補填人員，或清除此列。`,
  form_without_person: ({ values, name, firstAt }) =>
    `這張考核表沒有填寫受評人，所列項目與 ${firstAt} 處${name}的考核表相同，其中 ${figure(values)} 個數值未讀取。請在表格上方填寫姓名，或清除此表。`,
  department_assumed: ({ count, departments }) =>
    `部門只在每組首列填寫${departments.length === 0 ? "" : `（${listed(departments, "zh-TW")}）`}，其下部門空白的 ${figure(count)} 人依同一部門處理。如有不屬於該部門的人員，請補填部門。`,
  units_rated: ({ header, count }) =>
    `「${header}」下的 ${figure(count)} 項是單位而不是個人，已依單位整體考核。如應考核個人，請增加姓名欄。`,
  row_skipped: ({ reason, text }) =>
    `此列${text === "" ? "" : `（「${text}」）`}未作為人員讀取：${skippedRowWord(reason, "zh-TW")}。`,
  name_contradicted: ({ taken, left, source }) =>
    `儲存格中的姓名為${taken}，而${sourceWord(source, "zh-TW")}中為${left}，已採用儲存格中的姓名。請核對這是誰的考核表。`,
  rater_contradicted: ({ taken, left, source }) =>
    `儲存格中的評分者為${taken}，而${sourceWord(source, "zh-TW")}中為${left}，已採用儲存格中的評分者。請核對由誰評分。`,
  rater_empty: ({ rater }) => `評分者${rater}沒有填寫任何評分。請提醒填寫，或移除該評分者。`,
};
