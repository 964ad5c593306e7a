import type { LeafSpec, Words } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

/** The plans of document 002 that describe what people must be able to do, without levels or figures. */

const leaf = (id: string, ...words: Words): LeafSpec => ({ id, words });

/** 002-A: results, skills and potential, the three pillars of a promotion; the path itself is not told. */
export const document002A = systemTemplate({
  id: "002-A",
  words: ["用户运营晋升机制", "使用者營運晉升機制", "Promotion in user operations"],
  model: [
    {
      ...leaf("results", "业绩标准", "業績標準", "Results"),
      leaves: [
        leaf("retention", "用户留存率", "使用者留存率", "User retention"),
        leaf("activity", "用户活跃度", "使用者活躍度", "User activity"),
        leaf("engagement", "用户参与度", "使用者參與度", "User engagement"),
        leaf("loyalty", "用户忠诚度", "使用者忠誠度", "User loyalty"),
      ],
    },
    {
      ...leaf("skills", "技能标准", "技能標準", "Skills"),
      leaves: [
        leaf("analysis", "用户数据分析", "使用者資料分析", "Analysis of user data"),
        leaf("needs", "用户需求挖掘", "使用者需求挖掘", "Finding users' needs"),
        leaf("guidance", "用户行为引导", "使用者行為引導", "Guiding users"),
        leaf("initiative", "主动性", "主動性", "Initiative"),
        leaf("responsibility", "责任心", "責任心", "Responsibility"),
        leaf("teamSpirit", "团队合作精神", "團隊合作精神", "Team spirit"),
      ],
    },
    {
      ...leaf("potential", "发展潜力", "發展潛力", "Potential"),
      leaves: [
        leaf("commitment", "深耕意愿", "深耕意願", "Will to go deep"),
        leaf("learning", "主动学习", "主動學習", "Learns unasked"),
        leaf("innovation", "创新能力", "創新能力", "Innovation"),
        leaf("expertPotential", "成为优秀专家的潜力", "成為優秀專家的潛力", "Makings of an expert"),
      ],
    },
  ],
  // Results and potential are two axes of their own: a natural nine-box.
  followUp: () => ({
    nineBox: {
      performanceNodeId: "results",
      potentialNodeId: "potential",
      performance: { medium: 60, high: 85 },
      potential: { medium: 60, high: 85 },
    },
  }),
  assumed: ["/followUp/nineBox/performance", "/followUp/nineBox/potential"],
});

/** 002-C: five factors of a career in operations. */
export const document002C = systemTemplate({
  id: "002-C",
  words: ["运营晋升五要素", "營運晉升五要素", "Five factors of promotion"],
  model: [
    leaf("professional", "专业能力", "專業能力", "Professional ability"),
    leaf("vision", "视野", "視野", "Vision"),
    leaf("leadership", "领导力", "領導力", "Leadership"),
    leaf("relations", "人际关系", "人際關係", "Relations"),
    leaf("learning", "持续学习", "持續學習", "Continual learning"),
  ],
});

/** The three means of evaluation, named by the test, for a sheet has both side by side. */
const evaluation = (id: string, zhCN: string, zhTW: string, en: string): readonly LeafSpec[] => [
  leaf(`${id}Test`, `${zhCN}知识技能测试`, `${zhTW}知識技能測試`, `${en}: knowledge and skills`),
  leaf(`${id}Case`, `${zhCN}案例分析`, `${zhTW}案例分析`, `${en}: a real case`),
  leaf(`${id}Work`, `${zhCN}工作表现`, `${zhTW}工作表現`, `${en}: performance at work`),
];

/** One theme a week, of four topics each. */
const themes: readonly (readonly [id: string, zhCN: string, zhTW: string, en: string])[] = [
  ["strategy", "运营战略规划", "營運策略規劃", "Strategy of operations"],
  ["analysis", "数据分析与挖掘", "資料分析與探勘", "Data analysis and mining"],
  ["behaviour", "用户行为研究与策略优化", "使用者行為研究與策略優化", "User behaviour and better strategy"],
  ["channels", "销售推广与渠道拓展", "銷售推廣與通路拓展", "Promotion and new channels"],
  ["projects", "运营项目管理与团队协作", "營運專案管理與團隊協作", "Project management and teamwork"],
  ["service", "客户服务与满意度管理", "客戶服務與滿意度管理", "Customer service and satisfaction"],
  ["culture", "团队文化建设与激励", "團隊文化建設與激勵", "Team culture and motivation"],
];

