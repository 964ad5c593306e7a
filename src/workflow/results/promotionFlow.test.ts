import { createPolicy, type ReviewStep } from "../../core/index.ts";
import type { PromotionReview } from "../kept/promotionReview.ts";
import { promotionFlow } from "./promotionFlow.ts";

const said = (verdict: PromotionReview["verdict"], reviewStepId: string, change = {}): PromotionReview => ({
  employeeId: "E1",
  stepId: "up",
  reviewStepId,
  verdict,
  who: "周予安",
  when: "2026-12-01T09:00:00+08:00",
  note: null,
  ...change,
});

/** Status and whose turn it is. */
function flowOf(reviews: readonly PromotionReview[], review?: readonly ReviewStep[]) {
  const promotion = { levels: [], steps: [], vacancies: {}, degrees: [], tieBreaks: [] };
  const policy = createPolicy({ promotion: review === undefined ? promotion : { ...promotion, review } });
  const { status, next } = promotionFlow({ policy, reviews }, "E1", "up");
  return [status, next?.id ?? null];
}

describe("promotionFlow", () => {
  it("is one decision where the policy names no reviewers", () => {
    expect(flowOf([])).toEqual(["notStarted", "decision"]);
    expect(flowOf([said("approved", "decision")])).toEqual(["approved", null]);
    expect(flowOf([said("rejected", "decision")])).toEqual(["rejected", null]);
  });

  it("waits while it is on hold and goes on with the next word", () => {
    const held = [said("onHold", "decision")];
    expect(flowOf(held)).toEqual(["onHold", "decision"]);
    expect(flowOf([...held, said("approved", "decision")])).toEqual(["approved", null]);
  });

  it("goes through the policy's reviewers in order, and begins anew when it is returned", () => {
    const steps: readonly ReviewStep[] = [
      { id: "superior", name: "上级", by: "superior" },
      { id: "hr", name: "人事", by: "hr" },
    ];
    const first = said("approved", "superior");
    expect(flowOf([first], steps)).toEqual(["inReview", "hr"]);
    expect(flowOf([first, said("returned", "hr")], steps)).toEqual(["inReview", "superior"]);
    expect(flowOf([first, said("approved", "hr")], steps)).toEqual(["approved", null]);
  });

  it("listens to nobody who speaks of another person or step", () => {
    const others = [
      said("approved", "decision", { employeeId: "E2" }),
      said("approved", "decision", { stepId: "down" }),
    ];
    expect(flowOf(others)).toEqual(["notStarted", "decision"]);
  });
});
