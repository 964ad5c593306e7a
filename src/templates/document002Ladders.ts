import { assumedScore, assumedTimeInLevel, seen } from "./gateSpecs.ts";
import { ladderOf } from "./ladderOf.ts";
import type { GateSpec, LeafSpec, LevelSpec, Words } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

/** The plans of document 002 that name levels and say little of what leads from one to the next. */

const item = (id: string, ...words: Words): LeafSpec & LevelSpec => ({ id, words });

const operators = [
  item("junior", "初级运营人员", "初級營運人員", "Junior operator"),
  item("middle", "中级运营人员", "中級營運人員", "Operator"),
  item("senior", "高级运营人员", "高級營運人員", "Senior operator"),
];

/** 002-F: five conditions; the time is named and not stated. */
export const document002F = systemTemplate({
  id: "002-F",
  words: ["运营人员晋升方案", "營運人員晉升方案", "Promotion of operators"],
  model: [
    item("output", "个人工作成果", "個人工作成果", "Own output"),
    item("attitude", "工作态度", "工作態度", "Attitude"),
    item("teamwork", "团队合作", "團隊合作", "Teamwork"),
  ],
  ladder: {
    levels: operators,
    steps: ladderOf(operators, () => [
      assumedTimeInLevel(12),
      assumedScore(80),
      {
        ...{ kind: "minScore", id: "teamwork", nodeId: "teamwork", atLeast: 80, isAssumed: true },
        words: ["团队合作", "團隊合作", "Teamwork"],
      },
      seen("skills", "专业技能", "專業技能", "Professional skills"),
      seen("management", "管理能力", "管理能力", "Ability to manage"),
    ]),
    facts: [
      { factId: "skills", words: ["专业技能认定", "專業技能認定", "Skills attested"] },
      { factId: "management", words: ["管理能力认定", "管理能力認定", "Management attested"] },
    ],
  },
});

const platform = [
  item("junior", "初级电商平台运营", "初級電商平台營運", "Junior platform operator"),
  item("middle", "中级电商平台运营", "中級電商平台營運", "Platform operator"),
  item("senior", "高级电商平台运营", "高級電商平台營運", "Senior platform operator"),
  item("management", "运营管理岗位", "營運管理職位", "Manager of operations"),
];

const platformDuties: Readonly<Record<string, readonly LeafSpec[]>> = {
  junior: [
    item("listing", "商品上下架", "商品上下架", "Listing goods"),
    item("information", "信息更新", "資訊更新", "Updating information"),
    item("prices", "价格调整", "價格調整", "Adjusting prices"),
  ],
  middle: [
    item("marketing", "营销策略制定执行", "行銷策略制定執行", "Marketing strategy"),
    item("exposure", "曝光与销量", "曝光與銷量", "Exposure and sales"),
    item("analysis", "数据分析", "資料分析", "Data analysis"),
  ],
  senior: [
    item("strategy", "策略规划", "策略規劃", "Strategy"),
    item("crossDepartment", "跨部门协作", "跨部門協作", "Work across departments"),
  ],
  management: [
    item("leading", "团队与项目管理", "團隊與專案管理", "Team and project leadership"),
    item("compliance", "法规合规", "法規合規", "Compliance"),
  ],
};

/** 002-G: four levels, each with duties of its own, which are what is appraised. */
export const document002G = systemTemplate({
  id: "002-G",
  words: ["电商平台运营职业发展路径", "電商平台營運職涯發展路徑", "Career of platform operators"],
  model: Object.values(platformDuties).flat(),
  roles: platform.map(({ id, words }) => ({
    id,
    words,
    nodes: (platformDuties[id] ?? []).map((duty) => duty.id),
  })),
  ladder: { levels: platform, steps: ladderOf(platform, () => [assumedScore(80)]) },
  followUp: (say) => ({
    trainingModes: [
      say("会议", "會議", "Conferences"),
      say("培训", "訓練", "Trainings"),
      say("研讨会", "研討會", "Seminars"),
    ],
  }),
});

const erp: readonly LevelSpec[] = [
  {
    ...item("entry", "ERP实施顾问", "ERP實施顧問", "ERP consultant", "技术支持工程师", "入门"),
    track: "professional",
  },
  {
    ...item("middle", "业务分析师", "業務分析師", "Business analyst", "项目经理", "中级"),
    track: "professional",
  },
  {
    ...item("senior", "解决方案架构师", "解決方案架構師", "Solution architect", "技术总监", "高级"),
    track: "professional",
  },
  { ...item("expert", "咨询顾问", "諮詢顧問", "Advisor", "培训讲师", "专家"), track: "professional" },
];

