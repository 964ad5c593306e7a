import type { ProcessStep } from "../core/index.ts";
import { ladderOf } from "./ladderOf.ts";
import { quartersAndYear } from "./quartersAndYear.ts";
import { bonusByGrade, noRewards, payFact, salaryByGrade } from "./rewardSpecs.ts";
import type { GateSpec, LeafSpec, LevelSpec, Words } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

const professional: readonly LevelSpec[] = [
  { id: "junior", words: ["初级运营专员", "初級營運專員", "Junior specialist"], track: "professional" },
  { id: "middle", words: ["中级运营专员", "中級營運專員", "Specialist"], track: "professional" },
  { id: "senior", words: ["高级运营专员", "高級營運專員", "Senior specialist"], track: "professional" },
  { id: "expert", words: ["运营专家", "營運專家", "Operations expert"], track: "professional" },
];
const management: readonly LevelSpec[] = [
  { id: "supervisor", words: ["运营主管", "營運主管", "Operations supervisor"] },
  { id: "manager", words: ["运营经理", "營運經理", "Operations manager", "中级运营经理"] },
  { id: "director", words: ["运营总监", "營運總監", "Operations director", "高级运营总监"] },
  {
    id: "vicePresident",
    words: ["运营副总裁/合伙人", "營運副總裁/合夥人", "Vice president or partner", "运营副总裁", "合伙人"],
  },
];

const part = (id: string, nodeId: string, zhCN: string, zhTW: string, en: string): GateSpec => ({
  ...{ kind: "minScore", id, nodeId, atLeast: 80, isAssumed: true, words: [zhCN, zhTW, en] },
});
const criteria: readonly GateSpec[] = [
  part("ability", "ability", "专业能力", "專業能力", "Professional ability"),
  part("results", "results", "业绩达到标准", "業績達到標準", "Results meet the standard"),
  part("teamwork", "teamwork", "团队合作", "團隊合作", "Teamwork"),
  part("innovation", "innovation", "创新能力", "創新能力", "Innovation"),
];

/** A high and a low anchor for each indicator; the points are ours. */
const anchors = (high: Words, low: Words): NonNullable<LeafSpec["anchors"]> => [
  { points: 90, words: high },
  { points: 50, words: low },
];

/** The six steps; on which day each is due the document does not say. */
const process: readonly (readonly [string, ProcessStep["owner"], number, ...Words])[] = [
  ["plan", "hr", -90, "制定考核计划", "制定考核計畫", "Plan of the appraisal"],
  ["indicators", "superior", -80, "设定KPI指标", "設定KPI指標", "Indicators set"],
  ["data", "hr", 5, "数据收集与整理", "資料收集與整理", "Data collected"],
  ["evaluation", "superior", 10, "绩效评估", "績效評估", "Evaluation"],
  ["feedback", "superior", 20, "结果反馈", "結果回饋", "Result told"],
  ["improvement", "superior", 30, "绩效改进", "績效改進", "Improvement"],
];

