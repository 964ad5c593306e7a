import { createDataset } from "../createDataset.ts";
import { checkPolicy } from "../policy/checkPolicy.ts";
import type { AppraisalPolicy } from "../policy/appraisalPolicy.ts";
import type { EligibilityGate } from "./eligibilityGate.ts";
import type { CareerTrack, PromotionStep } from "./promotionPolicy.ts";
import { dayFact, fact, judge, ladder } from "./testing/ladder.ts";

const score = (atLeast: number): EligibilityGate => ({
  ...{ kind: "minScore", id: "score", name: "", nodeId: null, atLeast },
});

/** Store managers of grades 4 to 1 and top, specialists beside them, a leap, a way down and one aside: one graph. */
function graph(): AppraisalPolicy {
  const policy = ladder([]);
  const { promotion } = policy;
  if (promotion === null) throw new RangeError("The ladder has a promotion policy");
  const level = (id: string, track: CareerTrack) => ({ id, name: id, aliases: [], track });
  const step = (
    from: string,
    to: string,
    kind: PromotionStep["kind"],
    gates: readonly EligibilityGate[],
  ): PromotionStep => ({ id: `${from}>${to}`, from, to, kind, gates, priority: [] });
  return {
    ...policy,
    promotion: {
      ...promotion,
      levels: [
        ...["clerk", "store4", "store3", "store2", "store1", "storeTop"].map((id) => level(id, "management")),
        level("specialist", "professional"),
      ],
      steps: [
        step("clerk", "store4", "promotion", [score(80)]),
        step("clerk", "store3", "promotion", [
          score(95),
          { kind: "approval", id: "leap", name: "", by: null },
        ]),
        step("clerk", "specialist", "lateral", [{ kind: "flag", id: "wish", name: "", factId: "wish" }]),
        ...["store4", "store3", "store2", "store1"].flatMap((from, index) => {
          const to = ["store3", "store2", "store1", "storeTop"][index] ?? "";
          return [step(from, to, "promotion", [score(80 + index * 4)])];
        }),
        step("store3", "store4", "demotion", [
          { kind: "percentile", id: "low", name: "", scope: "all", side: "atMost", share: 0.25 },
        ]),
      ],
    },
  };
}

const people = ["clerk", "store4", "store3", "store1", "storeTop", "specialist"].map((level, index) => ({
  ...{ id: `E${String(index + 1)}`, level },
}));
const dataset = createDataset(people, [{ indicatorId: "work", entries: [96, 85, 50, 91, 90, 90] }], {
  facts: [fact("wish", [true, null, null, null, null, null])],
});

describe("a ladder as a graph", () => {
  it("has no errors, whatever its steps lead to", () => {
    expect(checkPolicy(graph())).toEqual([]);
  });

  it("judges promotions, leaps, moves aside and ways down by one engine, each person by the steps from her level", () => {
    const { judgements, withoutStep } = judge(graph(), dataset);
    expect(judgements.map(({ row, step, eligibility }) => [row + 1, step.id, eligibility])).toEqual([
      [1, "clerk>store4", "eligible"],
      // 96 points are enough, and the leap waits for its approval.
      [1, "clerk>store3", "unverified"],
      [1, "clerk>specialist", "eligible"],
      [2, "store4>store3", "eligible"],
      [3, "store3>store2", "nearMiss"],
      [3, "store3>store4", "eligible"],
      // 91 points of 92.
      [4, "store1>storeTop", "nearMiss"],
    ]);
    expect(withoutStep).toEqual([
      { row: 4, reason: "noStepFromLevel" },
      { row: 5, reason: "noStepFromLevel" },
    ]);
  });

  it("makes candidates of those who rise or move aside, never of those who go down", () => {
    const { candidates } = judge(graph(), dataset);
    expect(candidates.map(({ row, levelId }) => [row + 1, levelId])).toEqual([
      [1, "store4"],
      [2, "store3"],
      [1, "specialist"],
    ]);
  });

  it("answers each gate with what was required, found, where, how far off, and what would change it", () => {
    const policy = ladder([
      { kind: "timeInLevel", id: "time", name: "", minMonths: 24 },
      { kind: "exam", id: "panel", name: "", factId: "panel", atLeast: 80 },
      { kind: "flag", id: "nominated", name: "", factId: "nominated" },
    ]);
    const one = createDataset([{ id: "E1", level: "junior" }], [{ indicatorId: "work", entries: [90] }], {
      facts: [dayFact("levelSince", ["2025-07-01"]), fact("panel", [72.5])],
    });
    const [judgement] = judge(policy, one).judgements;
    const shown = judgement?.gates.map(({ gate, state, found, at, distance, reason, change }) => [
      ...[gate.id, state, found, at, distance, reason, change?.kind],
    ]);
    expect(shown).toEqual([
      // 2025-07-01 to 2026-12-31 are 17 full months.
      ["time", "failed", 17, "People!levelSince2", 7, null, "wait"],
      ["panel", "failed", 72.5, "People!panel2", 7.5, null, "reach"],
      ["nominated", "unknown", null, null, null, "factMissing", "enter"],
    ]);
  });
});
