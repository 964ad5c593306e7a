import { checkPolicy } from "../policy/checkPolicy.ts";
import { checkPromotion } from "./checkPromotion.ts";
import { ladder } from "./testing/ladder.ts";

describe("checkPromotion", () => {
  it("has nothing to say about a ladder whose references all lead somewhere", () => {
    const policy = ladder([
      { kind: "streak", id: "s", name: "", streakId: "good" },
      { kind: "gradeOfLast", id: "g", name: "", periods: 2, atLeastGrade: "B", required: 1 },
      { kind: "minScore", id: "w", name: "", nodeId: "work", atLeast: 80 },
    ]);
    expect([checkPromotion(policy), checkPolicy(policy)]).toEqual([[], []]);
  });

  it("names the place of each reference that leads nowhere, inside groups too", () => {
    const policy = ladder([
      { kind: "vacancy", id: "v", name: "", levelId: "chief" },
      {
        kind: "group",
        id: "any",
        name: "",
        needs: "any",
        gates: [
          { kind: "streak", id: "s", name: "", streakId: "none" },
          { kind: "gradeOfLast", id: "g", name: "", periods: 2, atLeastGrade: "Z", required: 1 },
          { kind: "minScore", id: "w", name: "", nodeId: "nowhere", atLeast: 80 },
        ],
      },
    ]);
    const gates = "policy:/promotion/steps/0/gates";
    expect(checkPolicy(policy).map(({ at }) => at)).toEqual([
      `${gates}/0/levelId`,
      `${gates}/1/gates/0/streakId`,
      `${gates}/1/gates/1/atLeastGrade`,
      `${gates}/1/gates/2/nodeId`,
    ]);
  });
});
