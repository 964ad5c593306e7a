import { createDataset } from "../../createDataset.ts";
import { isoFromDay } from "../../civilDate/isoFromDay.ts";
import type { Eligibility, PromotionResult, StepJudgement } from "../promotionResult.ts";
import type { PromotionPolicy } from "../promotionPolicy.ts";
import { day } from "../testing/ladder.ts";
import { reviewTasks, type PromotionReviewEntry } from "./reviewTasks.ts";

const step = {
  ...{ id: "junior-senior", from: "junior", to: "senior", kind: "promotion" as const },
  ...{ gates: [], priority: [], probationMonths: 3 },
};
const ladder: PromotionPolicy = {
  ...{ levels: [], steps: [step], vacancies: {}, degrees: [], tieBreaks: [] },
  review: [
    { id: "self", name: "Application", by: "self", dueDays: 5 },
    { id: "decision", name: "Decision", by: "decision", dueDays: 20 },
  ],
};
const judged = (row: number, eligibility: Eligibility): StepJudgement => ({
  ...{ row, step, eligibility, gates: [], priority: [], isExcluded: false, approval: null },
});
const result: PromotionResult = {
  ...{ asOf: null, withoutStep: [], candidates: [], seats: [], issues: [] },
  judgements: [judged(0, "eligible"), judged(1, "eligible"), judged(2, "nearMiss")],
};
const dataset = createDataset([{ id: "E1" }, { id: "E2" }, { id: "E3" }], []);
const said = (employeeId: string, reviewStepId: string, when: string): PromotionReviewEntry => ({
  ...{ employeeId, stepId: step.id, reviewStepId, when, who: "Lin" },
  ...{ verdict: "approved", score: null, note: null },
});
const tasks = (entries: readonly PromotionReviewEntry[], asOf: string) =>
  reviewTasks(ladder, result, dataset, entries, day("2026-12-31"), day(asOf));

describe("reviewTasks", () => {
  it("lists who may apply, and whoever has applied though a condition is short", () => {
    const found = tasks([said("E3", "self", "2027-01-02")], "2027-01-04");
    expect(found.map(({ row, status, next }) => [row, status, next?.id])).toEqual([
      [0, "notStarted", "self"],
      [1, "notStarted", "self"],
      [2, "inReview", "decision"],
    ]);
  });

  it("says by when each station is to speak, and when it is late", () => {
    // The application is due five days after the cycle's end, the decision twenty.
    const found = tasks([said("E1", "self", "2027-01-02")], "2027-01-06");
    expect(found.map(({ due, isOverdue }) => [due === null ? null : isoFromDay(due), isOverdue])).toEqual([
      ["2027-01-20", false],
      ["2027-01-05", true],
    ]);
  });

  it("begins the trial with the decision: three months, the last day included", () => {
    const [first] = tasks(
      [said("E1", "self", "2027-01-02"), said("E1", "decision", "2027-01-10T09:00:00Z")],
      "2027-01-12",
    );
    const { from = null, to = null } = first?.probation ?? {};
    expect([first?.status, first?.next, from, to]).toEqual([
      ...["approved", null],
      ...[day("2027-01-10"), day("2027-04-09")],
    ]);
  });

  it("is empty where nobody reviews", () => {
    expect(reviewTasks({ ...ladder, review: [] }, result, dataset, [], null, null)).toEqual([]);
  });
});
