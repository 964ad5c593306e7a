import type { IndicatorNode } from "../core/index.ts";
import { evidence003A1, evidence003A2, evidence003A4 } from "./document003Evidence.ts";
import type { LeafSpec } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

/** Document 003: four answers about work records, from which indicators come. No weights, targets or grades. */

/** Measured, less is better: target ÷ actual, at most 100; target and cap are ours. */
const lowerIsBetter = (unit: string, target: number): Partial<IndicatorNode> => ({
  measuredBy: "actual",
  direction: "lowerIsBetter",
  unit,
  target,
  rule: { kind: "ratio", form: "inverse", full: 100, cap: 100, floor: 0, quote: null },
});

/** Measured, more is better: actual ÷ target, at most 100; target and cap are ours. */
const higherIsBetter = (unit: string, target: number): Partial<IndicatorNode> => ({
  measuredBy: "actual",
  direction: "higherIsBetter",
  unit,
  target,
  rule: { kind: "ratio", form: "direct", full: 100, cap: 100, floor: 0, quote: null },
});

/** 003-A1: daily, project and data records, and the log of issues. */
export const document003A1 = systemTemplate({
  id: "003-A1",
  words: ["运营工作记录考核", "營運工作紀錄考核", "Appraisal by work records"],
  model: [
    { id: "daily", words: ["日常记录", "日常紀錄", "Daily records"] },
    { id: "projects", words: ["项目记录", "專案紀錄", "Project records"] },
    { id: "analysis", words: ["数据分析记录", "資料分析紀錄", "Data records"] },
    { id: "issues", words: ["问题跟踪与解决", "問題追蹤與解決", "Issues solved"] },
  ],
  // Records are brought up to date every Monday by a named owner and looked through every month.
  followUp: (say) => ({ evidence: evidence003A1(say) }),
  assumed: ["/followUp/evidence/2/fields"],
});

/** 003-A2: goals, and indicators followed over time. */
export const document003A2 = systemTemplate({
  id: "003-A2",
  words: ["运营目标与关键指标", "營運目標與關鍵指標", "Goals and key figures"],
  model: [
    { id: "sales", words: ["销售额", "銷售額", "Sales"], measure: higherIsBetter("CNY", 100_000) },
    {
      id: "customerGrowth",
      words: ["客户增长率", "客戶增長率", "Growth of customers"],
      measure: higherIsBetter("%", 20),
    },
    { id: "marketShare", words: ["市场份额", "市場份額", "Market share"], measure: higherIsBetter("%", 30) },
  ],
  followUp: (say) => ({ evidence: evidence003A2(say) }),
  assumed: [0, 1, 2].map((index) => `/model/nodes/${String(index)}/target`),
});

const leaf = (
  id: string,
  zhCN: string,
  zhTW: string,
  en: string,
  measure?: LeafSpec["measure"],
): LeafSpec => ({
  ...{ id, words: [zhCN, zhTW, en] },
  ...(measure === undefined ? {} : { measure }),
});

/** 003-A3: four classes of indicators; time, errors and cost are better low. */
export const document003A3 = systemTemplate({
  id: "003-A3",
  words: ["运营岗位KPI（四类指标）", "營運職務KPI（四類指標）", "Operations KPI in four classes"],
  model: [
    {
      ...leaf("efficiency", "工作效率", "工作效率", "Efficiency"),
      leaves: [
        leaf("orderTime", "订单处理时间", "訂單處理時間", "Order handling time", lowerIsBetter("h", 24)),
        leaf("projects", "项目完成率", "專案完成率", "Projects completed"),
      ],
    },
    {
      ...leaf("quality", "质量控制", "品質控制", "Quality"),
      leaves: [
        leaf("satisfaction", "客户满意度", "客戶滿意度", "Customer satisfaction"),
        leaf("errors", "错误率", "錯誤率", "Error rate", lowerIsBetter("%", 2)),
      ],
    },
    {
      ...leaf("finance", "财务指标", "財務指標", "Finance"),
      leaves: [
        leaf("cost", "成本控制", "成本控制", "Cost", lowerIsBetter("CNY", 100)),
        leaf("profit", "利润增长", "利潤增長", "Growth of profit"),
      ],
    },
    {
      ...leaf("team", "团队合作", "團隊合作", "Teamwork"),
      leaves: [
        leaf("staffSatisfaction", "员工满意度", "員工滿意度", "Staff satisfaction"),
        leaf("crossDepartment", "跨部门合作效果", "跨部門合作效果", "Work across departments"),
      ],
    },
  ],
  ladder: {
    levels: [
      { id: "specialist", words: ["运营专员", "營運專員", "Operations specialist"] },
      { id: "manager", words: ["运营经理", "營運經理", "Operations manager"] },
    ],
    steps: [
      {
        from: "specialist",
        to: "manager",
        gates: [
          {
            kind: "minScore",
            id: "score",
            words: ["综合得分", "綜合得分", "Overall score"],
            nodeId: null,
            atLeast: 80,
            isAssumed: true,
          },
        ],
      },
    ],
  },
  followUp: (say) => ({
    courses: {
      orderTime: [say("专业技能培训", "專業技能訓練", "Professional skills")],
      staffSatisfaction: [say("领导力培训", "領導力訓練", "Leadership")],
      crossDepartment: [say("跨部门合作", "跨部門合作", "Work across departments")],
    },
  }),
  assumed: ["/model/nodes/1/target", "/model/nodes/5/target", "/model/nodes/7/target", "/followUp/courses"],
});

/** 003-A4: tasks by priority and date, and the reach of social media. */
export const document003A4 = systemTemplate({
  id: "003-A4",
  words: ["运营任务与社交媒体指标", "營運任務與社群媒體指標", "Tasks and social media"],
  model: [
    { id: "tasks", words: ["任务完成", "任務完成", "Tasks completed"] },
    { id: "followers", words: ["粉丝数", "粉絲數", "Followers"], measure: higherIsBetter("人", 1000) },
    {
      id: "engagement",
      words: ["帖子互动率", "貼文互動率", "Engagement with posts"],
      measure: higherIsBetter("%", 5),
    },
  ],
  followUp: (say) => ({ evidence: evidence003A4(say) }),
  assumed: [1, 2].map((index) => `/model/nodes/${String(index)}/target`),
});
