import fc from "fast-check";
import type { ScoringRule } from "../policy/scoringRule.ts";
import { compileRule } from "../rules/compileRule.ts";
import { anyRule } from "../../../test/pure/core/anyRule.ts";
import { printRule } from "./printRule.ts";
import { readRuleText } from "./readRuleText.ts";

const read = (text: string): ScoringRule => {
  const result = readRuleText(text);
  if (!result.ok) throw new Error(`unread: ${result.unread.join(" | ")}`);
  return result.rule;
};
const points = (text: string, actual: number, target = Number.NaN): number =>
  compileRule(read(text))(actual, target, 0);

describe("readRuleText", () => {
  it("G14 reads the target, the loss per unit and that it stops at nothing", () => {
    const text = "目标 10000，每少1000扣10，扣完为止";
    expect(readRuleText(text)).toMatchObject({
      ok: true,
      target: 10000,
      unread: [],
      assumed: ["rounding", "base"],
    });
    expect([points(text, 7600, 10000), points(text, 0, 10000)]).toEqual([80, 0]);
  });

  it.each<[string, number, number, number]>([
    ["达到目标100分，每少1000人扣10分，扣完为止", 8500, 10000, 90],
    ["转化率每低1%扣5分", 0.07, 0.1, 85],
    ["比值≤1为100分，每超过1%扣5分", 102, 100, 90],
    ["完成目标120%得满分，80%得60分", 100, 100, 80],
    ["80%得满分，120%得60分", 90, 100, 90],
    ["20万得80分，10万得60分", 150000, Number.NaN, 70],
    ["按比例计分：100%得满分，50%得50%", 50, 100, 50],
    ["两项均达标100分，一项未达标扣20分", 1, Number.NaN, 80],
    ["完成率≥100%得100分，≥80%得80分，其余0分", 85, 100, 80],
    ["≤20得100，≤50得80，≤100得60", 30, Number.NaN, 80],
    ["一票否决", 1, Number.NaN, 0],
    ["每次扣5分，扣完为止", 3, Number.NaN, 85],
    ["达到目标得100分，未达到不得分", 99, 100, 0],
    ["Deduct 10 points for every 1000 below the target", 8000, 10000, 80],
    ["120% of target earns full points, 80% earns 60 points", 100, 100, 80],
  ])("%s", (text, actual, target, expected) => {
    expect(points(text, actual, target)).toBeCloseTo(expected, 9);
  });

  it("keeps the quoted words, and names words that it did not use", () => {
    const text = "流量增长，每少1000人扣10分，由市场部提供数据";
    expect(readRuleText(text)).toMatchObject({ ok: true, unread: ["流量增长", "由市场部提供数据"] });
    expect(read(text).quote).toBe(text);
  });

  it("says what it cannot read rather than guess", () => {
    expect(readRuleText("工作积极主动")).toEqual({ ok: false, unread: ["工作积极主动"] });
    expect(readRuleText("公式：foo(1)")).toEqual({ ok: false, unread: ["foo(1)"] });
  });
});

describe("printRule", () => {
  it("says the same in each language, with nothing of another between", () => {
    const said = (["zh-CN", "zh-TW", "en"] as const).map((language) =>
      printRule(read("以10000为准得100分，每满少1000扣10分（最高120分，最低0分）"), language),
    );
    expect(said).toEqual([
      "实际值以10000为准得100分，每满少1000扣10分（最高120分，最低0分）",
      "實際值以10000為準得100分，每滿少1000扣10分（最高120分，最低0分）",
      "actual value at 10000 earns 100 points, for each full 1000 below: minus 10 points (at most 120 points, at least 0 points)",
    ]);
  });

  it.each(["zh-CN", "zh-TW", "en"] as const)(
    "writes what readRuleText reads back to the same rule, in %s",
    (language) => {
      fc.assert(
        fc.property(anyRule, (rule) => {
          const text = printRule(rule, language);
          expect({ text, rule: read(text) }).toEqual({ text, rule: { ...rule, quote: text } });
        }),
        { numRuns: 1000 },
      );
    },
  );
});
