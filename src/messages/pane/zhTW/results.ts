import type { ResultsTexts } from "../resultsTexts.ts";
import { number, percent } from "./numbers.ts";

export const results: ResultsTexts = {
  search: "依姓名、員工編號或職務尋找",
  allDepartments: "全部部門",
  allGrades: "全部等第",
  department: "部門",
  grade: "等第",
  noDepartment: "未填部門",
  noGrade: "未評等",
  listLabel: "人員名單",
  shown: (shown, all) =>
    shown === all ? `共 ${number.format(all)} 人` : `${number.format(shown)} 人，共 ${number.format(all)} 人`,
  nobodyMatches: "沒有符合條件的人員",
  clearFilters: "清除篩選",
  columns: { name: "姓名", score: "得分", grade: "等第", rank: "排名" },
  distribution: "等第分佈",
  distributionText: (grade, count, share) =>
    `${grade}：${number.format(count)} 人，占 ${percent.format(share)}`,
  openHint: "按 Enter 鍵檢視得分說明",
  quotaText: (text, seats) => `${text}；強制分配名額 ${number.format(seats)} 人`,
  seats: (seats) => `/ 名額 ${number.format(seats)}`,
  quotaTitle: "強制分配核對",
  quotaKept: "各組均未超出名額。",
  quotaExceeded: (groups) => `${number.format(groups)} 個組有等第超出名額。`,
  quotaGroup: (names, size) => `${names}，${number.format(size)} 人`,
  quotaLine: (grade, people, seats) => `${grade} ${number.format(people)} / ${number.format(seats)}`,
  quotaAdvice: "人數過少，僅供參考",
  everybody: "全體",
  departments: "部門比較",
  departmentsHelp: "直線為全體平均分；點選部門可只看該部門人員。",
  departmentText: (name, people, mean, difference) =>
    `${name}：${number.format(people)} 人，平均 ${mean} 分，與全體平均差 ${difference}`,
  ledger: (count) => `等第校準記錄（${number.format(count)} 筆）`,
  ledgerLine: (name, from, to) => `${name}：${from} → ${to}`,
  ledgerSigned: (who, when) => `${who}，${when}`,
  ledgerTyped: (when) => `於彙總表中填寫，${when} 讀取`,
  ledgerEmptied: (when) => `於彙總表中清空，${when} 讀取`,
  ledgerUndone: (who, when) => `已復原：${who}，${when}`,
  ledgerUndo: (name) => `復原 ${name} 的等第校準`,
  undo: "復原",
};
