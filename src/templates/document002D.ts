import { assumedScore, seen } from "./gateSpecs.ts";
import type { LevelSpec } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

const levels: readonly LevelSpec[] = [
  { id: "junior", words: ["初级客服", "初級客服", "Junior service agent"] },
  { id: "middle", words: ["中级客服", "中級客服", "Service agent"] },
  { id: "senior", words: ["高级客服", "高級客服", "Senior service agent"] },
  { id: "expert", words: ["资深客服", "資深客服", "Expert service agent"] },
];

/** 002-D: ladder of customer service agents: tickets, feedback and teamwork, then tools and complaints, then a certificate. */
export const document002D = systemTemplate({
  id: "002-D",
  words: ["淘宝客服晋升方案", "淘寶客服晉升方案", "Ladder of online service agents"],
  model: [
    {
      id: "results",
      words: ["工作成绩", "工作成績", "Results"],
      leaves: [
        {
          id: "tickets",
          words: ["处理工单效率和质量", "處理工單效率和品質", "Speed and quality of tickets"],
        },
        { id: "problems", words: ["解决问题能力", "解決問題能力", "Solving problems", "解决问题能力和方法"] },
        { id: "satisfaction", words: ["客户满意度和评价", "客戶滿意度和評價", "Customer satisfaction"] },
      ],
    },
    {
      id: "cooperation",
      words: ["协作能力", "協作能力", "Cooperation"],
      leaves: [
        { id: "teamwork", words: ["团队沟通与合作", "團隊溝通與合作", "Communication and teamwork"] },
        {
          id: "serviceIdea",
          words: ["服务理念传递与执行", "服務理念傳遞與執行", "Living the idea of service"],
        },
        {
          id: "support",
          words: ["对其他部门配合支持", "對其他部門配合支援", "Support of other departments"],
        },
      ],
    },
    {
      id: "growth",
      words: ["学习和成长", "學習和成長", "Learning and growth"],
      leaves: [
        { id: "training", words: ["培训积极性", "培訓積極性", "Keenness in training"] },
        { id: "newSkills", words: ["学习运用新知识技能", "學習運用新知識技能", "Applying new skills"] },
        { id: "reflection", words: ["自我反思改进", "自我反思改進", "Reflection and improvement"] },
      ],
    },
  ],
  ladder: {
    levels,
    steps: [
      {
        from: "junior",
        to: "middle",
        gates: [
          {
            kind: "count",
            id: "tickets",
            words: ["完成工单数量", "完成工單數量", "Tickets completed"],
            factId: "ticketCount",
            atLeast: 100,
            isAssumed: true,
          },
          {
            kind: "minScore",
            id: "feedback",
            words: ["据客户反馈改进服务质量", "據客戶回饋改進服務品質", "Service improved by feedback"],
            nodeId: "satisfaction",
            atLeast: 80,
            isAssumed: true,
          },
          {
            kind: "minScore",
            id: "cooperation",
            words: ["良好协作沟通", "良好協作溝通", "Good cooperation"],
            nodeId: "cooperation",
            atLeast: 80,
            isAssumed: true,
          },
        ],
      },
      {
        from: "middle",
        to: "senior",
        gates: [
          seen("tools", "熟练各类客服工具系统", "熟練各類客服工具系統", "Masters the service tools"),
          seen(
            "complaints",
            "参与复杂问题和投诉处理",
            "參與複雜問題和投訴處理",
            "Handles difficult complaints",
          ),
          seen("personalised", "提供个性化方案", "提供個性化方案", "Offers personal solutions"),
        ],
      },
      {
        from: "senior",
        to: "expert",
        gates: [
          assumedScore(90),
          seen("projects", "主导客服项目和改进", "主導客服專案和改進", "Leads service projects"),
          {
            kind: "certificate",
            id: "certificate",
            words: ["技能证书考核", "技能證書考核", "Skill certificate"],
            anyOf: ["客服技能证书", "客服技能證書", "Service skill certificate"],
          },
        ],
      },
    ],
    facts: [
      { factId: "ticketCount", words: ["处理工单数", "處理工單數", "Tickets completed", "完成工单数"] },
      { factId: "tools", words: ["工具系统熟练", "工具系統熟練", "Masters the service tools"] },
      { factId: "complaints", words: ["参与投诉处理", "參與投訴處理", "Handles difficult complaints"] },
      { factId: "personalised", words: ["个性化方案", "個性化方案", "Offers personal solutions"] },
      { factId: "projects", words: ["主导项目", "主導專案", "Leads service projects"] },
    ],
  },
  // The certificate is named for the senior level; that it opens the step beyond it is our reading.
  assumed: ["/promotion/steps/2"],
});
