import { labelLines } from "./labelLines.ts";

describe("labelLines", () => {
  it.each([
    ["工作业绩", 80, ["工作业绩"]],
    ["Work ability", 80, ["Work ability"]],
    ["Communication and teamwork", 90, ["Communication", "and teamwork"]],
    ["运营指标完成情况", 70, ["运营指标完成", "情况"]],
    ["运营指标完成情况与项目执行效果", 70, ["运营指标完成", "情况与项目…"]],
    ["Internationalisation", 70, ["Internati…"]],
  ])("sets %s in %p pixels", (name, room, lines) => {
    expect(labelLines(name, room)).toEqual(lines);
  });
});
