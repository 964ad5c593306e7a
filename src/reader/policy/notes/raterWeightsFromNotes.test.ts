import { canonicalText } from "../../text/canonicalText.ts";
import { raterWeightsFromNotes } from "./raterWeightsFromNotes.ts";

const weightsOf = (text: string): Record<string, number> =>
  Object.fromEntries(
    [...raterWeightsFromNotes([{ text: canonicalText(text), at: "Sheet!A1" }])].map(([group, { share }]) => [
      group,
      share,
    ]),
  );

describe("raterWeightsFromNotes", () => {
  it.each([
    [
      "综合得分=自评×10%+上级评分×50%+同事互评×30%+下级评分×10%",
      { self: 0.1, superior: 0.5, peer: 0.3, subordinate: 0.1 },
    ],
    ["综合得分（自评10%、部门60%、人事30%）：89.1分", { self: 0.1, superior: 0.6, hr: 0.3 }],
    [
      "权重：员工自评占20%，直接上级评价占50%，间接上级占30%",
      { self: 0.2, superior: 0.5, secondSuperior: 0.3 },
    ],
    ["最终得分=自评得分*0.3+主管评分*0.7", { self: 0.3, superior: 0.7 }],
    ["20%自评+80%主管评", { self: 0.2, superior: 0.8 }],
    ["Final score = Self 20% + Manager 60% + Peers 20%", { self: 0.2, superior: 0.6, peer: 0.2 }],
  ])("reads %j", (text, weights) => {
    expect(weightsOf(text)).toEqual(weights);
  });

  it("gives nothing where the shares do not add up, or speak of indicators", () => {
    expect(weightsOf("自评20%，上级评分50%")).toEqual({});
    expect(weightsOf("业绩占70%，态度占30%")).toEqual({});
  });

  it("knows a rater by the heading that the form gives", () => {
    const note = { text: "个人自评占10%,科室测评占40%,分管领导测评占50%", at: "表!A12" };
    expect(raterWeightsFromNotes([note])).toEqual(new Map());
    const found = raterWeightsFromNotes([note], new Map([["科室测评", "hr"]]));
    expect([...found].map(([group, { share }]) => [group, share])).toEqual([
      ["self", 0.1],
      ["hr", 0.4],
      ["secondSuperior", 0.5],
    ]);
  });
});
