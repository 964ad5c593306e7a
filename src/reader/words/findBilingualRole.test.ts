import { findBilingualRole } from "./findBilingualRole.ts";

describe("findBilingualRole", () => {
  it.each([
    ["Staff No.\n員工編號", "id"],
    ["Name\n姓名", "name"],
    ["Post 職位", "role"],
    ["姓名(Xingming)", "name"],
    ["總評 Overall", "total"],
    ["加权得分 Total", "total"],
    ["加权得分 Weighted Score", "weighted"],
    ["Remarks/備註", "comment"],
    ["总分(Zongfen)", "total"],
  ])("finds the role of %j", (typed, role) => {
    expect(findBilingualRole(typed)?.role).toBe(role);
  });

  it.each(["Score 质量", "得分(KPI)", "Attitude\n態度", "QC 得分", "ERP操作"])(
    "finds none in %j",
    (typed) => {
      expect(findBilingualRole(typed)).toBeNull();
    },
  );
});
