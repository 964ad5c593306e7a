import { look } from "./look.ts";
import { said, tried, type SourceFact } from "./sourceFact.ts";

const samples = "test/host/systemSamples.test.ts";

/** Documents 003 and 004. */
export const facts003: readonly SourceFact[] = [
  said("003-A1", "Daily, project and data records, and issues", ({ followUp }) => followUp?.evidence?.map(({ kind }) => kind), ["daily", "project", "data", "issue"]),
  said("003-A1", "Fields of the daily log", look.fields(0), ["执行时间", "执行人", "任务描述", "完成情况", "备注"]),
  said("003-A1", "Phases of a project", look.fields(1), ["启动", "计划", "执行", "监控", "收尾"]),
  said("003-A1", "Fields of the issue log", look.fields(3), ["问题描述", "发生时间", "责任人", "解决方案", "效果"]),
  said("003-A1", "Kept up every week, looked through every month", ({ followUp }) => [followUp?.evidence?.[0]?.updated, followUp?.evidence?.[0]?.audited], ["weekly", "monthly"]),
  tried("003-A1", "Records stand behind scores; gaps in them are named", "src/core/followUp/evidence/linkEvidence.test.ts", "puts each record behind the score it belongs to"),
  tried("003-A1", "Issues open, solved, and seen to have helped", "src/core/followUp/evidence/issueLog.test.ts", "counts what is open, solved and seen to have helped"),
  said("003-A2", "销售额, 客户增长率, 市场份额", look.leaves, ["销售额", "客户增长率", "市场份额"]),
  said("003-A2", "A goal has a basis, an expected result and a date", look.fields(0), ["设定依据", "预期成果", "完成时间"]),
  said("003-A2", "An issue has background, impact, effect", look.fields(2), ["背景", "影响", "效果"]),
  tried("003-A2", "Key figures followed over time", "src/core/followUp/evidence/kpiTrend.test.ts", "sales rise"),
  said("003-A3", "Four classes of indicators", look.areas, ["工作效率", "质量控制", "财务指标", "团队合作"]),
  said("003-A3", "Order time, error rate and cost: less is better", ({ model }) => model.nodes.flatMap((node) => (node.kind === "indicator" && node.direction === "lowerIsBetter" ? [node.name] : [])), ["订单处理时间", "错误率", "成本控制"]),
  tried("003-A3", "Less is better, worked out from the sheet's own figures", samples, "%s gives everybody the total that stands in its figures"),
  said("003-A3", "From 运营专员 to 运营经理", look.levels, ["运营专员", "运营经理"]),
  said("003-A3", "Skills, leadership, work across departments are trained", look.courses, ["专业技能培训", "领导力培训", "跨部门合作"]),
  tried("003-A3", "Candidates of the sample", samples, "%s flags its candidates"),
  said("003-A4", "Fields of a task", look.fields(0), ["背景", "目标", "预期结果", "优先级", "完成时间", "负责人", "应急预案"]),
  said("003-A4", "粉丝数 and 帖子互动率 are measured", ({ model }) => model.nodes.flatMap((node) => (node.kind === "indicator" && node.measuredBy === "actual" ? [node.name] : [])), ["粉丝数", "帖子互动率"]),
  said("003-A4", "Daily, weekly, monthly reports", ({ followUp }) => followUp?.evidence?.[1]?.kind, "report"),
  said("004", "Roles 运营经理, 运营主管, 运营专员", look.roles, ["运营经理", "运营主管", "运营专员"]),
  said("004", "Quarters and a year", ({ periods }) => periods.periods.map(({ length }) => length), ["quarter", "quarter", "quarter", "quarter", "year"]),
  tried("004", "Quarters and year together, from the sample", samples, "%s gives everybody the total that stands in its figures"),
  said("004", "Six steps", look.process, [
    ...["制定考核计划: hr", "设定KPI指标: superior", "数据收集与整理: hr", "绩效评估: superior"],
    ...["结果反馈: superior", "绩效改进: superior"],
  ]),
  said("004", "Four indicators, no weights", look.leaves, ["业绩成果", "工作能力", "团队合作", "创新能力"]),
  said("004", "A high and a low anchor each", ({ model }) => model.nodes.map((node) => (node.kind === "indicator" ? node.anchors.length : 0)), [2, 2, 2, 2]),
  said("004", "Professional and management channel up to vice president or partner", look.levels, [
    ...["初级运营专员", "中级运营专员", "高级运营专员", "运营专家", "运营主管", "运营经理", "运营总监", "运营副总裁/合伙人"],
  ]),
  said("004", "A lateral channel", look.stepKinds, ["promotion", "lateral"]),
  said("004", "Four reviews: self, superior, experts, decision", look.review, ["self", "superior", "expert", "decision"]),
  tried("004", "Who reviews next, and nobody is passed over", "src/core/promotion/review/reviewState.test.ts", "goes from the application through superior and experts to the decision"),
  said("004", "Four criteria", look.gates(0), ["专业能力", "业绩达到标准", "团队合作", "创新能力"]),
  said("004", "Gap: weights, thresholds, grades", look.isAssumed("/model/nodes/0/weight", "/promotion/steps/0/gates/0", "/grades/scales"), [true, true, true]),
  tried("004", "Bonus, pay, another post; improvement with a goal, actions and a check", "test/host/systemFollowUp.test.ts", "004: six steps, each with its owner and state"),
  said("004", "Four trainings", look.courses, ["内部经验分享", "专业技能培训", "领导力培训", "外部交流"]),
  tried("004", "Candidates of the sample", samples, "%s flags its candidates"),
];
