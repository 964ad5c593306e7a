import type { PromotionIssue } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { listed } from "../../listed.ts";
import { factWord } from "../../words/factWord.ts";
import { personName } from "../personName.ts";
import type { Sentences } from "../sentences.ts";

export const promotion: Sentences<PromotionIssue> = {
  gate_undefined_range: ({ employeeId, gateId, value }) =>
    `晋升条件“${gateId}”没有规定 ${figure(value)} 个月的情形（工号 ${employeeId}），暂列为待核实。请在制度中补全区间。`,
  level_missing: (issue) => `${personName(issue)}未填写职级，无法判定晋升资格。请补填职级。`,
  level_unknown: (issue) =>
    `晋升阶梯中没有职级“${issue.level}”，无法判定${personName(issue)}的晋升资格。请更正职级，或在晋升阶梯中添加。`,
  levels_from_roles: ({ count }) =>
    `表中没有职级列，已将 ${figure(count)} 人的岗位视作职级。如不正确，请增加职级列。`,
  fact_not_understood: (issue) =>
    `${personName(issue)}的${factWord(issue.factId, "zh-CN")}“${issue.value}”无法判定，相关条件暂列为待核实。请更正填写内容，或在制度中添加该用语。`,
  promotion_tie_at_seat: ({ levelName, employeeNames }) =>
    `${listed(employeeNames, "zh-CN", "person")}条件相同，竞争“${levelName}”的最后名额，请决定人选。`,
  approval_unknown: ({ employeeId, stepId, gateIds }) =>
    `工号 ${employeeId} 的特批所指的人员、晋升台阶或条件不存在（${listed([stepId, ...gateIds], "zh-CN")}），未予采用。`,
};
