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
const unread = (at: string): Issue => ({
  code: "date_unreadable",
  at,
  typed: "?",
  people: [],
  repairId: null,
});
const severityOf = ({ code }: Issue) => (code === "role_missing" ? "error" : "doubt");

/** Sections with the cells of their kinds. */
function cellsIn(issues: readonly Issue[]): unknown {
  return groupIssues(issues, severityOf).map(({ severity, count, groups }) => [
    `${severity} ${String(count)}`,
    ...groups.map(({ topic, kinds }) => [topic, ...kinds.map((kind) => kind.map(({ at }) => at).join(" "))]),
  ]);
}

describe("groupIssues", () => {
  it("puts issues under how grave they are, then what they are about, then their code", () => {
    expect(cellsIn([assumed("A!A1"), missing("A!B2"), unread("A!C3"), assumed("A!A2")])).toEqual([
      ["error 1", ["people", "A!B2"]],
      ["doubt 3", ["periods", "A!A1 A!A2", "A!C3"]],
    ]);
  });

  it("gives nothing for nothing", () => {
    expect(groupIssues([], severityOf)).toEqual([]);
  });
});
