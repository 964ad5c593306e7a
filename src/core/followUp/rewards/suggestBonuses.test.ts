import fc from "fast-check";
import { suggestBonuses } from "./suggestBonuses.ts";

const coefficients = { A: 1.5, B: 1, D: 0 };
const amounts = (bases: readonly number[], budget: number | null) =>
  suggestBonuses(
    coefficients,
    bases.map((base) => ({ base, grade: "B" })),
    budget,
  ).suggestions.map(({ amount }) => amount);

describe("suggestBonuses", () => {
  it("multiplies the base by the grade's coefficient, and suggests nothing where one of them is unknown", () => {
    const people = [
      { base: 10_000, grade: "A" },
      { base: 8000, grade: "D" },
      { base: null, grade: "A" },
      { base: 8000, grade: null },
      { base: 8000, grade: "C" },
    ];
    // 10,000 × 1.5; 8,000 × 0; three unknowns.
    expect(suggestBonuses(coefficients, people, null)).toEqual({
      suggestions: [
        { asked: 15_000, amount: 15_000 },
        { asked: 0, amount: 0 },
        { asked: null, amount: null },
        { asked: null, amount: null },
        { asked: null, amount: null },
      ],
      scale: 1,
      total: 15_000,
    });
  });

  it("cuts everybody in proportion to a budget, and the cents add up", () => {
    // 100 among three equals: 33.333… each; the cent that is left goes to the first.
    expect(amounts([1000, 1000, 1000], 100)).toEqual([33.34, 33.33, 33.33]);
  });

  it("never gives more than the budget, and all of it where it is short", () => {
    const bases = fc.array(fc.integer({ min: 1, max: 50_000 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(bases, fc.integer({ min: 0, max: 5_000_000 }), (list, cents) => {
        const given = amounts(list, cents / 100).reduce<number>(
          (sum, amount) => sum + Math.round((amount ?? 0) * 100),
          0,
        );
        const asked = list.reduce((sum, base) => sum + base * 100, 0);
        expect(given).toBe(Math.min(cents, asked));
      }),
    );
  });

  it("refuses a budget below zero", () => {
    expect(() => suggestBonuses(coefficients, [], -1)).toThrow(RangeError);
  });
});
