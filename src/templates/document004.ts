import { ladderOf } from "./ladderOf.ts";
import type { GateSpec, LevelSpec } from "./systemSpec.ts";
import { systemTemplate } from "./systemTemplate.ts";

const professional: readonly LevelSpec[] = [
  { id: "junior", words: ["初级运营专员", "初級營運專員", "Junior specialist"], track: "professional" },
  { id: "middle", words: ["中级运营专员", "中級營運專員", "Specialist"], track: "professional" },
  { id: "senior", words: ["高级运营专员", "高級營運專員", "Senior specialist"], track: "professional" },
  { id: "expert", words: ["运营专家", "營運專家", "Operations expert"], track: "professional" },
];
const management: readonly LevelSpec[] = [
  { id: "supervisor", words: ["运营主管", "營運主管", "Operations supervisor"] },
  { id: "manager", words: ["运营经理", "營運經理", "Operations manager"] },
  { id: "director", words: ["运营总监", "營運總監", "Operations director"] },
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

/** 004: an operations department's KPI system: four indicators, three channels, four reviews, four criteria. */
export const document004 = systemTemplate({
  id: "004",
  words: ["运营部门KPI绩效考核与晋升", "營運部門KPI績效考核與晉升", "Operations KPI and promotion"],
  model: [
    { id: "results", words: ["业绩成果", "業績成果", "Results"] },
    { id: "ability", words: ["工作能力", "工作能力", "Work ability"] },
    { id: "teamwork", words: ["团队合作", "團隊合作", "Teamwork"] },
    { id: "innovation", words: ["创新能力", "創新能力", "Innovation"] },
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
  assumed: ["/promotion/steps/5"],
});
