import fc from "fast-check";
import type { AppraisalPolicy, Dataset, Measure } from "../../../src/core/index.ts";
import {
  allocateSeats,
  appraise,
  explainer,
  gradeCode,
  gradeOf,
  gradeScaleOf,
  nextGrade,
  policyFromJson,
  policyToJson,
  rankOf,
  scoreOf,
  scoreStateOf,
} from "../../../src/core/index.ts";
import { issueList } from "../../../src/core/issueList.ts";
import { planAppraisal } from "../../../src/core/scoring/planAppraisal.ts";
import { rowEvaluator } from "../../../src/core/scoring/rowEvaluator.ts";
import { anyRule } from "./anyRule.ts";
import { randomRun } from "./randomRun.ts";

const rowsOf = ({ size }: { readonly size: number }): readonly number[] =>
  Array.from({ length: size }, (_, row) => row);
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const order = <Item>(items: readonly Item[], rows: readonly number[]): Item[] =>
  rows.map((row) => items[row] as Item);

/** The same people in another order. */
function reordered(dataset: Dataset, rows: readonly number[]): Dataset {
  const { ids, names, departments, roles, levels, places } = dataset.employees;
  return {
    ...dataset,
    employees: {
      ids: order(ids, rows),
      names: order(names, rows),
      departments: order(departments, rows),
      roles: order(roles, rows),
      levels: order(levels, rows),
      places,
    },
    measures: dataset.measures.map((measure) => ({
      ...measure,
      values: Float64Array.from(order([...measure.values], rows)),
      states: Uint8Array.from(order([...measure.states], rows)),
    })),
  };
}

const withNodes = (policy: AppraisalPolicy, nodes: AppraisalPolicy["model"]["nodes"]): AppraisalPolicy => ({
  ...policy,
  model: { ...policy.model, nodes },
});

