/** Further titles that people give to tables of their own, by key. */
export const titleSynonyms: Readonly<Record<string, readonly string[]>> = {
  indicators: ["指标体系", "考核指标", "指标", "KPI", "Indicators", "Weights"],
  grades: ["等级区间", "等级标准", "等级划分", "评级标准", "Grade bands", "Grade scale"],
  raters: ["评分人权重", "评分关系", "Rater weights"],
  quota: ["等级名额比例", "等级比例", "Grade quota", "Quota"],
  gates: ["晋升标准", "晋升要求", "Gates", "Promotion gates", "Promotion requirements"],
  steps: ["晋升路径", "晋升通道", "Steps", "Promotion path"],
  levels: ["职级体系", "职位等级", "晋升阶梯", "Levels", "Ladder"],
  basics: ["参数", "基本信息", "Parameters"],
  followUp: ["培訓與獎勵"],
  courses: ["培訓課程"],
};
