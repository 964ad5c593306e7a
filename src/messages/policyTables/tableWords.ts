import type { ParameterTopic, PolicyTableId } from "../../core/index.ts";

type Titles = Readonly<
  Record<
    PolicyTableId | ParameterTopic | "assumed" | "further" | "choices",
    readonly [zhCN: string, zhTW: string, en: string]
  >
>;

/** Titles of the tables that a policy is made of; parameters have one table for each topic. */
export const tableWords: Titles = {
  basics: ["基本参数", "基本參數", "Basics"],
  absence: ["缺失与不适用", "缺失與不適用", "Missing scores"],
  raters: ["评分人", "評分人", "Raters"],
  periods: ["考核期间", "考核期間", "Periods"],
  adjustments: ["加减分", "加減分", "Bonus and deduction points"],
  grades: ["绩效等级", "績效等第", "Grades"],
  ranking: ["排名", "排名", "Ranking"],
  quota: ["强制分布", "強制分配", "Forced distribution"],
  pool: ["储备人才库", "儲備人才庫", "Reserve pool"],
  followUp: ["培训与奖励", "訓練與獎勵", "Training and rewards"],
  indicators: ["指标与权重", "指標與權重", "Indicators and weights"],
  roles: ["岗位模板", "職務範本", "Roles"],
  roleWeights: ["各岗位权重", "各職務權重", "Weights by role"],
  roleTargets: ["各岗位目标值", "各職務目標值", "Targets by role"],
  anchors: ["评分标准描述", "評分標準描述", "What points look like"],
  raterSets: ["评分人不齐时的权重", "評分人不齊時的權重", "Rater weights when groups are missing"],
  scales: ["评分量表", "評分量表", "Rating scales"],
  scaleLabels: ["量表档次", "量表等次", "Words of the scales"],
  vetoes: ["一票否决", "一票否決", "Vetoes"],
  jointPools: ["合并计算名额的单位", "合併計算名額的單位", "Groups that share seats"],
  tieBreaks: ["同分先后", "同分先後", "Ties are broken by"],
  streaks: ["连续等级", "連續等第", "Runs of grades"],
  levels: ["职级", "職等", "Job levels"],
  steps: ["晋升台阶", "晉升階梯", "Promotion steps"],
  gates: ["晋升条件", "晉升條件", "Promotion conditions"],
  degrees: ["学历次序", "學歷次序", "Degrees, lowest first"],
  facts: ["员工信息项", "員工資料項目", "Facts about people"],
  review: ["晋升评审流程", "晉升評審流程", "Review of promotions"],
  allowances: ["储备津贴", "儲備津貼", "Allowances in the reserve pool"],
  bonusCoefficients: ["奖金系数", "獎金係數", "Bonus coefficients"],
  courses: ["培训课程", "訓練課程", "Courses"],
  assumed: [
    "制度未规定、采用默认值的项目",
    "制度未規定、採用預設值的項目",
    "Not in the policy: our defaults",
  ],
  choices: ["可选内容", "可選內容", "What may be chosen"],
  further: ["其他设置", "其他設定", "Further settings"],
};
