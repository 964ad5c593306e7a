import { look } from "./look.ts";
import { said, tried, type SourceFact } from "./sourceFact.ts";

const samples = "test/host/systemSamples.test.ts";
const follow = "test/host/systemFollowUp.test.ts";

/** Document 001: four systems. */
export const facts001: readonly SourceFact[] = [
  said("001-A1", "工作效率, 项目完成情况, 用户满意度", look.leaves, ["工作效率", "项目完成情况", "用户满意度"]),
  said("001-A1", "Feedback of superior and colleagues", look.raters, ["superior", "peer"]),
  said("001-A1", "Praise of the team", ({ followUp }) => followUp?.rewards?.awards[0]?.name, "团队表彰"),
  tried("001-A1", "Material rewards", follow, "001-A1: bonuses by grade of the base pay in the sheet"),
  said("001-A1", "Trainings: trade, tools, data analysis", look.courses, ["工具使用培训", "行业知识培训", "数据分析培训"]),
  said("001-A1", "Gap: weights and grades", look.isAssumed("/model/nodes/0/weight", "/grades/scales"), [true, true]),
  said("001-A2", "Data analysis is measured by speed and accuracy, customer contact by feedback and survey", ({ model, roles }) =>
    roles.map(({ weights }) => model.nodes.filter(({ id }) => weights[id] !== null).map(({ name }) => name)), [
    ["数据处理速度", "数据准确性"],
    ["客户反馈", "满意度调查"],
  ]),
  tried("001-A2", "Each role is scored by its own indicators", samples, "%s gives everybody the total that stands in its figures"),
  said("001-A3", "工作效率, 目标达成率, 客户满意度", look.leaves, ["工作效率", "目标达成情况", "客户满意度"]),
  said("001-A3", "360 degrees: colleagues, superior, customers", look.raters, ["peer", "superior", "customer"]),
  said("001-A3", "Three classes of roles", look.roles, ["数据分析员", "市场推广员", "客户服务员"]),
  tried("001-A3", "Low results are supported, not punished", follow, "001-A3: low results are helped"),
  said("001-A4", "Quality, efficiency, goals, teamwork", look.leaves, ["工作质量", "工作效率", "目标达成度", "团队协作"]),
  said("001-A4", "Four duties of an e-commerce operator", ({ roles }) => roles[0]?.duties, ["商品上架", "店铺管理", "数据分析", "客户服务"]),
  said("001-A4", "Ladder from 初级运营员 to 高级管理者", look.levels, ["初级运营员", "高级管理者"]),
  said("001-A4", "Each stage has its own training and assessment", look.gates(0), ["完成本阶段培训", "达到本阶段考核标准"]),
  said("001-A4", "Trainings for starters, for the post, for a career", look.courses, ["岗位技能培训", "入职培训", "持续职业发展"]),
  tried("001-A4", "Candidates of the sample", samples, "%s flags its candidates"),
];
