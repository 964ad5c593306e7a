import { canonicalText } from "./canonicalText.ts";
import { compactText } from "./compactText.ts";

describe("canonicalText", () => {
  it.each([
    ["績(jī)效考核", "绩效考核"],
    ["確?？己私Y(jié)果", "确??己私Y果"],
    ["工作　業績\n60％", "工作 业绩 60%"],
    ["８９．５分", "89.5分"],
    ["權重（％）", "权重(%)"],
    ["優≧85，丁≦60", "优≥85,丁≤60"],
    ["姓名(name)", "姓名(name)"],
    ["\u200bName\u00a0 ", "Name"],
  ])("reads %j as %j", (typed, canonical) => {
    expect(canonicalText(typed)).toBe(canonical);
  });

  it("gives Traditional and Simplified twins the same text", () => {
    const twins: readonly [string, string][] = [
      ["運營指標完成情況", "运营指标完成情况"],
      ["任現職日期", "任现职日期"],
      ["溝通協作能力", "沟通协作能力"],
    ];
    expect(twins.map(([traditional]) => canonicalText(traditional))).toEqual(
      twins.map(([, simplified]) => simplified),
    );
  });
});

describe("compactText", () => {
  it.each([
    ["姓　　名：", "姓名"],
    ["* Employee  Name", "employee name"],
    ["自评 （30%）", "自评(30%)"],
  ])("compares %j as %j", (typed, compact) => {
    expect(compactText(typed)).toBe(compact);
  });
});
