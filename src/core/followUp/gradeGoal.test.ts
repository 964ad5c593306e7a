import type { GradeScale } from "../policy/gradePolicy.ts";
import { gradeGoal } from "./gradeGoal.ts";

const band = (grade: string, min: number | null) => ({ grade, aliases: [], min });
const scale: GradeScale = { id: "s", name: "s", bands: [band("A", 90), band("B", 80), band("C", null)] };

describe("gradeGoal", () => {
  it.each([
    ["the top has nothing above it", 1, 95, null],
    ["one step up, and what is missing", 2, 84, { grade: "A", score: 90, gap: 6 }],
    ["a grade lost by a veto has no points missing", 3, 88, { grade: "B", score: 80, gap: 0 }],
    ["no grade and no score", 0, null, null],
  ])("%s", (_, code, score, goal) => {
    expect(gradeGoal(scale, code, score)).toEqual(goal);
  });
});
