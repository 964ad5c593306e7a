/** Names of our tabs; at most 31 characters, as sheets ask. */
export const tabNames = {
  summary: ["汇总", "彙總", "Summary"],
  ranking: ["排名", "排名", "Ranking"],
  department: ["部门对比", "部門對比", "Departments"],
  distribution: ["等级分布", "等級分布", "Distribution"],
  promotion: ["晋升评估", "晉升評估", "Promotion"],
  reserve: ["储备人才", "儲備人才", "Reserve pool"],
  training: ["培训需求", "培訓需求", "Training"],
  improvement: ["绩效改进", "績效改進", "Improvement"],
  rewards: ["激励建议", "激勵建議", "Rewards"],
  personCard: ["个人绩效卡", "個人績效卡", "Person card"],
  interview: ["绩效面谈", "績效面談", "Interviews"],
  scores: ["得分明细", "得分明細", "Scores"],
  policy: ["考核制度", "考核制度", "Policy"],
  policyWords: ["制度说明", "制度說明", "Policy in words"],
  issues: ["数据问题", "資料問題", "Data issues"],
  audit: ["审计记录", "稽核記錄", "Audit"],
} as const;
