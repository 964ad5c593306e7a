import type { RuleInput } from "../../../core/index.ts";
import { figure } from "../../figure.ts";
import { inputText } from "./inputText.ts";
import type { RulePhrases } from "./rulePhrases.ts";

const subject = (reads: RuleInput): string => (reads === "attainment" ? "達成率" : "實際值");
const knots = (
  list: readonly { readonly input: number; readonly points: number }[],
  reads: RuleInput,
): string => list.map((knot) => `${inputText(knot.input, reads)} 得 ${figure(knot.points)} 分`).join("，");
const ratios = { direct: "實際 ÷ 目標", inverse: "目標 ÷ 實際", complement: "（2 − 實際 ÷ 目標）" } as const;
const started = {
  full: "不足一個單位不計",
  started: "不足一個單位以一個計",
  fractional: "依比例計",
} as const;
const met = { atLeast: "達到", atMost: "不超過", equals: "等於" } as const;

/** Rules in the words of a policy in Taiwan. */
export const zhTW: RulePhrases = {
  ratio: ({ form, full }) => `${ratios[form]} × ${figure(full)} 分`,
  twoPoint: ({ reads, from, to, extrapolate }) =>
    `${subject(reads)}依直線計分：${knots([from, to], reads)}，${extrapolate ? "兩端延長" : "超出兩端不再變化"}`,
  segments: ({ reads, knots: list }) =>
    `${subject(reads)}依折線計分：${knots(list, reads)}，超出兩端不再變化`,
  steps: ({ reads, side, steps, otherwise }) =>
    `${subject(reads)}${steps.map((step) => `${side === "atLeast" ? "達到" : "不超過"} ${inputText(step.input, reads)} 得 ${figure(step.points)} 分`).join("，")}，其餘 ${figure(otherwise)} 分`,
  range: ({ reads, low, high, full, unit, lossPerUnit, rounding }) =>
    `${subject(reads)}在 ${inputText(low, reads)} 至 ${inputText(high, reads)} 之間得 ${figure(full)} 分，每超出 ${inputText(unit, reads)} 扣 ${figure(lossPerUnit)} 分（${started[rounding]}）`,
  binary: ({ reads, met: how, bound, pointsMet, pointsNotMet }) =>
    `${subject(reads)}${met[how]} ${inputText(bound, reads)} 得 ${figure(pointsMet)} 分，否則 ${figure(pointsNotMet)} 分`,
  perUnit: ({ reads, base, reference, unit, lossPerUnit, gainPerUnit, direction, rounding }) => {
    const [short, beyond] = direction === "higherIsBetter" ? ["少", "多"] : ["多", "少"];
    const goal = reference === "target" ? "目標值" : inputText(reference, reads);
    const gain =
      gainPerUnit === 0 ? "" : `，每${beyond} ${inputText(unit, reads)} 加 ${figure(gainPerUnit)} 分`;
    return `以${goal}為準得 ${figure(base)} 分，每${short} ${inputText(unit, reads)} 扣 ${figure(lossPerUnit)} 分${gain}（${started[rounding]}）`;
  },
  allOf: ({ conditions, full, lossPerFailed }) =>
    `${figure(conditions.length)} 項條件全部達標得 ${figure(full)} 分，每有一項未達標扣 ${figure(lossPerFailed)} 分`,
  anchors: ({ anchors }) => anchors.map(({ label, points }) => `${label} ${figure(points)} 分`).join("，"),
  plusMinus: ({ base, perEvent }) =>
    `基礎 ${figure(base)} 分，每次${perEvent < 0 ? "扣" : "加"} ${figure(Math.abs(perEvent))} 分`,
  veto: ({ pointsWith, pointsWithout }) =>
    `一旦發生得 ${figure(pointsWith)} 分，未發生得 ${figure(pointsWithout)} 分`,
  formula: ({ expression }) => `依公式計算：${expression}`,
  limits: (cap, floor) =>
    [
      ...(cap === null ? [] : [`最高 ${figure(cap)} 分`]),
      ...(floor === null ? [] : [`最低 ${figure(floor)} 分`]),
    ].join("，"),
};
