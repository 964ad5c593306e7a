import type { FollowUpPolicy, ProcessStep } from "../core/index.ts";
import { awardForExcellence, bonusByGrade, noRewards, payFact, salaryByGrade } from "./rewardSpecs.ts";
import type { Say, Words } from "./systemSpec.ts";

/** The five steps of 五(四); on which day each is due the document does not say. */
const process: readonly (readonly [string, ProcessStep["owner"], number, ...Words])[] = [
  ["self", "self", 5, "员工自评", "員工自評", "Self-assessment"],
  ["superior", "superior", 10, "上级评价", "上級評價", "Superior's rating"],
  ["data", "hr", 12, "数据收集与分析", "資料收集與分析", "Data collected"],
  ["synthesis", "hr", 15, "综合评价", "綜合評價", "Results put together"],
  ["feedback", "superior", 20, "结果反馈", "結果回饋", "Result told"],
];

/** What of it the document leaves open. */
export const assumedFollowUp000: readonly string[] = [
  ...["bonusCoefficients", "trainingBelow", "courses", "interview", "development"],
  ...["improvement", "rewards", "appeal", ...process.map((_, index) => `process/${String(index)}/dueDays`)],
].map((below) => `/followUp/${below}`);

/** 五(五) and 六: pay, awards, training, another post, and a plan in three horizons. */
export function followUp000(say: Say): FollowUpPolicy {
  return {
    ...bonusByGrade(say),
    trainingBelow: 70,
    courses: {
      targets: [say("行业知识培训", "產業知識訓練", "Knowledge of the trade")],
      projects: [say("管理能力培训", "管理能力訓練", "Management")],
      expertise: [say("专业技能培训", "專業技能訓練", "Professional skills")],
      communication: [say("团队协作与沟通培训", "團隊協作與溝通訓練", "Teamwork and communication")],
    },
    trainingModes: [
      say("内部培训", "內部訓練", "Internal training"),
      say("外部培训", "外部訓練", "External training"),
      say("在线学习", "線上學習", "Online learning"),
      say("实践锻炼", "實務歷練", "Practice"),
    ],
    interview: { strengthFrom: 90, gapBelow: 80, maxItems: 3 },
    development: { shortMonths: 3, middleMonths: 12, longMonths: 36 },
    improvement: {
      ...{ atMostGrade: null, checkAfterMonths: 3, maxGoals: 3 },
      ...{ whenMet: "close", whenMissed: "considerTransfer" },
    },
    rewards: {
      ...noRewards,
      salaryChanges: salaryByGrade(say),
      awards: [
        awardForExcellence(say, "honour", say("荣誉证书", "榮譽證書", "Certificate of honour")),
        {
          id: "streak",
          name: say("优先晋升", "優先晉升", "First in line for promotion"),
          when: { kind: "streak", streakId: "excellentQuarters" },
        },
      ],
      transferStreakId: "failingQuarters",
    },
    process: process.map(([id, owner, dueDays, ...words]) => ({
      ...{ id, owner, dueDays, name: say(...words) },
    })),
    appeal: { withinDays: 5, answerDays: 10, instances: 2 },
    facts: [payFact(say)],
  };
}