/** 002-J: the way through ERP posts; two posts share each level. */
export const document002J = systemTemplate({
  id: "002-J",
  words: ["ERP晋升路线", "ERP晉升路線", "Career in ERP"],
  model: [
    item("communication", "沟通能力", "溝通能力", "Communication"),
    item("cooperation", "协作能力", "協作能力", "Cooperation"),
    item("problemSolving", "解决问题能力", "解決問題能力", "Problem solving"),
  ],
  ladder: { levels: erp, steps: ladderOf(erp, () => [assumedScore(80)]) },
});

const management: readonly LevelSpec[] = [
  item("specialist", "运营专员", "營運專員", "Operations specialist"),
  item("supervisor", "运营主管", "營運主管", "Operations supervisor"),
  item("manager", "运营经理", "營運經理", "Operations manager"),
  item("director", "运营总监", "營運總監", "Operations director"),
];
const experts: readonly LevelSpec[] = [
  {
    ...item("experienceExpert", "用户体验专家", "使用者體驗專家", "Expert of user experience"),
    track: "professional",
  },
  { ...item("dataExpert", "数据分析专家", "資料分析專家", "Expert of data analysis"), track: "professional" },
  {
    ...item("contentExpert", "内容营销专家", "內容行銷專家", "Expert of content marketing"),
    track: "professional",
  },
];

/** 002-L: two tracks: management, or expert in one of three fields. */
export const document002L = systemTemplate({
  id: "002-L",
  words: ["运营人员双通道发展路径", "營運人員雙通道發展路徑", "Two tracks of operators"],
  model: [
    item("product", "产品运营", "產品營運", "Product operations"),
    item("user", "用户运营", "使用者營運", "User operations"),
    item("content", "内容运营", "內容營運", "Content operations"),
    item("event", "活动运营", "活動營運", "Event operations"),
  ],
  ladder: {
    levels: [...management, ...experts],
    steps: [
      ...ladderOf(management, () => [assumedScore(80)]),
      ...experts.map(({ id }) => ({ from: "specialist", to: id, gates: [assumedScore(80)] })),
    ],
  },
});

const shop: readonly LevelSpec[] = [
  item("assistant", "运营助理", "營運助理", "Operations assistant", "初级推广"),
  item("promoter", "推广专员", "推廣專員", "Promotion specialist"),
  item("supervisor", "运营主管", "營運主管", "Operations supervisor", "店长"),
  item("director", "运营总监", "營運總監", "Operations director", "项目经理"),
];

const stages: Readonly<Record<string, readonly LeafSpec[]>> = {
  assistant: [item("backOffice", "后台操作", "後台操作", "Back-office work")],
  promoter: [
    item("traffic", "流量优化", "流量優化", "Traffic"),
    item("bestSeller", "单品打爆", "單品打爆", "Making a best seller"),
    item("campaigns", "活动策划", "活動策劃", "Planning campaigns"),
  ],
  supervisor: [
    item("selection", "选品策划", "選品策劃", "Choice of goods"),
    item("rhythm", "运营节奏", "營運節奏", "Rhythm of operations"),
    item("campaignPlan", "活动计划", "活動計畫", "Campaign plan"),
    item("execution", "执行计划", "執行計畫", "Plan of execution"),
    item("profit", "店铺收支盈余", "店鋪收支盈餘", "Profit of the shop"),
  ],
  director: [item("clients", "承接项目", "承接專案", "Projects won")],
};

/** 002-Q: the growth of a shop operator in four stages; what a stage asks opens the next. */
export const document002Q = systemTemplate({
  id: "002-Q",
  words: ["淘宝运营成长轨迹", "淘寶營運成長軌跡", "Growth of shop operators"],
  model: Object.values(stages).flat(),
  roles: shop.map(({ id, words }) => ({ id, words, nodes: (stages[id] ?? []).map((leaf) => leaf.id) })),
  ladder: {
    levels: shop,
    steps: shop.slice(1).map(({ id: to }, index) => {
      const from = shop[index]?.id ?? "";
      return { from, to, gates: (stages[from] ?? []).map(masteredStage) };
    }),
  },
});

/** Everything that a stage asks; from which score on it counts as mastered is ours. */
function masteredStage({ id, words }: LeafSpec): GateSpec {
  return { kind: "minScore", id, words, nodeId: id, atLeast: 80, isAssumed: true };
}
