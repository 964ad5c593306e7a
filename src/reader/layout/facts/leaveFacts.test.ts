import { isLeaveKind, leaveFactOfHeading } from "./leaveFacts.ts";

describe("leaveFactOfHeading", () => {
  it.each([
    ["休假开始日期", "leaveFrom"],
    ["产假起", "leaveFrom"],
    ["leave from", "leaveFrom"],
    ["maternity leave start date", "leaveFrom"],
    ["病假结束日期", "leaveTo"],
    ["leave to", "leaveTo"],
    ["产假起止日期", "leaveSpan"],
    ["休假期间", "leaveSpan"],
    ["leave period", "leaveSpan"],
  ])("%s → %s", (heading, factId) => {
    expect(leaveFactOfHeading(heading)?.factId).toBe(factId);
  });

  it.each(["开始日期", "离职日期", "leave date", "请假天数", "请假次数", "休假制度", "from", "年假"])(
    "leaves %s alone",
    (heading) => {
      expect(leaveFactOfHeading(heading)).toBeNull();
    },
  );
});

describe("isLeaveKind", () => {
  it("knows the column that names the kind of leave, and no column of days", () => {
    expect(["请假类型", "假别", "leave type", "请假天数", "岗位类型"].map(isLeaveKind)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
