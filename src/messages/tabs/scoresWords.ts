/** The tab that takes every score from where it was entered to the total of its period. */
export const scoresWords = {
  title: ["得分明细", "得分明細", "Score details"],
  weight: ["权重", "權重", "Weight"],
  weightOfRole: ["权重：{role}", "權重：{role}", "Weight: {role}"],
  globalWeight: ["占总分", "占總分", "Of total"],
  profile: ["权重方案", "權重方案", "Weight set"],
  areas: ["维度得分", "維度得分", "Area scores"],
  counted: ["计入权重", "計入權重", "Weight counted"],
  result: ["期间结果", "期間結果", "Result of the period"],
} as const;
