import type { Eligibility, JobLevel, PromotionResult, StepJudgement } from "../../core/index.ts";
import { groupJudgements } from "./groupJudgements.ts";

const levels = ["junior", "middle", "senior"].map((id): JobLevel => ({
  id,
  name: id.toUpperCase(),
  aliases: [],
  track: "professional",
}));
const step = (from: string, to: string, kind: "promotion" | "demotion" = "promotion") => ({
  ...{ id: `${from}-${to}`, from, to, kind, gates: [], priority: [] },
});
const judged = (
  row: number,
  of: ReturnType<typeof step>,
  eligibility: Eligibility = "eligible",
): StepJudgement => ({
  row,
  step: of,
  eligibility,
  gates: [],
  priority: [],
  isExcluded: false,
  approval: null,
});

/** "JUNIOR-MIDDLE 2,0": each step with its people. */
function groupsOf(judgements: PromotionResult["judgements"], ranks: Readonly<Record<number, number>> = {}) {
  const candidates = judgements.flatMap(({ row, step: { id, to } }): PromotionResult["candidates"] =>
    ranks[row] === undefined
      ? []
      : [
          {
            ...{ row, stepId: id, levelId: to, rank: ranks[row], priorityMet: [], score: 90 },
            ...{ placement: "offered", probationMonths: null },
          },
        ],
  );
  const result = { asOf: null, judgements, withoutStep: [], candidates, seats: [], issues: [] };
  return groupJudgements(result, levels, "eligible").map(
    ({ from, to, judgements: people }) => `${from}-${to} ${people.map(({ row }) => row).join()}`,
  );
}

describe("groupJudgements", () => {
  it("goes step by step up the ladder, whoever comes first in the sheet", () => {
    const up = step("junior", "middle");
    expect(groupsOf([judged(0, step("middle", "senior")), judged(1, up), judged(2, up)])).toEqual([
      "JUNIOR-MIDDLE 1,2",
      "MIDDLE-SENIOR 0",
    ]);
  });

  it("puts the best candidate of a step first", () => {
    const up = step("junior", "middle");
    expect(groupsOf([judged(0, up), judged(1, up)], { 0: 2, 1: 1 })).toEqual(["JUNIOR-MIDDLE 1,0"]);
  });

  it("leaves out other verdicts and demotions", () => {
    const down = step("middle", "junior", "demotion");
    expect(groupsOf([judged(0, step("junior", "middle"), "nearMiss"), judged(1, down)])).toEqual([]);
  });
});
