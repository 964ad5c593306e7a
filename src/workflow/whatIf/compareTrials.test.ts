import fc from "fast-check";
import {
  appraise,
  createDataset,
  createIndicator,
  createPolicy,
  FactId,
  judgePromotion,
  type AppraisalPolicy,
  type Dataset,
} from "../../core/index.ts";
import { editPolicy } from "../editPolicy/editPolicy.ts";
import { compareTrials } from "./compareTrials.ts";
import type { Trial } from "./trial.ts";

const levels = ["junior", "senior"].map((id) => ({
  id,
  name: id,
  aliases: [],
  track: "professional" as const,
}));
const policy: AppraisalPolicy = createPolicy({
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: [
      createIndicator({ id: "quality", parentId: null, weight: 0.5 }),
      createIndicator({ id: "speed", parentId: null, weight: 0.5 }),
    ],
  },
  promotion: {
    levels,
    steps: [
      {
        ...{ id: "up", from: "junior", to: "senior", kind: "promotion", priority: [] },
        gates: [{ kind: "minScore", id: "score", name: "Score", nodeId: null, atLeast: 85 }],
      },
    ],
    vacancies: {},
    degrees: [],
    tieBreaks: [],
  },
  followUp: { bonusCoefficients: { A: 2, B: 1, C: 0.5, D: 0 }, trainingBelow: null, courses: {} },
});

const peopleWith = (scores: readonly (readonly [number, number])[]): Dataset =>
  createDataset(
    scores.map((_, index) => ({ id: `E${String(index)}`, level: "junior" })),
    [
      { indicatorId: "quality", entries: scores.map(([quality]) => quality) },
      { indicatorId: "speed", entries: scores.map(([, speed]) => speed) },
    ],
  );
const trialOf = (rules: AppraisalPolicy, dataset: Dataset): Trial => {
  const result = appraise(rules, dataset);
  return {
    policy: rules,
    dataset,
    result,
    promotion: judgePromotion(rules, dataset, result, { asOf: null }),
  };
};
const people = peopleWith([
  [100, 70],
  [70, 100],
  [95, 95],
]);

describe("compareTrials", () => {
  it("says who moves, in which direction, with scores, grades, steps and bonuses", () => {
    const weighted = editPolicy(policy, {
      ...{ kind: "balancedWeight", nodeId: "quality", roleId: null, weight: 0.8 },
    });
    // 0.8 × 100 + 0.2 × 70 = 94: from B to A; 0.8 × 70 + 0.2 × 100 = 76: from B to C; 95 stays.
    expect(compareTrials(trialOf(policy, people), trialOf(weighted, people))).toEqual({
      moves: [
        { row: 0, from: "B", to: "A", scoreFrom: 85, scoreTo: 94, direction: "up" },
        { row: 1, from: "B", to: "C", scoreFrom: 85, scoreTo: 76, direction: "down" },
      ],
      unmoved: 1,
      rescored: 2,
      grades: [
        { grade: "A", before: 1, after: 2 },
        { grade: "B", before: 2, after: 0 },
        { grade: "C", before: 0, after: 1 },
        { grade: "D", before: 0, after: 0 },
      ],
      promotion: { gained: [], lost: [{ row: 1, stepId: "up", toLevel: "senior" }] },
      bonus: {
        before: { sum: 4, isMoney: false, unknown: 0 },
        after: { sum: 4.5, isMoney: false, unknown: 0 },
      },
    });
  });

  it("counts bonuses in money where salaries are known, and says for how many they are not", () => {
    const values = [10_000, 8000, null];
    const places = { kind: "cells", cells: [] } as const;
    const paid = {
      ...people,
      facts: [{ factId: FactId.baseSalary, kind: "number" as const, values, places }],
    };
    const stricter = editPolicy(policy, { kind: "band", index: 1, change: { min: 86 } });
    expect(compareTrials(trialOf(policy, paid), trialOf(stricter, paid)).bonus).toEqual({
      before: { sum: 18_000, isMoney: true, unknown: 1 },
      after: { sum: 9000, isMoney: true, unknown: 1 },
    });
  });

  it("knows a renamed grade by its old name: nobody moves", () => {
    const renamed = editPolicy(policy, { kind: "band", index: 0, change: { grade: "S" } });
    const { moves, grades } = compareTrials(trialOf(policy, people), trialOf(renamed, people));
    expect([moves, grades[0]]).toEqual([[], { grade: "S", before: 1, after: 1 }]);
  });

  it("refuses results of other people", () => {
    expect(() => compareTrials(trialOf(policy, people), trialOf(policy, peopleWith([[1, 1]])))).toThrow(
      RangeError,
    );
  });

  const score = fc.integer({ min: 0, max: 100 });
  const scores = fc.array(fc.tuple(score, score), { minLength: 1, maxLength: 40 });

  it("moves nobody between equal rules", () => {
    fc.assert(
      fc.property(scores, (list) => {
        const trial = trialOf(policy, peopleWith(list));
        const { moves, rescored, promotion, bonus } = compareTrials(trial, trial);
        expect({ moves, rescored, promotion }).toEqual({
          moves: [],
          rescored: 0,
          promotion: { gained: [], lost: [] },
        });
        expect(bonus?.after).toEqual(bonus?.before);
      }),
    );
  });

  it("loses nobody: moved and unmoved are everybody, and each side's grades count everybody", () => {
    fc.assert(
      fc.property(
        scores,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 61, max: 99, noNaN: true }),
        (list, weight, bound) => {
          const dataset = peopleWith(list);
          const balanced = editPolicy(policy, {
            kind: "balancedWeight",
            nodeId: "speed",
            roleId: null,
            weight,
          });
          const edited = editPolicy(balanced, {
            kind: "band",
            index: 1,
            change: { min: Math.min(bound, 89) },
          });
          const { moves, unmoved, grades } = compareTrials(
            trialOf(policy, dataset),
            trialOf(edited, dataset),
          );
          expect(moves.length + unmoved).toBe(list.length);
          expect(grades.reduce((sum, { before }) => sum + before, 0)).toBe(list.length);
          expect(grades.reduce((sum, { after }) => sum + after, 0)).toBe(list.length);
        },
      ),
    );
  });

  it("is the same road back: who goes up comes down again", () => {
    fc.assert(
      fc.property(scores, fc.double({ min: 0, max: 1, noNaN: true }), (list, weight) => {
        const dataset = peopleWith(list);
        const edited = editPolicy(policy, { kind: "balancedWeight", nodeId: "speed", roleId: null, weight });
        const [now, then] = [trialOf(policy, dataset), trialOf(edited, dataset)];
        const [there, back] = [compareTrials(now, then), compareTrials(then, now)];
        const rowsOf = (list: typeof there.moves, direction: string) =>
          list.filter((move) => move.direction === direction).map(({ row }) => row);
        expect(rowsOf(back.moves, "down")).toEqual(rowsOf(there.moves, "up"));
        expect(back.promotion).toEqual({ gained: there.promotion.lost, lost: there.promotion.gained });
      }),
    );
  });
});
