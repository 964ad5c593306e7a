import fc from "fast-check";
import {
  allocateSeats,
  appraise,
  compileRule,
  createDataset,
  createIndicator,
  createPolicy,
  explain,
  readRuleText,
} from "../../core/index.ts";
import { finish } from "../cells/steps.ts";
import { FunctionError } from "../errors/functionError.ts";
import { distribute } from "./distribute.ts";
import { eligible } from "./eligible.ts";
import { grade } from "./grade.ts";
import { next } from "./next.ts";
import { percentile } from "./percentile.ts";
import { periods } from "./periods.ts";
import { points } from "./points.ts";
import { prorate } from "./prorate.ts";
import { quota } from "./quota.ts";
import { rank } from "./rank.ts";
import { score } from "./score.ts";
import { why } from "./why.ts";

const points100 = fc.double({ min: 0, max: 100, noNaN: true });
const line = fc.array(points100, { minLength: 1, maxLength: 40 });
const column = (values: readonly unknown[]): unknown[][] => values.map((value) => [value]);

describe("laws of the functions", () => {
  it("points are those of the core's rule, however many cells", () => {
    const text = "每少1000人扣10分，扣完为止";
    const read = readRuleText(text);
    if (!read.ok) throw new RangeError("The rule is read.");
    const direct = compileRule(read.rule);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1 }), (actuals) => {
        expect(finish(points(column(actuals), [[10_000]], [[text]], null))).toEqual(
          column(actuals.map((actual) => direct(actual, 10_000, 100))),
        );
      }),
    );
  });

  it("the contributions of WHY sum to the score, and with the losses to full points", () => {
    fc.assert(
      fc.property(line, (values) => {
        const policy = values.map((_, index) => [`K${String(index)}`, index + 2]);
        const weights = [values.map((_, index) => index + 2)];
        const rows = why([values], policy, null, null, null, "en").slice(1, -1);
        const sum = (column: number): number => rows.reduce((total, row) => total + Number(row[column]), 0);
        expect(sum(3)).toBeCloseTo(score([values], weights, null, null), 8);
        expect(sum(3) + sum(4)).toBeCloseTo(100, 8);
      }),
    );
  });

  it("WHY and NEXT say what the appraisal's own explanation says", () => {
    const cell = fc.oneof(points100, fc.constant(""), fc.constant("N/A"));
    const bands = [
      ["A", 90],
      ["B", 80],
      ["C", 60],
      ["D", 0],
    ];
    fc.assert(
      fc.property(fc.array(cell, { minLength: 1, maxLength: 8 }), (values) => {
        fc.pre(values.some((value) => typeof value === "number"));
        const weights = values.map((_, index) => index + 1);
        const sum = weights.reduce((total, weight) => total + weight, 0);
        const table = values.map((_, index) => [`K${String(index)}`, weights[index]]);
        const nodes = weights.map((weight, index) =>
          createIndicator({ id: `K${String(index)}`, parentId: null, weight: weight / sum }),
        );
        const policy = createPolicy({ model: { basis: "parent", intendedTotal: null, nodes } });
        const dataset = createDataset(
          [{ id: "E1" }],
          values.map((value, index) => ({
            indicatorId: `K${String(index)}`,
            entries: [typeof value === "number" ? value : value === "" ? null : ("N/A" as const)],
          })),
        );
        const explained = explain(policy, dataset, appraise(policy, dataset), 0);
        expect(
          why([values], table, null, null, null, "en")
            .slice(1, -1)
            .map(([, share, , contribution]) => [share, contribution]),
        ).toEqual(
          explained.nodes.map(({ weightUsed, contribution }): unknown[] => [
            expect.closeTo(weightUsed, 9),
            expect.closeTo(contribution, 9),
          ]),
        );
        const [[, grade, , gap] = [], , ...lines] = next([values], table, bands, null, "en");
        if (explained.next === null) expect(grade).toBe("");
        else {
          expect([grade, gap]).toEqual([explained.next.grade, expect.closeTo(explained.next.gap, 9)]);
          const least = explained.next.change;
          const line = lines.find(([name]) => name === least?.nodeId);
          if (least !== null) expect(line?.[2]).toBeCloseTo(least.to, 6);
        }
      }),
    );
  });

  it("ELIGIBLE: one failed condition rejects, one unknown fact leaves it open, else everything is met", () => {
    const fact = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constant(""));
    const sign = fc.constantFrom(">=", ">", "<=", "<", "=", "<>");
    const met: Readonly<Record<string, (own: number, bound: number) => boolean>> = {
      ">=": (own, bound) => own >= bound,
      ">": (own, bound) => own > bound,
      "<=": (own, bound) => own <= bound,
      "<": (own, bound) => own < bound,
      "=": (own, bound) => own === bound,
      "<>": (own, bound) => own !== bound,
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(sign, fc.integer({ min: 0, max: 10 })), { minLength: 1, maxLength: 4 }),
        fc.array(fc.array(fact, { minLength: 4, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (conditions, people) => {
          const headings = conditions.map((_, index) => `F${String(index)}`);
          const gates = conditions.map(([word, bound], index) => [headings[index], word, bound]);
          const facts = people.map((own) => own.slice(0, conditions.length));
          fc.pre(facts.every((own) => own.some((value) => value !== "")));
          const expected = facts.map((own) => {
            const results = conditions.map(([word, bound], index) => {
              const value = own[index];
              return typeof value === "number" ? met[word]?.(value, bound) === true : null;
            });
            const named = (result: boolean | null): string =>
              headings.filter((_, index) => results[index] === result).join("; ");
            if (results.includes(false)) return ["not eligible", named(false)];
            return results.includes(null) ? ["to be verified", named(null)] : ["eligible", ""];
          });
          expect(eligible(facts, [headings], gates, "en")).toEqual(expected);
        },
      ),
    );
  });

  it("the score that NEXT asks for brings the next grade", () => {
    const bands = [
      ["A", 90],
      ["B", 80],
      ["C", 60],
      ["D", 0],
    ];
    const policy = [
      ["Quality", 60],
      ["Speed", 40],
    ];
    fc.assert(
      fc.property(points100, points100, (quality, speed) => {
        const answer = next([[quality, speed]], policy, bands, null, "en");
        const [first = []] = answer;
        fc.pre(first[0] === "Next grade");
        const needed = answer[2]?.[2];
        fc.pre(typeof needed === "number");
        const total = score([[needed, speed]], [[60, 40]], null, null);
        expect(grade([[total]], bands)).toEqual([[first[1]]]);
      }),
    );
  });

  it("ranks follow the scores, and the share at or below follows the ranks", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 40 }), (values) => {
        const expected = values.map((own) => 1 + values.filter((other) => other > own).length);
        expect(rank(column(values), null, null)).toEqual(column(expected));
        expect(percentile(column(values), null)).toEqual(
          column(values.map((own) => values.filter((other) => other <= own).length / values.length)),
        );
      }),
    );
  });

  it("seats are the core's and add up", () => {
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 2, maxLength: 6 }),
        (n, parts) => {
          const [seats = []] = quota([[n]], [parts], null);
          expect(seats.reduce<number>((sum, seat) => sum + Number(seat), 0)).toBe(n);
          expect(seats).toEqual(allocateSeats(n, parts, "topFirst"));
        },
      ),
    );
  });

  it("a better score never gets a worse forced grade, and everybody gets one", () => {
    const quotas = [
      ["A", 20],
      ["B", 60],
      ["C", 20],
    ];
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 }), (values) => {
        const grades = distribute(column(values), quotas, null, null, 1, null).map(([own]) => String(own));
        expect(grades.every((own) => ["A", "B", "C"].includes(own))).toBe(true);
        values.forEach((own, index) =>
          values.forEach((other, second) => {
            if (own > other) expect((grades[index] ?? "") <= (grades[second] ?? "")).toBe(true);
          }),
        );
      }),
    );
  });

  it("equal weights and equal days are the mean", () => {
    fc.assert(
      fc.property(line, (values) => {
        const mean = values.reduce((sum, own) => sum + own, 0) / values.length;
        const [[byPeriods] = []] = periods([values], null, null, null, null);
        const [[byDays] = []] = prorate([values], [values.map(() => 30)], null);
        expect([Number(byPeriods), Number(byDays)]).toEqual([
          expect.closeTo(mean, 8),
          expect.closeTo(mean, 8),
        ]);
      }),
    );
  });

  it("small groups get no forced grade", () => {
    const [[answer] = []] = distribute(
      [[90], [80]],
      [
        ["A", 50],
        ["B", 50],
      ],
      null,
      null,
      null,
      null,
    );
    expect(answer instanceof FunctionError ? answer.problem : answer).toEqual({
      code: "too_few",
      argument: "scores",
      count: 2,
      wanted: 8,
    });
  });
});
