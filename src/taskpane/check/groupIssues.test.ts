import type { Issue } from "../../core/index.ts";
import { groupIssues } from "./groupIssues.ts";

const missing = (at: string): Issue => ({
  code: "role_missing",
  at,
  employeeId: "1",
  employeeName: "沈知远",
});
const assumed = (at: string): Issue => ({
  code: "period_assumed",
  at,
  period: "2026-Q1",
  source: "sheetName",
  people: [],
  repairId: null,
});
const severityOf = ({ code }: Issue) => (code === "role_missing" ? "error" : "doubt");

describe("groupIssues", () => {
  it("puts issues of one kind together, graver kinds first", () => {
    const groups = groupIssues([assumed("A!A1"), missing("A!B2"), assumed("A!A2")], severityOf);
    expect(groups.map(({ code, severity, issues }) => [code, severity, issues.map(({ at }) => at)])).toEqual([
      ["role_missing", "error", ["A!B2"]],
      ["period_assumed", "doubt", ["A!A1", "A!A2"]],
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(groupIssues([], severityOf)).toEqual([]);
  });
});
