import { seen } from "./gateSpecs.ts";
import { ladderOf } from "./ladderOf.ts";
import type { GateSpec, LevelSpec, Words } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

const levels: readonly LevelSpec[] = [
  { id: "unplaced", words: ["未定级运营人员", "未定級營運人員", "Operator not yet placed", "未定级"] },
  { id: "junior", words: ["初级运营人员", "初級營運人員", "Junior operator", "初级运营"] },
  { id: "middle", words: ["中级运营人员", "中級營運人員", "Operator", "中级运营"] },
  { id: "senior", words: ["高级运营人员", "高級營運人員", "Senior operator", "高级运营"] },
];

const degrees: readonly Words[] = [
  ["大专", "大專", "Junior college", "专科"],
  ["本科", "本科", "Bachelor", "学士", "大学本科"],
  ["硕士", "碩士", "Master", "硕士研究生"],
  ["博士", "博士", "Doctor", "博士研究生"],
];

const years = (levelId: string): GateSpec => ({
  ...{ kind: "tenureRange", id: "years", levelId, words: ["工作年限", "工作年限", "Years of work"] },
});
const education = (atLeast: string): GateSpec => ({
  ...{ kind: "degree", id: "education", atLeast, words: ["学历", "學歷", "Education"] },
});

const skills = (...words: Words): GateSpec => ({ kind: "flag", id: "skills", words, factId: "skills" });

/** A bachelor's degree for the first level, a master's for the middle level; for the senior one a doctor's, or what is held equal to it. */
const gates: Readonly<Record<string, readonly GateSpec[]>> = {
  junior: [
    years("junior"),
    education("本科"),
    skills(
      "Excel、PPT与基本数据分析",
      "Excel、PPT與基本資料分析",
      "Excel, PowerPoint and basic data analysis",
    ),
  ],
  middle: [
    years("middle"),
    education("硕士"),
    seen("management", "一定管理经验", "一定管理經驗", "Some experience of management"),
    skills(
      "数据分析、策略制定与工具渠道",
      "資料分析、策略制定與工具通路",
      "Data analysis, strategy, tools and channels",
    ),
  ],
  senior: [
    years("senior"),
    {
      kind: "group",
      id: "educationOrEqual",
      words: ["博士或同等学历", "博士或同等學歷", "Doctor or equal"],
      needs: "any",
      gates: [education("博士"), seen("equalDegree", "同等学历认定", "同等學歷認定", "Held equal")],
    },
    seen("management", "团队管理经验", "團隊管理經驗", "Experience of leading a team"),
    skills(
      "团队管理、项目执行与业务拓展",
      "團隊管理、專案執行與業務拓展",
      "Leading a team, carrying out projects, new business",
    ),
  ],
};

/**
 * 002-M: years and degrees by level: 2 to 3 years and a bachelor's degree, 4 to 5 and a master's, 6 and a doctor's.
 * Of 3 to 4 and 5 to 6 years the document says nothing, and neither do we. Below the first level it names none: where
 * its conditions lead from is ours.
 */
export const document002M = systemTemplate({
  id: "002-M",
  words: ["运营人员晋升方案（年限与学历）", "營運人員晉升方案（年限與學歷）", "Ladder by years and degrees"],
  model: [
    { id: "execution", words: ["工作效率与执行力", "工作效率與執行力", "Efficiency and execution"] },
    { id: "projects", words: ["项目管理与协调", "專案管理與協調", "Project management"] },
    { id: "responsibility", words: ["责任心与团队合作", "責任心與團隊合作", "Responsibility and teamwork"] },
    { id: "innovation", words: ["数据分析与业务创新", "資料分析與業務創新", "Analysis and innovation"] },
    {
      id: "service",
      words: ["沟通能力与客户服务意识", "溝通能力與客戶服務意識", "Communication and service"],
    },
  ],
  ladder: {
    levels,
    steps: ladderOf(levels, (id) => gates[id] ?? []),
    degrees,
    tenureRanges: [
      { levelId: "junior", minMonths: 24, maxMonths: 36 },
      { levelId: "middle", minMonths: 48, maxMonths: 60 },
      { levelId: "senior", minMonths: 72, maxMonths: null },
    ],
    facts: [
      { factId: "management", words: ["管理经验", "管理經驗", "Experience of management", "管理人数"] },
      { factId: "skills", words: ["技能认定", "技能認定", "Skills attested"] },
      { factId: "equalDegree", words: ["同等学历", "同等學歷", "Held equal"] },
    ],
  },
  followUp: (say) => ({
    trainingModes: [
      say("内部培训", "內部訓練", "Internal training"),
      say("外部培训", "外部訓練", "External training"),
      say("导师制", "導師制", "Mentoring"),
    ],
  }),
  assumed: ["/promotion/levels/0"],
});
