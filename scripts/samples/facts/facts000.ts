import { look } from "./look.ts";
import { said, tried, type SourceFact } from "./sourceFact.ts";

const host = "test/host/document000.test.ts";

/** Document 000. */
export const facts000: readonly SourceFact[] = [
  said("000", "Roles 运营经理, 运营专员, 数据分析员", look.roles, ["运营经理", "运营专员", "数据分析员"]),
  said("000", "Results 60 %, ability 30 %, attitude 10 %; leaves 30, 30, 15, 10, 5, 5, 5", look.weights, [
    ...[0.6, 0.3, 0.3, 0.3, 0.15, 0.1, 0.05, 0.1, 0.05, 0.05],
  ]),
  said("000", "Seven leaves under three areas, by name", look.leaves, [
    ...["运营指标完成情况", "项目执行效果", "专业技能", "沟通协作能力", "问题解决能力", "责任心", "敬业精神"],
  ]),
  said(
    "000",
    "Appraised each quarter and at the end of the year",
    ({ periods }) => periods.periods.map(({ length }) => length),
    ["quarter", "quarter", "quarter", "quarter", "year"],
  ),
  said("000", "Gap: how quarters and year combine, raters' weights, grades, streak lengths", look.isAssumed("/periods/aggregation/yearShare", "/raters/groups", "/grades/scales", "/streaks/0/length", "/streaks/1/length"), [true, true, true, true, true]),
  said("000", "Five steps: self, superior, data by HR, synthesis by HR, talk", look.process, [
    ...["员工自评: self", "上级评价: superior", "数据收集与分析: hr", "综合评价: hr", "结果反馈: superior"],
  ]),
  tried("000", "The five steps are ticked off in the workbook: who did them and when", "test/pure/records.test.ts", "000 in %s: five steps, two of them done by whom, the third is open"),
  tried("000", "The talk is held, what was agreed is kept", "test/pure/records.test.ts", "000 in %s: a talk is held, an appeal is decided, and the first result is kept"),
  tried("000", "Self and superior count; totals, grades and ranks of the sample", host, "gives the totals and grades worked out by hand"),
  said("000", "Pay follows the result: excellent up, insufficient down", ({ followUp }) => followUp?.rewards?.salaryChanges, { 优秀: 0.05, 不合格: -0.05 }),
  said("000", "Awards: money and a certificate of honour", ({ followUp }) => followUp?.rewards?.awards.map(({ name }) => name), ["荣誉证书", "优先晋升"]),
  tried("000", "Excellent in consecutive cycles goes first", host, "flags who may be promoted, who is one condition short, and says which"),
  said("000", "Long below the standard: another post is suggested", ({ followUp, streaks }) => streaks.find(({ id }) => id === followUp?.rewards?.transferStreakId)?.kind, "failing"),
  said("000", "Trainings: skills, knowledge of the trade, teamwork, management", look.courses, [
    ...["行业知识培训", "管理能力培训", "专业技能培训", "团队协作与沟通培训"],
  ]),
  said("000", "Four ways of training", look.modes, ["内部培训", "外部培训", "在线学习", "实践锻炼"]),
  said("000", "Ladder 运营专员, 运营主管, 运营经理, 运营总监", look.levels, ["运营专员", "运营主管", "运营经理", "运营总监"]),
  tried("000", "A personal plan with short, middle and long goals", "src/core/followUp/planFollowUp.test.ts", "draws a way in three horizons"),
  said("000", "Breach of confidence is a veto; lateness and absence cost points", ({ adjustments }) => [adjustments.vetoes[0]?.name, adjustments.items[0]?.name], ["泄密", "考勤违纪"]),
  tried("000", "Talk: strengths, gaps, improvement, direction", "src/core/followUp/planFollowUp.test.ts", "gives each person the next grade, what to train and what to talk about"),
];
