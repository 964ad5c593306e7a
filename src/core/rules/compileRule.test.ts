import type { ScoringRule } from "../policy/scoringRule.ts";
import { compileRule } from "./compileRule.ts";

const open = { cap: null, floor: null, quote: null } as const;
const ratio = (form: "direct" | "inverse" | "complement", limits = {}): ScoringRule => ({
  kind: "ratio",
  form,
  full: 100,
  ...open,
  ...limits,
});

describe("compileRule", () => {
  it.each([
    ["direct", 90, 100, 90],
    ["direct", 0, 100, 0],
    ["direct", 5, 0, 120],
    ["direct", 0, 0, 100],
    ["direct", -5, 0, 0],
    ["direct", -50, -100, 120],
    ["direct", -150, -100, 50],
    ["inverse", 40, 50, 120],
    ["inverse", 0, 50, 120],
    ["inverse", 100, 50, 50],
    ["inverse", 0, 0, 100],
    ["inverse", 3, 0, 0],
    ["complement", 60, 50, 80],
    ["complement", 0, 50, 120],
    ["complement", 0, 0, 100],
    ["complement", 3, 0, 0],
    ["complement", 150, 50, 0],
  ] as const)("%s of %d against %d is %d between 0 and 120", (form, actual, target, expected) => {
    expect(compileRule(ratio(form, { cap: 120, floor: 0 }))(actual, target, 0)).toBeCloseTo(expected, 10);
  });

  it("gives full points where nothing happened and no cap is set", () => {
    expect(compileRule(ratio("inverse"))(0, 50, 0)).toBe(100);
  });

  it("has no answer without a target, or where nothing bounds what has no limit", () => {
    expect(compileRule(ratio("direct"))(90, Number.NaN, 0)).toBeNaN();
    const line: ScoringRule = {
      kind: "twoPoint",
      reads: "attainment",
      from: { input: 0.8, points: 60 },
      to: { input: 1.2, points: 100 },
      extrapolate: true,
      ...open,
    };
    expect(compileRule(line)(5, 0, 0)).toBeNaN();
    expect(compileRule({ ...line, cap: 110 })(5, 0, 0)).toBe(110);
  });

  it("gains and losses per unit follow the direction", () => {
    const rule: ScoringRule = {
      kind: "perUnit",
      reads: "actual",
      base: 80,
      reference: 10,
      unit: 1,
      lossPerUnit: 5,
      gainPerUnit: 2,
      direction: "lowerIsBetter",
      rounding: "full",
      ...open,
      cap: 84,
      floor: 0,
    };
    expect([12.5, 10, 9, 1, 99].map((actual) => compileRule(rule)(actual, Number.NaN, 0))).toEqual([
      70, 80, 82, 84, 0,
    ]);
  });

  it("a bound met but for binary noise is met", () => {
    const steps: ScoringRule = {
      kind: "steps",
      reads: "attainment",
      side: "atLeast",
      steps: [{ input: 0.3, points: 100 }],
      otherwise: 0,
      ...open,
    };
    expect(0.1 * 3).not.toBe(0.3);
    expect(compileRule(steps)(0.1 + 0.2, 1, 0)).toBe(100);
    expect(compileRule(steps)(0.3 - 1e-12, 1, 0)).toBe(100);
    expect(compileRule(steps)(0.29999, 1, 0)).toBe(0);
  });

  it.each([
    ["a/t*100", 90],
    ["IF(a>=t,base,base*a/t)", 45],
    ["=MIN(120,(a+5)÷t×100)", 95],
    ["-2^2+a*10%", 13],
    ["IF(t=0,0,ROUND(a/t,1)*weight)", 27],
    ["实际/目标*100", 90],
    ["IF(AND(a>80,NOT(a>100)),60,0)", 60],
  ])("the formula %s is %d", (expression, expected) => {
    const formula: ScoringRule = { kind: "formula", expression, base: 50, ...open };
    expect(compileRule(formula)(90, 100, 30)).toBeCloseTo(expected, 10);
  });
});
