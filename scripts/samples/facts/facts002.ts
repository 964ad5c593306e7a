import { look } from "./look.ts";
import { said, tried, type SourceFact } from "./sourceFact.ts";

const samples = "test/host/systemSamples.test.ts";
const follow = "test/host/systemFollowUp.test.ts";
const candidates = (system: string): SourceFact =>
  tried(system, "Candidates of the sample", samples, "%s flags its candidates");

/** Document 002, the first half: plans A to I. */
export const facts002: readonly SourceFact[] = [
  said("002-A", "Three pillars: 业绩标准, 技能标准, 发展潜力", look.areas, ["业绩标准", "技能标准", "发展潜力"]),
  said("002-A", "Four results", look.leavesOf("results"), ["用户留存率", "用户活跃度", "用户参与度", "用户忠诚度"]),
  said("002-A", "Six skills", look.leavesOf("skills"), [
    ...["用户数据分析", "用户需求挖掘", "用户行为引导", "主动性", "责任心", "团队合作精神"],
  ]),
  said("002-A", "Four signs of potential", look.leavesOf("potential"), ["深耕意愿", "主动学习", "创新能力", "成为优秀专家的潜力"]),
  tried("002-A", "Results and potential as a nine-box", follow, "002-A: results and potential make a nine-box"),
  said("002-B", "Thirteen rungs with five grades of store managers", look.levels, [
    ...["普通员工", "培养对象", "储备领班", "领班", "储备店长", "四级店长", "三级店长", "二级店长", "一级店长"],
    ...["特级店长", "储备区域经理", "区域经理", "督导"],
  ]),
  said("002-B", "Allowances 30, 50 and 100 yuan", ({ promotion }) => promotion?.reserve?.allowances.map(({ levelId, amount }) => [levelId, amount]), [
    ["foreman", 30],
    ["storeManager4", 50],
    ["regionalManager", 100],
  ]),
  tried("002-B", "Passed all, no vacancy, limit passed: the allowance is due (G22)", "src/core/promotion/reserve/reservePool.test.ts", "G22 pays 30, 50 and 100"),
  tried("002-B", "The same from the sample workbook", follow, "002-B: whoever passed all and finds no seat known waits"),
  said("002-B", "Gap: the limit, and whether the allowance is monthly", ({ promotion }) => [promotion?.reserve?.allowanceAfterMonths, promotion?.reserve?.allowances[0]?.per], [null, null]),
  tried("002-B", "On a vacancy the best of the assessment is appointed from the pool", "src/core/promotion/reserve/reservePool.test.ts", "appoints the best of the assessment"),
  said("002-B", "Staff plan, operations test, administration checks and announces", look.review, ["self", "superior", "hr", "publicNotice"]),
  said("002-C", "Five factors", look.leaves, ["专业能力", "视野", "领导力", "人际关系", "持续学习"]),
  said("002-D", "Results, cooperation and growth, three each", look.areas, ["工作成绩", "协作能力", "学习和成长"]),
  said("002-D", "初级, 中级, 高级, 资深客服", look.levels, ["初级客服", "中级客服", "高级客服", "资深客服"]),
  said("002-D", "To the middle level: tickets, feedback, cooperation", look.gates(0), ["完成工单数量", "据客户反馈改进服务质量", "良好协作沟通"]),
  said("002-D", "To the senior level: tools, complaints, personal solutions", look.gates(1), ["熟练各类客服工具系统", "参与复杂问题和投诉处理", "提供个性化方案"]),
  said("002-D", "High results, leads projects, skill certificate", look.gates(2), ["综合得分", "主导客服项目和改进", "技能证书考核"]),
  said("002-D", "Gap: how many tickets", look.isAssumed("/promotion/steps/0/gates/0"), [true]),
  candidates("002-D"),
  said("002-E", "Three months, two sessions a week, two hours each", ({ followUp }) => followUp?.programmes?.map(({ months, sessionsPerWeek, hoursPerSession }) => [months, sessionsPerWeek, hoursPerSession]), [[3, 2, 2]]),
  said("002-E", "Seven themes of four topics", ({ followUp }) => followUp?.programmes?.[0]?.themes.map(({ topics }) => topics), [4, 4, 4, 4, 4, 4, 4]),
  tried("002-E", "Mid-term and final test are indicators; seven themes do not fill three months", follow, "002-E: a calendar of three months"),
  said("002-E", "Evaluated by test, case and work", look.leavesOf("midterm"), ["中期知识技能测试", "中期案例分析", "中期工作表现"]),
  said("002-E", "Five ways of teaching", ({ followUp }) => followUp?.programmes?.[0]?.modes.length, 5),
  said("002-F", "初级, 中级, 高级运营人员", look.levels, ["初级运营人员", "中级运营人员", "高级运营人员"]),
  said("002-F", "Own output, attitude, teamwork", look.leaves, ["个人工作成果", "工作态度", "团队合作"]),
  said("002-F", "Five conditions: time, appraisal, teamwork, skills, management", look.gates(0), ["任现职年限", "综合得分", "团队合作", "专业技能", "管理能力"]),
  said("002-F", "Gap: how long", look.isAssumed("/promotion/steps/0/gates/0"), [true]),
  candidates("002-F"),
  said("002-G", "Four levels", look.levels, ["初级电商平台运营", "中级电商平台运营", "高级电商平台运营", "运营管理岗位"]),
  said("002-G", "Each level is appraised by its own duties", look.leavesByRole, [
    ["商品上下架", "信息更新", "价格调整"],
    ["营销策略制定执行", "曝光与销量", "数据分析"],
    ["策略规划", "跨部门协作"],
    ["团队与项目管理", "法规合规"],
  ]),
  said("002-G", "Training by conferences, trainings, seminars", look.modes, ["会议", "培训", "研讨会"]),
  candidates("002-G"),
  said("002-H", "Three years, or set tasks, or high ability which goes faster", ({ promotion }) => {
    const gate = promotion?.steps[0]?.gates[0];
    return gate?.kind === "group" ? [gate.needs, gate.gates.map(({ kind }) => kind)] : null;
  }, ["any", ["tenure", "flag", "minScore"]]),
  said("002-H", "Years asked for: 3", ({ promotion }) => {
    const gate = promotion?.steps[0]?.gates[0];
    const years = gate?.kind === "group" ? gate.gates[0] : undefined;
    return years?.kind === "tenure" ? years.minMonths / 12 : null;
  }, 3),
  said("002-H", "Experience, results, education and skills", look.gates(0), ["工作经验", "业绩表现", "学历和技能"]),
  candidates("002-H"),
  said("002-I", "Five rungs to 客服经理", look.levels, ["初级客服", "中级客服", "高级客服", "客服主管", "客服经理"]),
  said("002-I", "Three assessments", look.areas, ["业务考核", "绩效考核", "综合素质考核"]),
  said("002-I", "Results are volume and satisfaction", look.leavesOf("performance"), ["业务量", "客户满意度"]),
  tried("002-I", "The bonus goes by volume and satisfaction", follow, "002-I: the bonus goes by volume and satisfaction"),
  said("002-I", "Four trainings", look.courses, ["新员工培训", "在职培训", "职业规划培训", "内部晋升培训"]),
  candidates("002-I"),
];