/**
 * 002-E: a training of three months with a mid-term and a final test, each by test, case and work. The seven weekly
 * themes are the courses; that seven weeks do not fill three months stands so in the document.
 */
export const document002E = systemTemplate({
  id: "002-E",
  words: ["运营岗位技能进阶培训考核", "營運職務技能進階訓練考核", "Advanced training of operators"],
  model: [
    {
      ...leaf("midterm", "中期综合考核", "中期綜合考核", "Mid-term test"),
      leaves: evaluation("midterm", "中期", "中期", "Mid-term"),
    },
    {
      ...leaf("final", "期末考核", "期末考核", "Final test", "结业考核"),
      leaves: evaluation("final", "期末", "期末", "Final"),
    },
  ],
  raters: ["expert"],
  followUp: (say) => ({
    trainingBelow: 60,
    programmes: [
      {
        id: "advanced",
        name: say("运营岗位技能进阶培训", "營運職務技能進階訓練", "Advanced training of operators"),
        months: 3,
        sessionsPerWeek: 2,
        hoursPerSession: 2,
        themes: themes.map(([id, ...words]) => ({ id, name: say(...words), topics: 4 })),
        tests: [
          {
            id: "midterm",
            name: say("中期综合考核", "期中綜合考核", "Mid-term test"),
            when: "midTerm",
            nodeId: "midterm",
          },
          { id: "final", name: say("期末考核", "期末考核", "Final test"), when: "final", nodeId: "final" },
        ],
        modes: [
          say("线下授课", "實體授課", "In class"),
          say("自学及作业", "自學及作業", "Self-study and homework"),
          say("案例分析", "案例分析", "Cases"),
          say("模拟实战", "模擬實戰", "Simulation"),
          say("考核评价", "考核評價", "Tests"),
        ],
      },
    ],
    courses: {
      finalTest: themes.map(([, ...words]) => say(...words)),
    },
  }),
  assumed: ["/followUp/trainingBelow", "/followUp/courses", "/raters/groups"],
});

/** 002-K: what an all-round operator of an online shop masters. */
export const document002K = systemTemplate({
  id: "002-K",
  words: ["淘宝运营专才能力模型", "淘寶營運專才能力模型", "Competencies of shop operators"],
  model: [
    leaf("rules", "平台规范与流程", "平台規範與流程", "Rules of the platform"),
    leaf("search", "搜索优化", "搜尋優化", "Search optimisation", "SEO"),
    leaf("channels", "推广渠道", "推廣管道", "Channels of promotion"),
    leaf("analysis", "数据分析与用户体验", "資料分析與使用者體驗", "Analysis and user experience"),
    leaf("contact", "客户沟通", "客戶溝通", "Contact with customers"),
  ],
});

/** 002-N: functions of an e-commerce operator, skills, learning and leadership. */
export const document002N = systemTemplate({
  id: "002-N",
  words: ["电商运营晋升攻略", "電商營運晉升攻略", "Rising in e-commerce"],
  model: [
    {
      ...leaf("functions", "运营职能", "營運職能", "Functions"),
      leaves: [
        leaf("selection", "选品", "選品", "Choice of goods"),
        leaf("supply", "供应链", "供應鏈", "Supply chain"),
        leaf("promotion", "促销", "促銷", "Sales promotion"),
        leaf("analysis", "数据分析", "資料分析", "Data analysis"),
      ],
    },
    {
      ...leaf("skills", "技能", "技能", "Skills"),
      leaves: [
        leaf("marketing", "市场营销", "市場行銷", "Marketing"),
        leaf("coordination", "沟通协调", "溝通協調", "Coordination"),
        leaf("learning", "持续学习", "持續學習", "Continual learning"),
        leaf("leadership", "领导才能", "領導才能", "Leadership"),
      ],
    },
  ],
});
