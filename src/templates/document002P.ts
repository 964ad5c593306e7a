import { assumedScore, seen } from "./gateSpecs.ts";
import { ladderOf } from "./ladderOf.ts";
import type { LeafSpec, LevelSpec, StepSpec } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

const levels: readonly LevelSpec[] = [
  { id: "junior", words: ["初级运营员", "初級營運員", "Junior operator"] },
  { id: "middle", words: ["中级运营员", "中級營運員", "Operator"] },
  { id: "senior", words: ["高级运营员", "高級營運員", "Senior operator"] },
  { id: "supervisor", words: ["运营主管", "營運主管", "Operations supervisor"] },
  { id: "manager", words: ["运营经理", "營運經理", "Operations manager"] },
];

/** Indicators by level; the store's sales target stands at two of them. */
const indicators: Readonly<Record<string, readonly string[]>> = {
  junior: ["storeTarget", "campaigns", "display"],
  middle: ["promotionPlan", "turnover", "staffManagement"],
  senior: ["development", "salesAndSatisfaction", "marketingPlan"],
  supervisor: ["storeTarget", "staffAndSatisfaction", "managementPlan"],
  manager: ["marketResults", "decisions", "trendAnalysis", "companyTarget"],
};

const leaves: readonly LeafSpec[] = [
  { id: "storeTarget", words: ["店铺销售目标", "店鋪銷售目標", "Sales target of the store"] },
  { id: "campaigns", words: ["促销活动计划完成", "促銷活動計畫完成", "Campaigns carried out"] },
  { id: "display", words: ["陈列布局优化", "陳列佈局優化", "Display and layout"] },
  { id: "promotionPlan", words: ["成功促销方案", "成功促銷方案", "Successful sales promotions"] },
  { id: "turnover", words: ["店铺营业额提高", "店鋪營業額提高", "Growth of turnover"] },
  { id: "staffManagement", words: ["员工管理", "員工管理", "Managing staff"] },
  { id: "development", words: ["业务发展推进", "業務發展推進", "Developing the business"] },
  {
    id: "salesAndSatisfaction",
    words: ["销售提升与客户满意度", "銷售提升與客戶滿意度", "Sales and satisfaction"],
  },
  { id: "marketingPlan", words: ["营销方案优化", "行銷方案優化", "Better marketing plans"] },
  {
    id: "staffAndSatisfaction",
    words: ["员工绩效与客户满意度", "員工績效與客戶滿意度", "Staff results and satisfaction"],
  },
  { id: "managementPlan", words: ["管理方案制定执行", "管理方案制定執行", "Management plans"] },
  { id: "marketResults", words: ["整体市场业绩", "整體市場業績", "Results in the whole market"] },
  { id: "decisions", words: ["决策管理成果", "決策管理成果", "Results of decisions"] },
  {
    id: "trendAnalysis",
    words: ["市场竞争与消费趋势分析", "市場競爭與消費趨勢分析", "Analysis of market trends"],
  },
  { id: "companyTarget", words: ["公司营销目标", "公司行銷目標", "Marketing target of the company"] },
];

const conditions = [
  assumedScore(80),
  seen(
    "marketSense",
    "熟悉市场并主动提优化建议",
    "熟悉市場並主動提優化建議",
    "Knows the market, proposes improvements",
  ),
  seen(
    "planning",
    "策划营销能力与客户供应商关系",
    "策劃行銷能力與客戶供應商關係",
    "Plans and keeps relations",
  ),
  seen("leadership", "沟通领导与团队", "溝通領導與團隊", "Communicates and leads"),
  seen("composure", "心理素质与决策", "心理素質與決策", "Composed, decides well"),
];

/** Rises over one and over two levels; that they need an approval is ours. */
const leaps: readonly StepSpec[] = [2, 3].flatMap((height) =>
  levels.slice(height).map(({ id: to }, index) => ({
    ...{ from: levels[index]?.id ?? "", to },
    gates: [
      ...conditions,
      { kind: "approval", id: "leap", words: ["越级特批", "越級特批", "Approval of the leap"], by: null },
    ],
  })),
);

/** 002-P: ladder of a shopping mall: indicators by level, four conditions, and rises of more than one level. */
export const document002P = systemTemplate({
  id: "002-P",
  words: ["商场运营晋升方案", "商場營運晉升方案", "Ladder of mall operations"],
  model: leaves,
  roles: levels.map(({ id, words }) => ({ id, words, nodes: indicators[id] ?? [] })),
  ladder: {
    levels,
    steps: [...ladderOf(levels, () => conditions), ...leaps],
    facts: [
      { factId: "marketSense", words: ["市场建议", "市場建議", "Proposals"] },
      { factId: "planning", words: ["策划方案", "策劃方案", "Plans"] },
      { factId: "leadership", words: ["团队领导", "團隊領導", "Leadership"] },
      { factId: "composure", words: ["决策成果", "決策成果", "Decisions"] },
    ],
  },
  followUp: (say) => ({
    trainingModes: [
      say("内部培训", "內部訓練", "Internal training"),
      say("外部培训", "外部訓練", "External training"),
      say("在线学习", "線上學習", "Online learning"),
    ],
  }),
  assumed: leaps.map((_, index) => `/promotion/steps/${String(levels.length - 1 + index)}/gates/5`),
});
