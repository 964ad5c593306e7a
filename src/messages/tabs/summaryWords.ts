/** The tab that has everybody on one line. */
export const summaryWords = {
  title: ["绩效考核汇总", "績效考核彙總", "Appraisal summary"],
  areas: ["维度得分", "維度得分", "Area scores"],
  periods: ["各期得分", "各期得分", "Scores by period"],
  result: ["考核结果", "考核結果", "Result"],
  change: ["较上期", "較上期", "Change"],
  computedGrade: ["得分等级", "得分等級", "Grade by score"],
  finalGrade: ["最终等级", "最終等級", "Final grade"],
  departmentRank: ["部门排名", "部門排名", "Rank in department"],
  roleRank: ["岗位排名", "崗位排名", "Rank in role"],
  levelRank: ["职级排名", "職級排名", "Rank in level"],
  excellentStreak: ["连续优良期数", "連續優良期數", "Periods in a row at {grade} or better"],
  failingStreak: ["连续不达标期数", "連續不達標期數", "Periods in a row at {grade} or below"],
  promotion: ["晋升评估", "晉升評估", "Promotion"],
  remarks: ["说明", "說明", "Remarks"],
  average: ["平均", "平均", "Average"],
} as const;
