import {
  createIndicator,
  createPolicy,
  type AppraisalPolicy,
  type ModelNode,
  type PromotionStep,
} from "../core/index.ts";
import { assumedFollowUp000, followUp000 } from "./document000FollowUp.ts";
import { quartersAndYear } from "./quartersAndYear.ts";
import { perLanguage } from "./perLanguage.ts";
import type { Say } from "./systemSpec.ts";
import { named } from "./named.ts";
import type { Names, PolicyLanguage, PolicyTemplate } from "./policyTemplate.ts";

const names = (zhCN: string, zhTW: string, en: string): Names => ({ "zh-CN": zhCN, "zh-TW": zhTW, en });

/** The document's three areas and seven indicators, weights as shares of the total (五(二)): 60 / 30 / 10. */
const areas = [
  {
    id: "performance",
    names: names("工作业绩", "工作績效", "Work results"),
    weight: 0.6,
    leaves: [
      {
        id: "targets",
        names: names("运营指标完成情况", "營運指標完成情況", "Operating targets met"),
        weight: 0.3,
      },
      { id: "projects", names: names("项目执行效果", "專案執行成效", "Project execution"), weight: 0.3 },
    ],
  },
  {
    id: "ability",
    names: names("工作能力", "工作能力", "Work ability"),
    weight: 0.3,
    leaves: [
      { id: "expertise", names: names("专业技能", "專業技能", "Professional skills"), weight: 0.15 },
      {
        id: "communication",
        names: names("沟通协作能力", "溝通協作能力", "Communication and teamwork"),
        weight: 0.1,
      },
      { id: "problemSolving", names: names("问题解决能力", "問題解決能力", "Problem solving"), weight: 0.05 },
    ],
  },
  {
    id: "attitude",
    names: names("工作态度", "工作態度", "Work attitude"),
    weight: 0.1,
    leaves: [
      { id: "responsibility", names: names("责任心", "責任心", "Responsibility"), weight: 0.05 },
      { id: "dedication", names: names("敬业精神", "敬業精神", "Dedication"), weight: 0.05 },
    ],
  },
] as const;

const roles = [
  { id: "operationsManager", names: names("运营经理", "營運經理", "Operations manager") },
  { id: "operationsSpecialist", names: names("运营专员", "營運專員", "Operations specialist") },
  { id: "dataAnalyst", names: names("数据分析员", "資料分析員", "Data analyst") },
] as const;

/** The ladder of 六(四): specialist, supervisor, manager, director. */
const levels = [
  { id: "specialist", names: names("运营专员", "營運專員", "Operations specialist"), further: ["专员"] },
  { id: "supervisor", names: names("运营主管", "營運主管", "Operations supervisor"), further: ["主管"] },
  { id: "manager", names: names("运营经理", "營運經理", "Operations manager"), further: ["经理"] },
  { id: "director", names: names("运营总监", "營運總監", "Operations director"), further: ["总监"] },
] as const;

const grades = [
  { names: names("优秀", "優秀", "Excellent"), min: 90 },
  { names: names("良好", "良好", "Good"), min: 80 },
  { names: names("合格", "合格", "Satisfactory"), min: 60 },
  { names: names("不合格", "不合格", "Unsatisfactory"), min: null },
] as const;

/** What the document leaves open; each of these is a default of ours and shown as one. */
const assumed = [
  "/scoreScale",
  "/raters/groups",
  "/absence",
  "/periods/aggregation",
  "/grades/scales",
  "/grades/excellentGrade",
  "/grades/failingGrade",
  "/ranking",
  "/streaks/0/length",
  "/streaks/0/gap",
  "/streaks/1/length",
  "/streaks/1/gap",
  "/adjustments/items",
  "/adjustments/vetoes",
  "/promotion/steps",
  ...assumedFollowUp000,
];

/** Document 000: staff of an operations department, appraised each quarter and at the end of the year. */
export const document000: PolicyTemplate = {
  id: "000",
  names: names("运营人员岗位考核制度", "營運人員職務考核制度", "Operations staff appraisal"),
  build: perLanguage(build),
};

