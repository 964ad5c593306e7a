import { look } from "./look.ts";
import { said, tried, type SourceFact } from "./sourceFact.ts";

const samples = "test/host/systemSamples.test.ts";
const candidates = (system: string): SourceFact =>
  tried(system, "Candidates of the sample", samples, "%s flags its candidates");

/** Document 002, the second half: plans J to Q. R is the file that holds them all. */
export const facts002Rest: readonly SourceFact[] = [
  said("002-J", "Four levels; two posts share each", ({ promotion }) => promotion?.levels.map(({ name, aliases }) => [name, aliases.at(-2)]), [
    ["ERP实施顾问", "技术支持工程师"],
    ["业务分析师", "项目经理"],
    ["解决方案架构师", "技术总监"],
    ["咨询顾问", "培训讲师"],
  ]),
  said("002-J", "Communication, cooperation, problem solving", look.leaves, ["沟通能力", "协作能力", "解决问题能力"]),
  candidates("002-J"),
  said("002-K", "Five fields to master", look.leaves, ["平台规范与流程", "搜索优化", "推广渠道", "数据分析与用户体验", "客户沟通"]),
  said("002-L", "Two tracks", look.tracks, [
    ...["management", "management", "management", "management"],
    ...["professional", "professional", "professional"],
  ]),
  said("002-L", "Management to 运营总监, experts in three fields", look.levels, [
    ...["运营专员", "运营主管", "运营经理", "运营总监", "用户体验专家", "数据分析专家", "内容营销专家"],
  ]),
  said("002-L", "Product, users, content, events", look.leaves, ["产品运营", "用户运营", "内容运营", "活动运营"]),
  candidates("002-L"),
  said("002-M", "2 to 3, 4 to 5, 6 years and more", ({ promotion }) => promotion?.tenureRanges?.map(({ levelId, minMonths, maxMonths }) => [levelId, minMonths / 12, maxMonths === null ? null : maxMonths / 12]), [
    ["junior", 2, 3],
    ["middle", 4, 5],
    ["senior", 6, null],
  ]),
  tried("002-M", "2.5, 3.5, 5.5 and 6 years: junior, a gap, a gap, senior (G21)", "src/core/promotion/tenure/tenureLevel.test.ts", "G21 %f years"),
  tried("002-M", "Gaps between the ranges are reported, nobody is guessed", samples, "002-M: years outside the document's ranges are reported"),
  said("002-M", "Bachelor, master, doctor or held equal", ({ promotion }) => promotion?.steps.map(({ gates }) => {
    const gate = gates[1];
    return gate?.kind === "degree" ? gate.atLeast : gate?.kind === "group" ? gate.gates.map(({ kind }) => kind) : null;
  }), ["本科", "硕士", ["degree", "flag"]]),
  said("002-M", "Experience of management for the middle and the senior level", ({ promotion }) => promotion?.steps.map(({ gates }) => gates.some(({ id }) => id === "management")), [false, true, true]),
  said("002-M", "Skills by level", ({ promotion }) => promotion?.steps.map(({ gates }) => gates.at(-1)?.name), ["Excel、PPT与基本数据分析", "数据分析、策略制定与工具渠道", "团队管理、项目执行与业务拓展"]),
  said("002-M", "Five sides of performance", ({ model }) => model.nodes.length, 5),
  said("002-M", "Internal, external, mentoring", look.modes, ["内部培训", "外部培训", "导师制"]),
  candidates("002-M"),
  said("002-N", "Four functions, four skills", look.leaves, [
    ...["选品", "供应链", "促销", "数据分析", "市场营销", "沟通协调", "持续学习", "领导才能"],
  ]),
  said("002-O", "Each indicator has a rater of its own", ({ model }) => model.nodes.map((node) => (node.kind === "indicator" ? node.raters?.map(({ group }) => group) : null)), [["superior"], ["expert"]]),
  said("002-O", "One grave error carries the whole responsibility: a veto", ({ adjustments }) => adjustments.vetoes.map(({ name, effect }) => [name, effect.kind]), [["重大错误", "excludeFromPromotion"]]),
  said("002-O", "Gap: what the veto does", look.isAssumed("/adjustments/vetoes/0/effect"), [true]),
  said("002-P", "Five rungs to 运营经理", look.levels, ["初级运营员", "中级运营员", "高级运营员", "运营主管", "运营经理"]),
  said("002-P", "Indicators by level: 3, 3, 3, 3 and 4", look.leavesByRole, [
    ["店铺销售目标", "促销活动计划完成", "陈列布局优化"],
    ["成功促销方案", "店铺营业额提高", "员工管理"],
    ["业务发展推进", "销售提升与客户满意度", "营销方案优化"],
    ["店铺销售目标", "员工绩效与客户满意度", "管理方案制定执行"],
    ["整体市场业绩", "决策管理成果", "市场竞争与消费趋势分析", "公司营销目标"],
  ]),
  said("002-P", "Four conditions beside the score", ({ promotion }) => promotion?.steps[0]?.gates.length, 5),
  tried("002-P", "Rises over one and two levels wait for approval", samples, "002-P: a leap over a level waits for approval"),
  said("002-P", "Internal, external, online", look.modes, ["内部培训", "外部培训", "在线学习"]),
  candidates("002-P"),
  said("002-Q", "Four stages to 运营总监", look.levels, ["运营助理", "推广专员", "运营主管", "运营总监"]),
  said("002-Q", "Each stage is appraised by its own work", look.leavesByRole, [
    ["后台操作"],
    ["流量优化", "单品打爆", "活动策划"],
    ["选品策划", "运营节奏", "活动计划", "执行计划", "店铺收支盈余"],
    ["承接项目"],
  ]),
  said("002-Q", "What stage 3 asks, profit of the shop among it", look.gates(2), ["选品策划", "运营节奏", "活动计划", "执行计划", "店铺收支盈余"]),
  candidates("002-Q"),
];