describe("laws of scoring", () => {
  it("contributions, adjustments and limits sum to the total, in every period and over the cycle", () => {
    let checked = 0;
    fc.assert(
      fc.property(randomRun(), ({ policy, dataset }) => {
        const result = appraise(policy, dataset);
        const explain = explainer(policy, dataset, result);
        for (const row of rowsOf(dataset)) {
          const explained = explain(row);
          const totals = [explained, ...explained.periods];
          for (const { score, nodes } of totals) {
            if (score === null) continue;
            const leaves = nodes.filter(({ kind }) => kind === "indicator");
            expect(Math.abs(sum(leaves.map(({ contribution }) => contribution)) - score)).toBeLessThan(1e-9);
            checked += 1;
          }
          expect(explained.score).toEqual(
            scoreOf(result, row) === null ? null : expect.closeTo(scoreOf(result, row) ?? 0, 9),
          );
        }
      }),
    );
    expect(checked).toBeGreaterThan(50);
  });

  it("the columns and the reference computation give the same scores, states and areas", () => {
    fc.assert(
      fc.property(randomRun(), ({ policy, dataset }) => {
        const result = appraise(policy, dataset);
        const evaluate = rowEvaluator(planAppraisal(policy, dataset, issueList(0)));
        for (const row of rowsOf(dataset)) {
          const { cycle } = evaluate(row);
          const score = result.overall.values[row] ?? Number.NaN;
          expect(result.overall.states[row]).toBe(cycle.state);
          expect(Number.isNaN(score)).toBe(Number.isNaN(cycle.score));
          if (!Number.isNaN(score)) expect(Math.abs(score - cycle.score)).toBeLessThan(1e-11);
        }
        const explain = explainer(policy, dataset, result);
        for (const row of rowsOf(dataset)) {
          const nodes = new Map(explain(row).nodes.map((node) => [node.nodeId, node.score]));
          for (const { nodeId, values } of result.areas) {
            const expected = scoreStateOf(result, row) === "scored" ? (nodes.get(nodeId) ?? null) : null;
            if (expected === null) expect(values[row]).toBeNaN();
            else expect(values[row]).toBeCloseTo(expected, 9);
          }
        }
      }),
    );
  });

  it("weights after renormalising sum to one", () => {
    fc.assert(
      fc.property(randomRun(), ({ policy, dataset }) => {
        const explain = explainer(policy, dataset, appraise(policy, dataset));
        for (const row of rowsOf(dataset)) {
          const { score, nodes } = explain(row);
          const used = sum(
            nodes.filter(({ kind }) => kind === "indicator").map(({ weightUsed }) => weightUsed),
          );
          if (score !== null) expect(used).toBeCloseTo(1, 10);
        }
      }),
    );
  });

  it("the order of people makes no difference to anybody", () => {
    fc.assert(
      fc.property(randomRun(), fc.integer(), ({ policy, dataset }, seed) => {
        const rows = [...rowsOf(dataset)].sort((a, b) => ((a * 7919 + seed) % 11) - ((b * 7919 + seed) % 11));
        const before = appraise(policy, dataset);
        const after = appraise(policy, reordered(dataset, rows));
        rows.forEach((row, position) => {
          expect(scoreOf(after, position)).toBe(scoreOf(before, row));
          expect(gradeOf(after, position)).toBe(gradeOf(before, row));
          expect(rankOf(after, position)).toBe(rankOf(before, row));
        });
      }),
    );
  });

  it("the order of indicators, and the size of all weights together, make no difference", () => {
    fc.assert(
      fc.property(randomRun(), fc.integer({ min: 1, max: 50 }), ({ policy, dataset }, factor) => {
        const { nodes } = policy.model;
        const areas = nodes.filter(({ kind }) => kind === "area");
        const leaves = nodes.filter(({ kind }) => kind === "indicator").reverse();
        const changed = [...areas, ...leaves].map((node) => ({
          ...node,
          weight: (node.weight ?? 0) * factor,
        }));
        const before = appraise(policy, dataset);
        const after = appraise(withNodes(policy, changed), dataset);
        for (const row of rowsOf(dataset)) {
          const score = scoreOf(before, row);
          if (score === null) expect(scoreOf(after, row)).toBeNull();
          else expect(scoreOf(after, row)).toBeCloseTo(score, 9);
          expect(gradeOf(after, row)).toBe(gradeOf(before, row));
        }
      }),
    );
  });

  it("raising one entry never lowers the total or the grade", () => {
    let raised = 0;
    fc.assert(
      fc.property(randomRun(), fc.nat(), fc.integer({ min: 1, max: 50 }), ({ policy, dataset }, pick, by) => {
        const column = pick % dataset.measures.length;
        const values = Float64Array.from(dataset.measures[column]?.values ?? []);
        const old = values[0] ?? Number.NaN;
        fc.pre(!Number.isNaN(old));
        values[0] = Math.min(100, old + by);
        const measures = dataset.measures.map((measure, index): Measure =>
          index === column ? { ...measure, values } : measure,
        );
        const before = scoreOf(appraise(policy, dataset), 0);
        const after = scoreOf(appraise(policy, { ...dataset, measures }), 0);
        if (before === null) expect(after).toBeNull();
        else expect((after ?? Number.NaN) - before).toBeGreaterThan(-1e-10);
        raised += 1;
      }),
    );
    expect(raised).toBeGreaterThan(20);
  });

  it("the change that nextGrade proposes flips the grade, and a little less does not", () => {
    let proposed = 0;
    fc.assert(
      fc.property(randomRun(), ({ policy, dataset }) => {
        const scale = gradeScaleOf(policy.grades);
        for (const row of rowsOf(dataset)) {
          const next = nextGrade(policy, dataset, row);
          const change = next?.change;
          if (next === null || change === undefined || change === null) continue;
          const scoreWith = (value: number): number => {
            const measures = dataset.measures.map((measure) => {
              if (measure.indicatorId !== change.nodeId || measure.periodId !== change.periodId)
                return measure;
              const values = Float64Array.from(measure.values);
              values[row] = value;
              return { ...measure, values };
            });
            return scoreOf(appraise(policy, { ...dataset, measures }), row) ?? Number.NaN;
          };
          const grade = (value: number): string =>
            scale.bands[gradeCode(scale)(scoreWith(value)) - 1]?.grade ?? "";
          expect(grade(change.to)).toBe(next.grade);
          expect(scoreWith(change.to)).toBeCloseTo(change.scoreAfter, 8);
          expect(scoreWith(change.to - 0.001)).toBeLessThan(next.bound);
          proposed += 1;
        }
      }),
    );
    expect(proposed).toBeGreaterThan(20);
  });

  it("quota seats sum to n and differ from the exact share by less than one", () => {
    const shares = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 7 });
    const first = fc.constantFrom("topFirst" as const, "bottomFirst" as const);
    fc.assert(
      fc.property(fc.nat(5000), shares, first, (n, parts, equal) => {
        const wanted = parts.map((part) => part / sum(parts));
        const seats = allocateSeats(n, wanted, equal);
        expect(sum(seats)).toBe(n);
        seats.forEach((seat, index) => {
          expect(Math.abs(seat - n * (wanted[index] ?? 0))).toBeLessThan(1 + 1e-9);
        });
      }),
    );
  });

  it("a better score never has a worse grade", () => {
    const score = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(randomRun(), score, score, ({ policy }, one, other) => {
        const code = gradeCode(gradeScaleOf(policy.grades));
        expect(code(Math.max(one, other))).toBeLessThanOrEqual(code(Math.min(one, other)));
      }),
    );
  });

  it("a policy survives JSON and back, its rules included", () => {
    fc.assert(
      fc.property(randomRun(), fc.array(anyRule, { minLength: 1 }), ({ policy }, rules) => {
        const nodes = policy.model.nodes.map((node, index) =>
          node.kind === "indicator" ? { ...node, rule: rules[index % rules.length] ?? null } : node,
        );
        const stored = withNodes(policy, nodes);
        const read = policyFromJson(policyToJson(stored));
        expect(read.ok && read.value.policy).toEqual(stored);
      }),
    );
  });
});