function build(language: PolicyLanguage): AppraisalPolicy {
  const say: Say = (zhCN, zhTW, en) => names(zhCN, zhTW, en)[language];
  const [excellent, , , failing] = grades.map((grade) => grade.names[language]);
  return createPolicy({
    id: "document-000",
    name: document000.names[language],
    source: "000",
    assumed,
    model: { basis: "total", intendedTotal: null, nodes: areas.flatMap((area) => nodesOf(area, language)) },
    roles: roles.map(({ id, names: called }) => ({
      id,
      ...named(called, language),
      inherits: null,
      weights: {},
      targets: {},
    })),
    raters: {
      groups: [
        { group: "self", weight: 0.2, minCount: 1, combine: "mean", trimShare: 0 },
        { group: "superior", weight: 0.8, minCount: 1, combine: "mean", trimShare: 0 },
      ],
      missingGroup: "renormalise",
      sets: [],
      anonymityThreshold: 1,
    },
    grades: {
      scales: [
        {
          id: "fourGrades",
          name: grades.map((grade) => grade.names[language]).join(" / "),
          bands: grades.map(({ names: called, min }) => {
            const { name, aliases } = named(called, language);
            return { grade: name, aliases, min };
          }),
        },
      ],
      scaleId: "fourGrades",
      displayRounding: { mode: "halfUp", digits: 2 },
      excellentGrade: excellent ?? null,
      failingGrade: failing ?? null,
    },
    ranking: { method: "competition", groupBy: ["department"], tieBreaks: [] },
    // 五(五): excellent in several cycles in a row goes first; long below the standard leads to another post.
    streaks: [
      { id: "excellentQuarters", kind: "excellent", grade: excellent ?? "", length: 2, gap: "skip" },
      { id: "failingQuarters", kind: "failing", grade: failing ?? "", length: 2, gap: "skip" },
    ],
    // The year counts beside the quarters (五(三)); with which share is not said.
    periods: quartersAndYear(say),
    followUp: followUp000(say),
    adjustments: {
      // Rules of conduct: late, early away and absent without leave.
      items: [
        {
          id: "attendance",
          ...named(names("考勤违纪", "考勤違紀", "Attendance fault"), language, ["迟到早退旷工"]),
          pointsPerEvent: -1,
          cap: 5,
        },
      ],
      bonusCap: null,
      deductionCap: null,
      totalMin: null,
      totalMax: null,
      vetoes: [
        {
          id: "leak",
          ...named(names("泄密", "洩密", "Breach of confidence"), language),
          effect: { kind: "capGrade", grade: failing ?? "" },
        },
      ],
    },
    promotion: {
      levels: levels.map(({ id, names: called, further }) => ({
        id,
        ...named(called, language, further),
        track: "management" as const,
      })),
      steps: [
        step("specialist", "supervisor", language),
        step("supervisor", "manager", language),
        step("manager", "director", language),
      ],
      vacancies: {},
      degrees: [],
      tieBreaks: [],
    },
  });
}

function nodesOf(area: (typeof areas)[number], language: PolicyLanguage): readonly ModelNode[] {
  const { id, weight } = area;
  return [
    { kind: "area", id, parentId: null, weight, ...named(area.names, language) },
    ...area.leaves.map((leaf) =>
      createIndicator({ id: leaf.id, parentId: id, weight: leaf.weight, ...named(leaf.names, language) }),
    ),
  ];
}

function step(from: string, to: string, language: PolicyLanguage): PromotionStep {
  return {
    id: `${from}-${to}`,
    from,
    to,
    kind: "promotion",
    gates: [
      {
        kind: "minScore",
        id: "score",
        name: names("年度综合得分", "年度綜合得分", "Score of the year")[language],
        nodeId: null,
        atLeast: 80,
      },
      {
        kind: "timeInLevel",
        id: "timeInLevel",
        name: names("任现职年限", "任現職年限", "Time in level")[language],
        minMonths: 12,
      },
    ],
    priority: [
      {
        kind: "streak",
        id: "excellentStreak",
        name: names("连续优秀的考核周期", "連續優秀的考核週期", "Excellent cycles in a row")[language],
        streakId: "excellentQuarters",
      },
    ],
  };
}
