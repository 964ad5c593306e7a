import { headsTargets, isExample, roleOfWeights } from "./asideWords.ts";

describe("isExample", () => {
  it.each([
    "示例",
    "例：张三",
    "样例1",
    "示例员工",
    "张三(示例)",
    "(例)".slice(1),
    "sample name",
    "example",
    "e.g.",
  ])("takes %s for an example", (text) => {
    expect(isExample(text)).toBe(true);
  });
  it.each(["张三", "例会", "sample, john", "exampleton", "李例", "案例分析"])("takes %s for none", (text) => {
    expect(isExample(text)).toBe(false);
  });
});

describe("headsTargets", () => {
  it.each(["目标", "目标值", "计划值", "target", "goals", "考核目标值"])("takes %s for targets", (text) => {
    expect(headsTargets(text)).toBe(true);
  });
  it.each(["目标完成率", "张目标", "标准分", "target store"])("takes %s for none", (text) => {
    expect(headsTargets(text)).toBe(false);
  });
});

describe("roleOfWeights", () => {
  it.each([
    ["经理权重", "经理"],
    ["权重-技术岗", "技术岗"],
    ["权重(管理岗)", "管理岗"],
    ["manager weight", "manager"],
    ["weights: staff", "staff"],
    ["指标权重", null],
    ["权重", null],
    ["权重(%)", null],
    ["张三", null],
  ])("%s → %s", (text, role) => {
    expect(roleOfWeights(text)).toBe(role);
  });
});
