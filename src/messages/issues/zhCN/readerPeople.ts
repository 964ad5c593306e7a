import type { ReaderPersonIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { personFieldWord } from "../../words/personFieldWord.ts";
import { skippedRowWord } from "../../words/skippedRowWord.ts";
import { sourceWord } from "../../words/sourceWord.ts";
import type { Sentences } from "../sentences.ts";
import { periodInWords } from "../../words/periodInWords.ts";

const said = (periodId: string): string => periodInWords(periodId, "zh-CN");

const firstSeen = (place: string): string => (place === "" ? "" : `（首见于 ${place}）`);

export const readerPeople: Sentences<ReaderPersonIssue> = {
  duplicate_row: ({ name, firstAt }) => `${name}的数据重复出现${firstSeen(firstAt)}，分数相同，只计一次。`,
  duplicate_conflict: ({ name, indicator, firstAt, taken, left }) =>
    `${name}重复出现，且“${indicator}”分数不同：采用 ${taken}${firstSeen(firstAt)}，未采用 ${left}。请保留正确的一行，删除另一行。`,
  same_name_two_ids: ({ name, ids }) =>
    `“${name}”对应多个工号（${listed(ids, "zh-CN")}），已按不同的人处理。如为同一人，请更正工号。`,
  same_id_two_names: ({ id, names }) =>
    `工号 ${id} 对应多个姓名（${listed(names, "zh-CN")}），已按同一人处理。如为不同的人，请更正工号。`,
  person_conflict: ({ name, field, firstAt, taken, left }) =>
    `${name}的${personFieldWord(field, "zh-CN")}前后不一致：采用“${taken}”${firstSeen(firstAt)}，未采用“${left}”。请统一。`,
  transfer_read: ({ name, former, current, day }) =>
    `${name}于 ${day} 转岗${former === "" && current === "" ? "" : `（${former === "" ? "原岗位" : former} → ${current === "" ? "现岗位" : current}）`}，各岗位按任职天数折算。如日期有误，请更正。`,
  transfer_unclear: ({ name, reason }) =>
    ({
      noDates: `${name}出现在两个岗位，但未注明转岗日期，已按第一行的岗位计算。请补填转岗日期或各岗位的任职天数。`,
      noFormerPost: `${name}在本考核期内转岗，但未注明原岗位，全部天数已按现岗位计算。请增加“原岗位”列。`,
      sameIndicators: `${name}出现在两个岗位，且同一指标分数不同，只计第一行。请分期填写，或合并为一个分数。`,
    })[reason],
  entries_outside_service: ({ name, periodId, day }) =>
    `${name}在${said(periodId)}有评分，但该期间${day === null ? "不在其任职日期内" : `与任职日期（${day}）不符`}，评分仍然计入。请核对日期。`,
  ids_derived: ({ count }) => `表中没有工号，${figure(count)} 人以姓名区分。如可能有同名人员，请增加工号列。`,
  joined_by_name: ({ name, id, otherAt }) =>
    `${name}在此处没有工号，已按姓名与工号 ${id}${otherAt === "" ? "" : `（${otherAt}）`}的人员合并。请补填工号以便核实。`,
  name_ambiguous: ({ name, ids }) =>
    `“${name}”可能是多名人员中的任何一位（${listed(ids, "zh-CN")}），此处分数未读取。请补填工号。`,
  row_without_person: ({ values }) =>
    `此行有 ${figure(values)} 个数值，但没有姓名或工号，未读取。请补填人员，或清空此行。`,
  form_without_person: ({ values, name, firstAt }) =>
    `这张考核表没有写被考核人，所列项目与 ${firstAt} 处${name}的考核表相同，其中 ${figure(values)} 个数值未读取。请在表格上方填写姓名，或清空此表。`,
  department_assumed: ({ count, departments }) =>
    `部门只在每组首行填写${departments.length === 0 ? "" : `（${listed(departments, "zh-CN")}）`}，其下部门空白的 ${figure(count)} 人按同一部门处理。如有不属于该部门的人员，请补填部门。`,
  units_rated: ({ header, count }) =>
    `“${header}”下的 ${figure(count)} 项是单位而不是个人，已按单位整体考核。如应考核个人，请增加姓名列。`,
  row_skipped: ({ reason, text }) =>
    `此行${text === "" ? "" : `（“${text}”）`}未作为人员读取：${skippedRowWord(reason, "zh-CN")}。`,
  name_contradicted: ({ taken, left, source }) =>
    `单元格中的姓名为${taken}，而${sourceWord(source, "zh-CN")}中为${left}，已采用单元格中的姓名。请核对这是谁的考核表。`,
  rater_contradicted: ({ taken, left, source }) =>
    `单元格中的评分人为${taken}，而${sourceWord(source, "zh-CN")}中为${left}，已采用单元格中的评分人。请核对由谁评分。`,
  rater_empty: ({ rater }) => `评分人${rater}没有填写任何评分。请催收评分，或移除该评分人。`,
};
