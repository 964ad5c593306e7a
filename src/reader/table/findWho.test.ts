import { findPersonIn, findRaterIn } from "./findWho.ts";

describe("findPersonIn", () => {
  it.each([
    ["评分表_方晓东.xlsx", "方晓东"],
    ["方晓东评分表.xlsx", "方晓东"],
    ["职能部门绩效_左右两表.xlsx", null],
    ["左右两表.xlsx", null],
    ["江阴_考核.xlsx", null],
    ["温州绩效考核.xlsx", null],
  ])("in the name of a file: %j → %j", (text, person) => {
    expect(findPersonIn(text)).toBe(person);
  });
});

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
