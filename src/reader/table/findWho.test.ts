import { findRaterIn } from "./findWho.ts";

describe("findRaterIn", () => {
  it.each([
    ["1月上级评", "superior"],
    ["2024年第一季度同事评分", "peer"],
    ["自评", "self"],
    ["3月", null],
  ])("finds the rater in %j", (name, group) => {
    expect(findRaterIn(name)).toBe(group);
  });
});
