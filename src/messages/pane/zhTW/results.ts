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
  notScored: "未計分",
  distribution: "等第分佈",
  distributionText: (grade, count, share) =>
    `${grade}：${number.format(count)} 人，占 ${percent.format(share)}`,
  openHint: "按 Enter 鍵檢視得分說明",
};
