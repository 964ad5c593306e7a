import type { RuleInput } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { inputText } from "./inputText.ts";
import type { RulePhrases } from "./rulePhrases.ts";

const subject = (reads: RuleInput): string => (reads === "attainment" ? "完成率" : "实际值");
const knots = (
  list: readonly { readonly input: number; readonly points: number }[],
  reads: RuleInput,
): string => list.map((knot) => `${inputText(knot.input, reads)} 得 ${figure(knot.points)} 分`).join("，");
const ratios = { direct: "实际 ÷ 目标", inverse: "目标 ÷ 实际", complement: "（2 − 实际 ÷ 目标）" } as const;
const started = {
  full: "不足一个单位不计",
  started: "不足一个单位按一个计",
  fractional: "按比例计",
} as const;
const met = { atLeast: "达到", atMost: "不超过", equals: "等于" } as const;

/** Rules in the words of a Chinese policy. */
export const zhCN: RulePhrases = {
  ratio: ({ form, full }) => `${ratios[form]} × ${figure(full)} 分`,
  twoPoint: ({ reads, from, to, extrapolate }) =>
    `${subject(reads)}按直线计分：${knots([from, to], reads)}，${extrapolate ? "两端延长" : "超出两端不再变化"}`,
  segments: ({ reads, knots: list }) =>
    `${subject(reads)}按折线计分：${knots(list, reads)}，超出两端不再变化`,
  steps: ({ reads, side, steps, otherwise }) =>
    `${subject(reads)}${steps.map((step) => `${side === "atLeast" ? "达到" : "不超过"} ${inputText(step.input, reads)} 得 ${figure(step.points)} 分`).join("，")}，其余 ${figure(otherwise)} 分`,
  range: ({ reads, low, high, full, unit, lossPerUnit, rounding }) =>
    `${subject(reads)}在 ${inputText(low, reads)} 至 ${inputText(high, reads)} 之间得 ${figure(full)} 分，每超出 ${inputText(unit, reads)} 扣 ${figure(lossPerUnit)} 分（${started[rounding]}）`,
  binary: ({ reads, met: how, bound, pointsMet, pointsNotMet }) =>
    `${subject(reads)}${met[how]} ${inputText(bound, reads)} 得 ${figure(pointsMet)} 分，否则 ${figure(pointsNotMet)} 分`,
  perUnit: ({ reads, base, reference, unit, lossPerUnit, gainPerUnit, direction, rounding }) => {
    const [short, beyond] = direction === "higherIsBetter" ? ["少", "多"] : ["多", "少"];
    const goal = reference === "target" ? "目标值" : inputText(reference, reads);
    const gain =
      gainPerUnit === 0 ? "" : `，每${beyond} ${inputText(unit, reads)} 加 ${figure(gainPerUnit)} 分`;
    return `以${goal}为准得 ${figure(base)} 分，每${short} ${inputText(unit, reads)} 扣 ${figure(lossPerUnit)} 分${gain}（${started[rounding]}）`;
  },
  allOf: ({ conditions, full, lossPerFailed }) =>
    `${figure(conditions.length)} 项条件全部达标得 ${figure(full)} 分，每有一项未达标扣 ${figure(lossPerFailed)} 分`,
  anchors: ({ anchors }) => anchors.map(({ label, points }) => `${label} ${figure(points)} 分`).join("，"),
  plusMinus: ({ base, perEvent }) =>
    `基础 ${figure(base)} 分，每次${perEvent < 0 ? "扣" : "加"} ${figure(Math.abs(perEvent))} 分`,
  veto: ({ pointsWith, pointsWithout }) =>
    `一旦发生得 ${figure(pointsWith)} 分，未发生得 ${figure(pointsWithout)} 分`,
  formula: ({ expression }) => `按公式计算：${expression}`,
  limits: (cap, floor) =>
    [
      ...(cap === null ? [] : [`最高 ${figure(cap)} 分`]),
      ...(floor === null ? [] : [`最低 ${figure(floor)} 分`]),
    ].join("，"),
};
