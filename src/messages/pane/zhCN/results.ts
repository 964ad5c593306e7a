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
  notScored: "未计分",
  distribution: "等级分布",
  distributionText: (grade, count, share) =>
    `${grade}：${number.format(count)} 人，占 ${percent.format(share)}`,
  openHint: "按 Enter 键查看得分说明",
};
