import { gridOfPlan } from "../../../../test/fixtures/gridOfPlan.ts";
import { appraise, createDataset, createIndicator, createPolicy } from "../../../core/index.ts";
import type { Language } from "../../../messages/language.ts";
import type { RunChanges } from "../../model/runChanges.ts";
import { listHeaderRow } from "../../layout/listTab.ts";
import { planWorkbook } from "../../planWorkbook.ts";

const policy = createPolicy({
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: [createIndicator({ id: "speed", name: "Speed", parentId: null, weight: 1 })],
  },
});
const places = { kind: "column", prefix: "'My scores'!C", rows: Int32Array.of(3, 4) } as const;
const dataset = createDataset(
  [
    { id: "E1", name: "Wei" },
    { id: "E2", name: "=Lin" },
  ],
  [{ indicatorId: "speed", raterGroup: "peer", raterSlot: 1, entries: [90, 80], places }],
);
const none = { count: 0, first: [] };
const first: RunChanges = {
  ...{ since: null, rules: none, added: none, removed: none, scores: none, outcomes: none, overrides: none },
};
const column = {
  indicatorId: "speed",
  kind: "rating",
  raterGroup: "peer",
  raterSlot: 1,
  periodId: null,
} as const;
const later: RunChanges = {
  since: "2026-11-30T08:05:00Z",
  rules: {
    count: 4,
    first: [
      { kind: "parameter", key: "scoreMax", from: 100, to: 120 },
      {
        ...{ kind: "cell", table: "indicators", column: "weight", from: 0.9, to: 1 },
        row: { indicator: "Speed", parent: null, id: null },
      },
      { kind: "rowRemoved", table: "quota", row: { grade: "A" } },
      { kind: "further", pointer: "/followUp/appeal/days" },
    ],
  },
  added: { count: 1, first: ["E2"] },
  removed: { count: 1, first: ["E7"] },
  scores: {
    count: 3,
    first: [
      { employeeId: "E1", column, from: "", to: "90" },
      { employeeId: "E2", column: null, from: "", to: "" },
    ],
  },
  outcomes: {
    count: 1,
    first: [
      {
        employeeId: "E1",
        from: { total: 70.25, grade: "C", rank: 1 },
        to: { total: 90, grade: "A", rank: 1 },
      },
    ],
  },
  overrides: { count: 1, first: [{ employeeId: "E2", to: "A", why: "led a team" }] },
};

function auditOf(changes: RunChanges, language: Language = "en", hidesFewRaters = false) {
  const [sheet] = planWorkbook(
    {
      ...{ policy, dataset, result: appraise(policy, dataset), changes },
      ...{ promotion: null, followUp: null, issues: [] },
    },
    {
      ...{ tabs: ["audit"], language, sharing: "sealed", workbookName: null },
      generatedAt: "2026-12-31T00:00:00Z",
      redaction: { onlyId: null, hidesNames: false, hidesFewRaters },
    },
  ).sheets;
  if (sheet === undefined) throw new RangeError("There is no audit");
  return sheet;
}
/** Item and content of every row below the header. */
const linesOf = (sheet: ReturnType<typeof auditOf>) =>
  gridOfPlan(sheet)
    .values.slice(listHeaderRow + 1)
    .map((row) => row.slice(0, 2));

describe("planAudit", () => {
  it("says of a first publishing that there is none before", () => {
    expect(linesOf(auditOf(first))).toContainEqual([
      "Since the last publishing",
      "First run: there is none to compare with",
    ]);
  });

  it("lists rules, people, scores, results and grades, each from what to what", () => {
    const lines = linesOf(auditOf(later));
    const from = lines.findIndex(([item]) => item === "Since the last publishing");
    expect(lines.slice(from)).toEqual([
      [
        "Since the last publishing",
        "Last published 2026-11-30 08:05. Rules changed: 4; people added: 1, removed: 1; scores changed: 3; results changed: 1; grade changes added: 1",
      ],
      ["Rules changed", "Full score: 100 → 120"],
      [null, "Indicators and weights: Speed, Weight: 90% → 100%"],
      [null, "Forced distribution: A (removed)"],
      [null, "Appeals (changed)"],
      ["People added", "=Lin (E2)"],
      ["People removed", "E7"],
      ["Scores changed", "Wei (E1) · Speed · peers 2: Not entered → 90"],
      [null, "=Lin (E2): scores changed"],
      [null, "1 more are not listed"],
      ["Results changed", "Wei (E1): Overall score 70.25 → 90, Grade C → A"],
      ["Grade changes added", "=Lin (E2): A (led a team)"],
    ]);
  });

  it("links changed scores to their cells, by the place and not by what people typed", () => {
    const links = auditOf(later).links.filter(({ target }) => target.includes("My scores"));
    expect(links.map(({ text, target }) => [text, target])).toContainEqual([
      "My scores!C3",
      "'My scores'!C3",
    ]);
    expect(auditOf(first).links).toEqual([]);
  });

  it.each(["zh-CN", "zh-TW"] as const)("names parts of the policy in words (%s)", (language) => {
    const text = JSON.stringify(linesOf(auditOf(later, language)));
    expect(text).toMatch(/指[标標][^"]*：Speed/u);
    expect(text).not.toMatch(/indicators|scoreMax|followUp|\bweight\b/u);
  });

  it("says nothing of single scores in a copy that hides who gave them", () => {
    expect(JSON.stringify(auditOf(later, "en", true))).not.toContain("peers 2");
  });
});