/** 004: an operations department's KPI system: four indicators, three channels, four reviews, four criteria. */
export const document004 = systemTemplate({
  id: "004",
  words: ["运营部门KPI绩效考核与晋升", "營運部門KPI績效考核與晉升", "Operations KPI and promotion"],
  model: [
    {
      ...{ id: "results", words: ["业绩成果", "業績成果", "Targets met", "Results"] },
      anchors: anchors(
        ["达成或超额完成目标", "達成或超額完成目標", "Targets met or exceeded"],
        ["未完成目标", "未完成目標", "Targets missed"],
      ),
    },
    {
      ...{ id: "ability", words: ["工作能力", "工作能力", "Work ability"] },
      anchors: anchors(
        ["专业扎实，能独立完成工作", "專業扎實，能獨立完成工作", "Sound skills, works alone"],
        ["专业不足，需他人协助", "專業不足，需他人協助", "Skills lacking, needs help"],
      ),
    },
    {
      ...{ id: "teamwork", words: ["团队合作", "團隊合作", "Teamwork"] },
      anchors: anchors(
        ["积极参与，沟通协作良好", "積極參與，溝通協作良好", "Takes part, communicates well"],
        ["参与少，沟通协作差", "參與少，溝通協作差", "Takes little part"],
      ),
    },
    {
      ...{ id: "innovation", words: ["创新能力", "創新能力", "Innovation"] },
      anchors: anchors(
        ["有创新想法和解决方案", "有創新想法和解決方案", "New ideas and solutions"],
        ["缺少新想法", "缺少新想法", "Few new ideas"],
      ),
    },
  ],
  roles: [
    { id: "manager", words: ["运营经理", "營運經理", "Operations manager"] },
    { id: "supervisor", words: ["运营主管", "營運主管", "Operations supervisor"] },
    { id: "specialist", words: ["运营专员", "營運專員", "Operations specialist"] },
  ],
  ladder: {
    levels: [...professional, ...management],
    steps: [
      ...ladderOf(professional, () => criteria),
      ...ladderOf(management, () => criteria),
      { from: "senior", to: "supervisor", kind: "lateral", gates: criteria },
    ],
    review: [
      {
        id: "self",
        by: "self",
        words: ["员工自评与申请", "員工自評與申請", "Self-assessment and application"],
      },
      { id: "superior", by: "superior", words: ["上级评估", "上級評估", "Superior"] },
      { id: "experts", by: "expert", words: ["专家评审", "專家評審", "Panel of experts"] },
      { id: "decision", by: "decision", words: ["决策审批", "決策審批", "Decision"] },
    ],
  },
  followUp: (say) => ({
    ...bonusByGrade(say),
    courses: {
      results: [say("内部经验分享", "內部經驗分享", "Experience shared")],
      ability: [say("专业技能培训", "專業技能訓練", "Professional skills")],
      teamwork: [say("领导力培训", "領導力訓練", "Leadership")],
      innovation: [say("外部交流", "外部交流", "Exchange with others")],
    },
    process: process.map(([id, owner, dueDays, ...words]) => ({ id, owner, dueDays, name: say(...words) })),
    // A goal with a date, a plan of action, and a look at how it goes.
    improvement: {
      ...{ atMostGrade: null, checkAfterMonths: 3, maxGoals: 3 },
      ...{ whenMet: "close", whenMissed: "considerTransfer" },
    },
    rewards: {
      ...{ ...noRewards, salaryChanges: salaryByGrade(say), transferStreakId: "failingQuarters" },
    },
    appeal: { withinDays: 5, answerDays: 10, instances: 2 },
    facts: [payFact(say)],
    competencies: [
      {
        ...{ id: "expertise", name: say("专业技能", "專業技能", "Professional skills") },
        aspects: [
          say("数据分析", "資料分析", "Data analysis"),
          say("市场策划", "市場企劃", "Market planning"),
          say("用户研究", "使用者研究", "User research"),
        ],
      },
      { id: "communication", name: say("沟通能力", "溝通能力", "Communication"), aspects: [] },
      { id: "innovation", name: say("创新思维", "創新思維", "Innovative thinking"), aspects: [] },
      { id: "leadership", name: say("团队管理", "團隊管理", "Team management"), aspects: [] },
    ],
  }),
  parts: (say) => ({
    periods: quartersAndYear(say),
    streaks: [
      {
        ...{ id: "failingQuarters", kind: "failing", length: 2, gap: "skip" },
        grade: say("不合格", "不合格", "Unsatisfactory"),
      },
    ],
  }),
  assumed: [
    "/promotion/steps/6",
    "/periods/aggregation/yearShare",
    "/streaks/0",
    "/followUp/bonusCoefficients",
    "/followUp/courses",
    ...process.map((_, index) => `/followUp/process/${String(index)}/dueDays`),
    "/followUp/improvement",
    "/followUp/rewards",
    "/followUp/appeal",
    ...[0, 1, 2, 3].flatMap((leaf) =>
      [0, 1].map((anchor) => `/model/nodes/${String(leaf)}/anchors/${String(anchor)}/points`),
    ),
  ],
});
