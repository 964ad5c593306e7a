import { ladderOf } from "./ladderOf.ts";
import { noRewards, payFact } from "./rewardSpecs.ts";
import type { GateSpec, LeafSpec, LevelSpec, Words } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

/** The plans of document 002 for customer service beside 002-D. */

const item = (id: string, ...words: Words): LeafSpec & LevelSpec => ({ id, words });

const levels = [
  item("junior", "初级客服", "初級客服", "Junior service agent"),
  item("middle", "中级客服", "中級客服", "Service agent"),
  item("senior", "高级客服", "高級客服", "Senior service agent"),
  item("supervisor", "客服主管", "客服主管", "Service supervisor"),
  item("manager", "客服经理", "客服經理", "Service manager"),
];

const assessment = (nodeId: string, ...words: Words): GateSpec => ({
  ...{ kind: "minScore", id: nodeId, nodeId, atLeast: 80, isAssumed: true, words },
});

/** 002-I: three assessments: knowledge of the work, results (volume and satisfaction), and general qualities. */
export const document002I = systemTemplate({
  id: "002-I",
  words: ["电商客服晋升通道及管理办法", "電商客服晉升通道及管理辦法", "Ladder of e-commerce service"],
  model: [
    {
      ...item("business", "业务考核", "業務考核", "Assessment of knowledge"),
      leaves: [item("knowledgeTest", "业务知识测试", "業務知識測試", "Knowledge test")],
    },
    {
      ...item("performance", "绩效考核", "績效考核", "Assessment of results"),
      leaves: [
        item("volume", "业务量", "業務量", "Volume of work"),
        item("satisfaction", "客户满意度", "客戶滿意度", "Customer satisfaction"),
      ],
    },
    {
      ...item("qualities", "综合素质考核", "綜合素質考核", "Assessment of qualities"),
      leaves: [
        item("communication", "沟通能力", "溝通能力", "Communication"),
        item("teamwork", "团队协作", "團隊協作", "Teamwork"),
        item("attitude", "工作态度", "工作態度", "Attitude"),
      ],
    },
  ],
  ladder: {
    levels,
    steps: ladderOf(levels, () => [
      assessment("business", "业务考核合格", "業務考核合格", "Knowledge"),
      assessment("performance", "绩效考核合格", "績效考核合格", "Results"),
      assessment("qualities", "综合素质考核合格", "綜合素質考核合格", "Qualities"),
    ]),
  },
  // The bonus goes by volume and satisfaction, not by the grade; from which scores on is not stated.
  followUp: (say) => ({
    rewards: {
      ...noRewards,
      scoreBonus: {
        nodeIds: ["volume", "satisfaction"],
        steps: [
          { atLeast: 90, coefficient: 1.5 },
          { atLeast: 80, coefficient: 1.2 },
          { atLeast: 60, coefficient: 1 },
        ],
      },
    },
    courses: {
      knowledgeTest: [say("新员工培训", "新進人員訓練", "Training of new staff")],
      volume: [say("在职培训", "在職訓練", "Training on the job")],
      communication: [say("职业规划培训", "職涯規劃訓練", "Career planning")],
      teamwork: [say("内部晋升培训", "內部晉升訓練", "Training for internal promotion")],
    },
    facts: [payFact(say)],
  }),
  assumed: ["/followUp/rewards/scoreBonus/steps", "/followUp/courses"],
});

/**
 * 002-O: each indicator has a rater of its own: the supervisor scores the items, a specialist the bad reviews. One fault
 * carries the whole responsibility: a veto, whose effect the fragment does not state.
 */
export const document002O = systemTemplate({
  id: "002-O",
  words: ["淘宝客服单项评分与错误责任", "淘寶客服單項評分與錯誤責任", "Service: raters by indicator"],
  model: [
    {
      ...item("itemScore", "单项评定", "單項評定", "Score of the item", "单项得分"),
      measure: { raters: [{ group: "superior", weight: 1, minCount: 1, combine: "mean", trimShare: 0 }] },
    },
    {
      ...item("badReviews", "低质评价", "低質評價", "Bad reviews"),
      measure: { raters: [{ group: "expert", weight: 1, minCount: 1, combine: "mean", trimShare: 0 }] },
    },
  ],
  parts: (say) => ({
    adjustments: {
      ...{ items: [], bonusCap: null, deductionCap: null, totalMin: null, totalMax: null },
      vetoes: [
        {
          id: "error",
          name: say("重大错误", "重大錯誤", "Grave error"),
          aliases: ["重大错误", "重大錯誤", "Grave error"],
          effect: { kind: "excludeFromPromotion" },
        },
      ],
    },
  }),
  assumed: ["/adjustments/vetoes/0/effect"],
});
