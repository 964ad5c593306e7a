import { findPersonIn, findRaterIn } from "./findWho.ts";

describe("findPersonIn", () => {
  it.each([
    ["评分表_方晓东.xlsx", "方晓东"],
    ["方晓东评分表.xlsx", "方晓东"],
    ["职能部门绩效_左右两表.xlsx", null],
    ["左右两表.xlsx", null],
    ["评委邹懿源.xlsx", "邹懿源"],
    ["Ratings Ingrid Sandoval.xlsx", "Ingrid Sandoval"],
    ["萧婷语2024年下半年绩效考核表", "萧婷语"],
    ["洪建2024年绩效考核表", "洪建"],
    ["江阴_考核.xlsx", null],
    ["温州绩效考核.xlsx", null],
    ["Tanaka, Tara", "Tanaka, Tara"],
    ["Delivery, Quality", null],
  ])("in the name of a file: %j → %j", (text, person) => {
    expect(findPersonIn(text)).toBe(person);
  });
});

describe("findRaterIn", () => {
  it.each([
    ["1月上级评", "superior"],
    ["2024年第一季度同事评分", "peer"],
    ["自评", "self"],
    ["Ratings Self.xlsx", "self"],
    ["Ratings Peers.xlsx", "peer"],
    ["3月", null],
    ["Direct report", "subordinate"],
    ["Subordinates.xlsx", "subordinate"],
    ["Colleagues", "peer"],
    ["Report", null],
  ])("finds the rater in %j", (name, group) => {
    expect(findRaterIn(name)).toBe(group);
  });
});
