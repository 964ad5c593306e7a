import type { ReviewEntry } from "./reviewState.ts";
import { reviewState } from "./reviewState.ts";

const steps = (["self", "superior", "expert", "decision"] as const).map((by) => ({ id: by, name: by, by }));
const entry = (reviewStepId: string, verdict: ReviewEntry["verdict"] = "approved"): ReviewEntry => ({
  ...{ reviewStepId, verdict, who: "Lin", when: "2026-12-01T08:00:00Z", score: null, note: null },
});

describe("reviewState", () => {
  it("goes from the application through superior and experts to the decision", () => {
    const turns = [0, 1, 2, 3, 4].map((count) => {
      const { status, next } = reviewState(
        steps,
        steps.slice(0, count).map(({ id }) => entry(id)),
      );
      return [status, next?.id ?? null];
    });
    expect(turns).toEqual([
      ["notStarted", "self"],
      ["inReview", "superior"],
      ["inReview", "expert"],
      ["inReview", "decision"],
      ["approved", null],
    ]);
  });

  it("does not count a decision before its turn, and keeps it", () => {
    const early = entry("decision");
    const state = reviewState(steps, [entry("self"), early]);
    expect(state).toEqual({ status: "inReview", next: steps[1], log: [entry("self")], outOfTurn: [early] });
  });

  it("ends with a rejection and begins anew when it is returned", () => {
    expect(reviewState(steps, [entry("self"), entry("superior", "rejected"), entry("expert")])).toMatchObject(
      {
        status: "rejected",
        next: null,
        outOfTurn: [{ reviewStepId: "expert" }],
      },
    );
    expect(reviewState(steps, [entry("self"), entry("superior", "returned")])).toMatchObject({
      status: "inReview",
      next: { id: "self" },
    });
  });
});
