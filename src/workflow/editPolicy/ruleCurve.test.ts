import type { ScoringRule } from "../../core/index.ts";
import { ruleCurve } from "./ruleCurve.ts";

const rule = (parts: object): ScoringRule =>
  ({ cap: null, floor: null, quote: null, ...parts }) as ScoringRule;
const near = (curve: ReturnType<typeof ruleCurve>, input: number): number =>
  curve?.points.reduce((best, one) =>
    Math.abs(one.input - input) < Math.abs(best.input - input) ? one : best,
  ).points ?? Number.NaN;

describe("ruleCurve", () => {
  it("draws a ratio over attainment, with its cap", () => {
    const curve = ruleCurve(rule({ kind: "ratio", form: "direct", full: 100, cap: 120, floor: 0 }), null);
    expect(curve?.axis).toBe("attainment");
    expect([near(curve, 0), near(curve, 0.8), near(curve, 1.5)]).toEqual([0, expect.closeTo(80, 6), 120]);
  });

  it("draws steps upright: just below a bound the lower points still count", () => {
    const steps = [
      { input: 90, points: 100 },
      { input: 60, points: 60 },
    ];
    const curve = ruleCurve(
      rule({ kind: "steps", reads: "actual", side: "atLeast", steps, otherwise: 0 }),
      null,
    );
    expect(curve?.axis).toBe("actual");
    const at = (curve?.points ?? []).findIndex(({ input }) => input === 90);
    expect([curve?.points[at - 1]?.points, curve?.points[at]?.points]).toEqual([60, 100]);
  });

  it("draws losses by the unit around the target, wide enough to see them", () => {
    const perUnit = rule({
      ...{ kind: "perUnit", reads: "actual", base: 100, reference: "target", unit: 1000, lossPerUnit: 10 },
      ...{ gainPerUnit: 0, direction: "higherIsBetter", rounding: "full", floor: 0 },
    });
    const known = ruleCurve(perUnit, 20_000);
    expect([known?.axis, near(known, 20_000), near(known, 18_000)]).toEqual(["actual", 100, 80]);
    const unknown = ruleCurve(perUnit, null);
    expect([unknown?.axis, near(unknown, 1)]).toEqual(["attainment", 100]);
    expect(near(unknown, 0.8)).toBeLessThan(100);
  });

  it("counts conditions, labels and events one by one", () => {
    const anchors = ["优", "良"].map((label, index) => ({
      label,
      description: null,
      points: 100 - index * 20,
    }));
    expect(ruleCurve(rule({ kind: "anchors", anchors }), null)).toEqual({
      axis: "anchor",
      isDiscrete: true,
      points: [
        { input: 1, points: 100 },
        { input: 2, points: 80 },
      ],
    });
    const allOf = rule({ kind: "allOf", conditions: ["a", "b"], full: 100, lossPerFailed: 30, floor: 0 });
    expect(ruleCurve(allOf, null)?.points.map(({ points }) => points)).toEqual([100, 70, 40]);
  });

  it("has nothing to draw for a formula that cannot be read", () => {
    expect(ruleCurve(rule({ kind: "formula", expression: "a +* t", base: 1 }), 1)).toBeNull();
  });
});
