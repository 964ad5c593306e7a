import type { ResultsTexts } from "../resultsTexts.ts";
import { number, percent } from "./numbers.ts";

export const results: ResultsTexts = {
  search: "按姓名、工号或岗位查找",
  allDepartments: "全部部门",
  allGrades: "全部等级",
  department: "部门",
  grade: "等级",
  noDepartment: "未填部门",
  noGrade: "未定级",
  listLabel: "人员名单",
  shown: (shown, all) =>
    shown === all ? `共 ${number.format(all)} 人` : `${number.format(shown)} 人，共 ${number.format(all)} 人`,
  nobodyMatches: "没有符合条件的人员",
  clearFilters: "清除筛选",
  columns: { name: "姓名", score: "得分", grade: "等级", rank: "排名" },
  distribution: "等级分布",
  distributionText: (grade, count, share) =>
    `${grade}：${number.format(count)} 人，占 ${percent.format(share)}`,
  openHint: "按 Enter 键查看得分说明",
  quotaText: (text, seats) => `${text}；强制分布名额 ${number.format(seats)} 人`,
  seats: (seats) => `/ 名额 ${number.format(seats)}`,
  quotaTitle: "强制分布核对",
  quotaKept: "各组均未超出名额。",
  quotaExceeded: (groups) => `${number.format(groups)} 个组有等级超出名额。`,
  quotaGroup: (names, size) => `${names}，${number.format(size)} 人`,
  quotaLine: (grade, people, seats) => `${grade} ${number.format(people)} / ${number.format(seats)}`,
  quotaAdvice: "人数过少，仅供参考",
  everybody: "全体",
  departments: "部门对比",
  departmentsHelp: "竖线为全体平均分；点选部门可只看该部门人员。",
  departmentText: (name, people, mean, difference) =>
    `${name}：${number.format(people)} 人，平均 ${mean} 分，与全体平均差 ${difference}`,
  ledger: (count) => `等级校准记录（${number.format(count)} 条）`,
  ledgerLine: (name, from, to) => `${name}：${from} → ${to}`,
  ledgerSigned: (who, when) => `${who}，${when}`,
  ledgerTyped: (when) => `在汇总表中填写，${when} 读取`,
  ledgerEmptied: (when) => `在汇总表中清空，${when} 读取`,
  ledgerUndone: (who, when) => `已撤销：${who}，${when}`,
  ledgerUndo: (name) => `撤销 ${name} 的等级校准`,
  undo: "撤销",
};
