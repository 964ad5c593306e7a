import { awardForExcellence, bonusByGrade, noRewards, payFact, salaryByGrade } from "./rewardSpecs.ts";
import type { LeafSpec } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

/** Document 001: four answers to one question, each a system of its own. None states weights, cycle or grades. */
const efficiency: LeafSpec = { id: "efficiency", words: ["工作效率", "工作效率", "Work efficiency"] };

/** 001-A1: quantified indicators; superior and colleagues give feedback. */
export const document001A1 = systemTemplate({
  id: "001-A1",
  words: ["运营员绩效（量化指标）", "營運員績效（量化指標）", "Operators: quantified indicators"],
  model: [
    efficiency,
    { id: "projects", words: ["项目完成情况", "專案完成情況", "Projects completed"] },
    { id: "userSatisfaction", words: ["用户满意度", "使用者滿意度", "User satisfaction"] },
  ],
  roles: [
    { id: "dataAnalysis", words: ["数据分析", "資料分析", "Data analysis"] },
    { id: "userFeedback", words: ["用户反馈", "使用者回饋", "User feedback"] },
  ],
  raters: ["superior", "peer"],
  // Material rewards, chances of a career, praise of the team; trainings of three kinds.
  followUp: (say) => ({
    ...bonusByGrade(say),
    courses: {
      efficiency: [say("工具使用培训", "工具使用訓練", "Tools")],
      projects: [say("行业知识培训", "產業知識訓練", "Knowledge of the trade")],
      userSatisfaction: [say("数据分析培训", "資料分析訓練", "Data analysis")],
    },
    rewards: {
      ...noRewards,
      awards: [awardForExcellence(say, "team", say("团队表彰", "團隊表揚", "Praise of the team"))],
    },
    facts: [payFact(say)],
  }),
  assumed: ["/followUp/bonusCoefficients", "/followUp/courses", "/followUp/rewards/awards/0/when"],
});

/** 001-A2: each role has indicators of its own. */
export const document001A2 = systemTemplate({
  id: "001-A2",
  words: ["运营员绩效（分岗位指标）", "營運員績效（分職務指標）", "Operators: indicators by role"],
  model: [
    { id: "processingSpeed", words: ["数据处理速度", "資料處理速度", "Speed of data processing"] },
    { id: "accuracy", words: ["数据准确性", "資料準確性", "Accuracy of data", "准确性"] },
    { id: "customerFeedback", words: ["客户反馈", "客戶回饋", "Customer feedback score"] },
    { id: "survey", words: ["满意度调查", "滿意度調查", "Satisfaction survey"] },
  ],
  roles: [
    {
      id: "dataAnalysis",
      words: ["数据分析岗", "資料分析崗", "Data analysis", "数据分析"],
      nodes: ["processingSpeed", "accuracy"],
    },
    {
      id: "customerContact",
      words: ["客户沟通岗", "客戶溝通崗", "Customer contact", "客户沟通"],
      nodes: ["customerFeedback", "survey"],
    },
  ],
  followUp: (say) => ({ ...bonusByGrade(say), facts: [payFact(say)] }),
  assumed: ["/followUp/bonusCoefficients"],
});

/** 001-A3: 360 degrees of colleagues, superior and customers. Low results lead to support, not to punishment. */
export const document001A3 = systemTemplate({
  id: "001-A3",
  words: ["运营员绩效（360度评估）", "營運員績效（360度評估）", "Operators: 360-degree appraisal"],
  model: [
    efficiency,
    { id: "goals", words: ["目标达成情况", "目標達成情況", "Goals met", "目标达成率"] },
    { id: "customerSatisfaction", words: ["客户满意度", "客戶滿意度", "Customer satisfaction"] },
  ],
  roles: [
    { id: "dataAnalyst", words: ["数据分析员", "資料分析員", "Data analyst"] },
    { id: "marketing", words: ["市场推广员", "市場推廣員", "Market promoter"] },
    { id: "service", words: ["客户服务员", "客戶服務員", "Customer service agent"] },
  ],
  raters: ["peer", "superior", "customer"],
  // One to one talks name strengths, weaknesses and measures; a low result is helped, and nobody is moved for it.
  followUp: (say) => ({
    ...bonusByGrade(say),
    improvement: {
      ...{ atMostGrade: null, checkAfterMonths: 3, maxGoals: 3, whenMet: "close", whenMissed: "extend" },
    },
    facts: [payFact(say)],
  }),
  assumed: [
    "/followUp/bonusCoefficients",
    "/followUp/improvement/atMostGrade",
    "/followUp/improvement/checkAfterMonths",
    "/followUp/improvement/maxGoals",
  ],
});

/**
 * 001-A4: quality, efficiency, goals, teamwork; a ladder from junior operator to senior manager whose stages have
 * each their own training and assessment. The levels between are not named, so the step leads over them.
 */
export const document001A4 = systemTemplate({
  id: "001-A4",
  words: ["电商运营员绩效与晋升", "電商營運員績效與晉升", "E-commerce operators: appraisal and ladder"],
  model: [
    { id: "quality", words: ["工作质量", "工作品質", "Work quality"] },
    efficiency,
    { id: "goals", words: ["目标达成度", "目標達成度", "Goals reached"] },
    { id: "teamwork", words: ["团队协作", "團隊協作", "Teamwork"] },
  ],
  roles: [
    {
      ...{ id: "operator", words: ["电商运营员", "電商營運員", "E-commerce operator"] },
      duties: [
        ["商品上架", "商品上架", "Listing goods"],
        ["店铺管理", "店鋪管理", "Running the shop"],
        ["数据分析", "資料分析", "Data analysis"],
        ["客户服务", "客戶服務", "Customer service"],
      ],
    },
  ],
  ladder: {
    levels: [
      { id: "junior", words: ["初级运营员", "初級營運員", "Junior operator"] },
      { id: "seniorManager", words: ["高级管理者", "高級管理者", "Senior manager"] },
    ],
    steps: [
      {
        from: "junior",
        to: "seniorManager",
        gates: [
          {
            kind: "count",
            id: "stageTraining",
            words: ["完成本阶段培训", "完成本階段培訓", "Training of the stage"],
            factId: "stageTraining",
            atLeast: 1,
            isAssumed: true,
          },
          {
            kind: "exam",
            id: "stageAssessment",
            words: ["达到本阶段考核标准", "達到本階段考核標準", "Assessment of the stage"],
            factId: "stageAssessment",
            atLeast: 80,
            isAssumed: true,
          },
        ],
      },
    ],
    facts: [
      {
        factId: "stageTraining",
        words: ["完成阶段培训数", "完成階段培訓數", "Trainings of the stage completed"],
      },
      {
        factId: "stageAssessment",
        words: ["阶段考核得分", "階段考核得分", "Score of the stage's assessment"],
      },
    ],
  },
  // Pay, bonus, promotion, training and welfare; trainings for starters, for the post, and throughout a career.
  followUp: (say) => ({
    ...bonusByGrade(say),
    courses: {
      quality: [say("岗位技能培训", "職務技能訓練", "Skills of the post")],
      efficiency: [say("入职培训", "新進人員訓練", "Introduction")],
      goals: [say("持续职业发展", "持續職涯發展", "Continuing career development")],
    },
    rewards: { ...noRewards, salaryChanges: salaryByGrade(say) },
    facts: [payFact(say)],
  }),
  assumed: ["/followUp/bonusCoefficients", "/followUp/courses", "/followUp/rewards/salaryChanges"],
});
