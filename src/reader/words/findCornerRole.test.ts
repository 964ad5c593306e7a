import { findCornerRole } from "./findCornerRole.ts";

describe("findCornerRole", () => {
  it.each([
    ["评分人\\被评人", "rater"],
    ["姓名/指标", "name"],
    ["指标\n姓名", "name"],
    ["考核指标\\姓名", "indicatorName"],
  ])("says what stands in the rows below %j", (corner, role) => {
    expect(findCornerRole(corner)?.role).toBe(role);
  });

  it.each(["姓名/名字", "得分/评分", "工作质量", "岗位/职务"])("is no corner: %j", (text) => {
    expect(findCornerRole(text)).toBeNull();
  });
});
