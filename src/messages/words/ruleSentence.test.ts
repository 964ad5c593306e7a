import type { ScoringRule } from "../../core/index.ts";
import { languages } from "../language.ts";
import { ruleSentence } from "./ruleSentence.ts";

const open = { cap: null, floor: null, quote: null } as const;
const rules: readonly (readonly [ScoringRule, string, string])[] = [
  [
    { ...open, kind: "ratio", form: "direct", full: 100, cap: 120, floor: 0 },
    "实际 ÷ 目标 × 100 分（最高 120 分，最低 0 分）",
    "100 points × actual ÷ target (at most 120, at least 0)",
  ],
  [
    {
      ...open,
      ...{ kind: "twoPoint", reads: "attainment", extrapolate: false },
      ...{ from: { input: 0.8, points: 60 }, to: { input: 1, points: 100 } },
    },
    "完成率按直线计分：80% 得 60 分，100% 得 100 分，超出两端不再变化",
    "A straight line over attainment: 80% gives 60, 100% gives 100; level outside",
  ],
  [
    {
      ...{ ...open, kind: "steps", reads: "actual", side: "atLeast", otherwise: 0 },
      steps: [
        { input: 90, points: 100 },
        { input: 60, points: 60 },
      ],
    },
    "实际值达到 90 得 100 分，达到 60 得 60 分，其余 0 分",
    "By the actual value, from 90: 100 points, 60: 60 points; otherwise 0 points",
  ],
  [
    {
      ...{
        ...open,
        kind: "perUnit",
        reads: "actual",
        base: 100,
        reference: "target",
        unit: 1000,
        lossPerUnit: 10,
      },
      ...{ gainPerUnit: 0, direction: "higherIsBetter", rounding: "full", floor: 0 },
    },
    "以目标值为准得 100 分，每少 1000 扣 10 分（不足一个单位不计）（最低 0 分）",
    "100 points at the target; 10 points off per 1000 short of it (full units only) (at least 0)",
  ],
  [
    {
      ...open,
      kind: "binary",
      reads: "attainment",
      met: "atLeast",
      bound: 1,
      pointsMet: 100,
      pointsNotMet: 0,
    },
    "完成率达到 100% 得 100 分，否则 0 分",
    "100 points where attainment is at least 100%, else 0 points",
  ],
  [
    {
      ...{ ...open, kind: "range", reads: "actual", low: 10, high: 20, full: 100, unit: 1, lossPerUnit: 5 },
      rounding: "started",
    },
    "实际值在 10 至 20 之间得 100 分，每超出 1 扣 5 分（不足一个单位按一个计）",
    "100 points while the actual value is between 10 and 20; outside, 5 points off per 1 (a started unit counts)",
  ],
  [
    { ...open, kind: "plusMinus", base: 100, perEvent: -5 },
    "基础 100 分，每次扣 5 分",
    "100 points, 5 points off per event",
  ],
  [
    { ...open, kind: "veto", pointsWith: 0, pointsWithout: 100 },
    "一旦发生得 0 分，未发生得 100 分",
    "0 points once it happens, 100 points otherwise",
  ],
  [
    { ...open, kind: "allOf", conditions: ["a", "b"], full: 100, lossPerFailed: 50 },
    "2 项条件全部达标得 100 分，每有一项未达标扣 50 分",
    "100 points when all 2 conditions are met; 50 points off for each that is not",
  ],
  [
    { ...open, kind: "anchors", anchors: [{ label: "优", description: null, points: 95 }] },
    "优 95 分",
    "优: 95",
  ],
  [
    { ...open, kind: "formula", expression: "actual/target*100", base: 100 },
    "按公式计算：actual/target*100",
    "By formula: actual/target*100",
  ],
  [
    {
      ...open,
      kind: "segments",
      reads: "attainment",
      knots: [
        { input: 0.5, points: 0 },
        { input: 1, points: 100 },
      ],
    },
    "完成率按折线计分：50% 得 0 分，100% 得 100 分，超出两端不再变化",
    "Straight lines over attainment: 50% gives 0, 100% gives 100; level outside",
  ],
];

describe("ruleSentence", () => {
  it.each(rules)("says %j", (rule, chinese, english) => {
    expect([ruleSentence(rule, "zh-CN"), ruleSentence(rule, "en")]).toEqual([chinese, english]);
  });

  it("has words for every kind in every language, in its own script", () => {
    expect(new Set(rules.map(([{ kind }]) => kind)).size).toBe(12);
    for (const { id } of languages)
      for (const [rule] of rules) expect(ruleSentence(rule, id)).not.toMatch(/undefined|NaN|\{/u);
    const traditional = rules.map(([rule]) => ruleSentence(rule, "zh-TW")).join("");
    expect(traditional).not.toMatch(/[实标计达过线变为则发项础单]/u);
  });
});
