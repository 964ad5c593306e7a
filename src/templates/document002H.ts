import { seen } from "./gateSpecs.ts";
import { systemTemplate } from "./systemTemplate.ts";

/**
 * 002-H: three years of experience (or a set of tasks done), ability, results, education. High ability goes faster:
 * it stands beside the years in one group. The names of the levels are not stated.
 */
export const document002H = systemTemplate({
  id: "002-H",
  words: ["运营岗位晋升方案", "營運職務晉升方案", "Promotion of operations staff"],
  model: [
    {
      id: "ability",
      words: ["能力素质", "能力素質", "Ability"],
      leaves: [
        { id: "organisation", words: ["组织能力", "組織能力", "Organisation"] },
        { id: "communication", words: ["沟通能力", "溝通能力", "Communication"] },
        { id: "execution", words: ["执行能力", "執行能力", "Execution"] },
        { id: "teamManagement", words: ["团队管理能力", "團隊管理能力", "Leading a team"] },
      ],
    },
    {
      id: "performance",
      words: ["业绩表现", "業績表現", "Results"],
      leaves: [
        { id: "output", words: ["工作成果", "工作成果", "Output"] },
        { id: "improvement", words: ["业绩提升", "業績提升", "Improvement of results"] },
        { id: "teamEffect", words: ["团队管理效果", "團隊管理效果", "Effect on the team"] },
      ],
    },
  ],
  ladder: {
    levels: [
      { id: "staff", words: ["运营专员", "營運專員", "Operations specialist"] },
      { id: "higher", words: ["高级运营岗位", "高階營運職位", "Higher operations post"] },
    ],
    steps: [
      {
        from: "staff",
        to: "higher",
        gates: [
          {
            kind: "group",
            id: "experience",
            words: ["工作经验", "工作經驗", "Experience"],
            needs: "any",
            gates: [
              {
                kind: "tenure",
                id: "threeYears",
                words: ["相关经验3年以上", "相關經驗3年以上", "Three years of experience"],
                minMonths: 36,
              },
              seen("tasksDone", "完成规定任务", "完成規定任務", "Set tasks completed"),
              {
                kind: "minScore",
                id: "highAbility",
                words: ["能力突出可加快", "能力突出可加快", "High ability goes faster"],
                nodeId: "ability",
                atLeast: 90,
                isAssumed: true,
              },
            ],
          },
          {
            kind: "minScore",
            id: "performance",
            words: ["业绩表现", "業績表現", "Results"],
            nodeId: "performance",
            atLeast: 80,
            isAssumed: true,
          },
          // The fourth condition is named; what it asks is cut off.
          seen("educationAndSkills", "学历和技能", "學歷和技能", "Education and skills"),
        ],
      },
    ],
    facts: [
      { factId: "tasksDone", words: ["完成规定任务数", "完成規定任務數", "Set tasks completed"] },
      {
        factId: "educationAndSkills",
        words: ["学历技能认定", "學歷技能認定", "Education and skills attested"],
      },
    ],
  },
  assumed: ["/promotion/levels"],
});
