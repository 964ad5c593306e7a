import type { Issue } from "./issue.ts";
import { issueList } from "./issueList.ts";

const missing = (employeeId: string): Issue => ({
  code: "role_missing",
  at: null,
  employeeId,
  employeeName: employeeId,
});

describe("issueList", () => {
  it("keeps so many of one code, counts the rest, and puts errors first", () => {
    const list = issueList(2);
    list.add({ code: "indicator_unknown", at: null, indicatorId: "x" });
    ["E1", "E2", "E3"].map(missing).forEach(list.add);
    const made = jest.fn(() => missing("E4"));
    for (let again = 0; again < 4; again += 1) list.offer("role_missing", made);
    expect(made).not.toHaveBeenCalled();
    expect(list.sorted()).toEqual([
      missing("E1"),
      missing("E2"),
      { code: "indicator_unknown", at: null, indicatorId: "x" },
      { code: "issues_truncated", at: null, issueCode: "role_missing", count: 5 },
    ]);
  });

  it("makes what is offered where there is room", () => {
    const list = issueList(1);
    list.offer("role_missing", () => missing("E1"));
    expect(list.sorted()).toEqual([missing("E1")]);
  });
});
