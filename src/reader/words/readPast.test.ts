import { readPast } from "./readPast.ts";

describe("readPast", () => {
  it.each([
    ["去年绩效等级", { span: "year", back: 1, kind: "grade" }],
    ["上季度考核得分", { span: "quarter", back: 1, kind: "total" }],
    ["前年等级", { span: "year", back: 2, kind: "grade" }],
    ["上期考核结果", { span: null, back: 1, kind: "grade" }],
    ["last year rating", { span: "year", back: 1, kind: "grade" }],
    ["previous score", { span: null, back: 1, kind: "total" }],
  ])("reads %j", (heading, past) => {
    expect(readPast(heading)).toEqual(past);
  });

  it.each(["上级评分", "绩效等级", "上月目标", "历史知识"])("finds nothing past in %j", (heading) => {
    expect(readPast(heading)).toBeNull();
  });
});
