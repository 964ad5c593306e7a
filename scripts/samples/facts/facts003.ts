import { look } from "./look.ts";
import { said, tried, type SourceFact } from "./sourceFact.ts";

const samples = "test/host/systemSamples.test.ts";
const follow = "test/host/systemFollowUp.test.ts";
const records = "test/pure/records.test.ts";
const tabs = "test/pure/recordTabs.test.ts";

/** Documents 003 and 004. */
export const facts003: readonly SourceFact[] = [
  said("003-A1", "Daily, project and data records, and issues", ({ followUp }) => followUp?.evidence?.map(({ kind }) => kind), ["daily", "project", "data", "issue"]),
  said("003-A1", "Fields of the daily log", look.fields(0), ["执行时间", "执行人", "任务描述", "完成情况", "备注"]),
  said("003-A1", "Phases of a project", look.fields(1), ["启动", "计划", "执行", "监控", "收尾"]),
  said("003-A1", "Fields of the issue log", look.fields(3), ["问题描述", "发生时间", "责任人", "解决方案", "效果"]),
  said("003-A1", "Kept up every week, looked through every month", ({ followUp }) => [followUp?.evidence?.[0]?.updated, followUp?.evidence?.[0]?.audited], ["weekly", "monthly"]),
  tried("003-A1", "Records from the file stand behind scores; issues are open, solved, seen to have helped; gaps are named", follow, "003-A1: records from the file"),
  tried("003-A1", "The template's own sheets, filled, are read in three languages", records, "003-A1 in %s: an issue and a day's work stand behind the scores they belong to"),
  tried("003-A1", "Shown beside the scores, with the place of each record", tabs, "show records behind scores, how figures moved, and which scores have no record"),
  said("003-A2", "销售额, 客户增长率, 市场份额", look.leaves, ["销售额", "客户增长率", "市场份额"]),
  said("003-A2", "A goal has a basis, an expected result and a date", look.fields(0), ["设定依据", "预期成果", "完成时间"]),
  said("003-A2", "An issue has background, impact, effect", look.fields(2), ["背景", "影响", "效果"]),
  tried("003-A2", "Key figures followed over time, from the file", follow, "003-A2: sales rose by 18.75 %, a share of the market fell by 17.5 %"),
  said("003-A3", "Four classes of indicators", look.areas, ["工作效率", "质量控制", "财务指标", "团队合作"]),
  said("003-A3", "Order time, error rate and cost: less is better", ({ model }) => model.nodes.flatMap((node) => (node.kind === "indicator" && node.direction === "lowerIsBetter" ? [node.name] : [])), ["订单处理时间", "错误率", "成本控制"]),
  tried("003-A3", "Less is better, worked out from the sheet's own figures", samples, "%s gives everybody the total that stands in its figures"),
  said("003-A3", "From 运营专员 to 运营经理", look.levels, ["运营专员", "运营经理"]),
  said("003-A3", "Skills, leadership, work across departments are trained", look.courses, ["专业技能培训", "领导力培训", "跨部门合作"]),
  tried("003-A3", "Candidates of the sample", samples, "%s flags its candidates"),
  said("003-A4", "Fields of a task", look.fields(0), ["背景", "目标", "预期结果", "优先级", "完成时间", "负责人", "应急预案"]),
  tried("003-A4", "Tasks from the file, found by the names of people", follow, "003-A4: tasks are found by the names of people"),
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
  said("004", "Bonus and pay follow the grade", ({ followUp }) => [followUp?.bonusCoefficients, followUp?.rewards?.salaryChanges], [
    { 优秀: 1.5, 良好: 1.2, 合格: 1, 不合格: 0 },
    { 优秀: 0.05, 不合格: -0.05 },
  ]),
  tried("004", "Another post after a failing run, and a plan of improvement all the same; steps with owner, due day and state", follow, "004: six steps, each with its owner and state"),
  tried("004", "Reviews from the file with who and when; an appeal keeps the first result", follow, "004: a talk, an appeal that keeps the first result"),
  said("004", "Competency model of four", ({ followUp }) => followUp?.competencies?.map(({ name, aspects }) => [name, aspects]), [
    ["专业技能", ["数据分析", "市场策划", "用户研究"]],
    ["沟通能力", []],
    ["创新思维", []],
    ["团队管理", []],
  ]),
  said("004", "Four trainings", look.courses, ["内部经验分享", "专业技能培训", "领导力培训", "外部交流"]),
  tried("004", "Candidates of the sample", samples, "%s flags its candidates"),
];
