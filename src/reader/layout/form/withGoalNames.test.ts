import { frameOf, rolesIn } from "../../testing/frameOf.ts";
import { withGoalNames } from "./withGoalNames.ts";

describe("withGoalNames", () => {
  it("takes goals in words for what is rated", () => {
    const frame = frameOf("Goal|Weight|Rating\nClose the books in four days|60%|4\nTrain two analysts|40%|5");
    expect(rolesIn(withGoalNames(frame))[0]).toBe("indicatorName");
  });

  it("takes a measure beside them for how each is measured", () => {
    const frame = frameOf(
      "Goal|Measure|Weight|Rating\nClose the books in four days|calendar|60%|4\nTrain two analysts|see plan|40%|5",
    );
    expect(rolesIn(withGoalNames(frame)).slice(0, 2)).toEqual(["indicatorName", "standard"]);
  });

  it("takes goals in words beside people for what is rated", () => {
    const rows =
      "Ada Noor|Close the books|60%|4\nAda Noor|Train two analysts|40%|5\nBen Sato|Close the books|60%|3";
    expect(rolesIn(withGoalNames(frameOf(`Employee|Goal|Weight|Rating\n${rows}`)))[1]).toBe("indicatorName");
    const bounds = "Ada Noor|at least 90|60%|4\nAda Noor|at least 80|40%|5";
    const frame = frameOf(`Employee|Goal|Weight|Rating\n${bounds}`);
    expect(withGoalNames(frame)).toBe(frame);
  });

  it("leaves goals that are numbers alone", () => {
    const frame = frameOf("KPI|Goal|Actual|Score\nRevenue|300|280|93\nCalls|40|44|100");
    expect(withGoalNames(frame)).toBe(frame);
  });
});
