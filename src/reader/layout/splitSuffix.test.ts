import { splitSuffix } from "./splitSuffix.ts";

describe("splitSuffix", () => {
  it.each([
    ["培训课时计划值", "培训课时", "target"],
    ["培训课时实际达成", "培训课时", "actual"],
    ["客户拜访量目标量", "客户拜访量", "target"],
    ["客户拜访量实际完成量", "客户拜访量", "actual"],
    ["回款额得分", "回款额", "score"],
    ["回款率考核得分", "回款率", "score"],
    ["工作质量", null, null],
  ])("parts %j", (typed, base, role) => {
    const split = splitSuffix(typed);
    expect([split?.base ?? null, split?.role ?? null]).toEqual([base, role]);
  });
});
