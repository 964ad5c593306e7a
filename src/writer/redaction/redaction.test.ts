import {
  appraise,
  createDataset,
  createIndicator,
  createPolicy,
  type PlainMeasure,
} from "../../core/index.ts";
import { planWorkbook } from "../planWorkbook.ts";
import type { Redaction } from "../planInput.ts";
import { tabIds } from "../tabId.ts";

const policy = createPolicy({
  name: "Trial",
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: [createIndicator({ id: "speed", parentId: null, weight: 1 })],
  },
  raters: {
    groups: [
      { group: "superior", weight: 0.5, minCount: 1, combine: "mean", trimShare: 0 },
      { group: "peer", weight: 0.5, minCount: 1, combine: "mean", trimShare: 0 },
    ],
    missingGroup: "renormalise",
    sets: [],
    anonymityThreshold: 3,
  },
});
const people = [
  { id: "E1", name: "Wei Lan", department: "Ops" },
  { id: "E2", name: "Lin Mo", department: "Ops" },
  { id: "E3", name: "Mei Qin", department: "Kiln" },
];
const rated = (raterGroup: "superior" | "peer", raterSlot: number, entries: PlainMeasure["entries"]) => ({
  ...{ indicatorId: "speed", raterGroup, raterSlot, entries },
});
// Wei: one peer only. Lin: superior and two peers. Mei: the superior only.
const dataset = createDataset(people, [
  rated("superior", 0, [null, 80, 70]),
  rated("peer", 0, [90, 82, null]),
  rated("peer", 1, [null, 84, null]),
]);
const nothing: Redaction = { onlyId: null, hidesNames: false, hidesFewRaters: false };
const copy = (redaction: Partial<Redaction>) =>
  planWorkbook(
    {
      ...{ policy, dataset, result: appraise(policy, dataset) },
      ...{ promotion: null, followUp: null, issues: [] },
    },
    {
      ...{ tabs: tabIds, language: "en", sharing: "sealed", workbookName: null },
      generatedAt: "2026-11-21T08:00:00Z",
      redaction: { ...nothing, ...redaction },
    },
  );
const textOf = (plan: ReturnType<typeof copy>): string => JSON.stringify(plan);
const cellsOf = (plan: ReturnType<typeof copy>, id: string) =>
  plan.sheets.find((sheet) => sheet.id === id)?.blocks.flatMap(({ cells }) => cells.flat()) ?? [];

describe("a redacted copy", () => {
  it("for one person has nobody else's rows, and her rank among all", () => {
    const plan = copy({ onlyId: "E2" });
    const text = textOf(plan);
    expect(text).toContain("Lin Mo");
    for (const other of ["Wei Lan", "Mei Qin", '"E1"', '"E3"', "Kiln"]) expect(text).not.toContain(other);
    expect(plan.sheets.map(({ id }) => id)).toEqual([
      "summary",
      "scores",
      "policy",
      "policyWords",
      "card:E2",
    ]);
    // 90, 81.5 (half the superior's 80, half the peers' 83), 70: the second.
    expect(cellsOf(plan, "summary")).toEqual(expect.arrayContaining(["E2", 81.5, 2]));
    const summary = plan.sheets.find(({ id }) => id === "summary");
    expect([summary?.charts, summary?.tables[0]?.area.bottom]).toEqual([[], 6]);
  });

  it("without names keeps IDs and figures, and leaves out what names people in sentences", () => {
    const plan = copy({ hidesNames: true });
    for (const { name } of people) expect(textOf(plan)).not.toContain(name);
    expect(cellsOf(plan, "summary")).toEqual(expect.arrayContaining(["E1", "E2", "E3", 90]));
    expect(plan.sheets.some(({ id }) => id === "issues" || id === "audit")).toBe(false);
  });

  it("hides a score that too few peers alone gave, not one that the superior gave", () => {
    const hidden = "too few raters to show";
    const scores = (redaction: Partial<Redaction>) =>
      cellsOf(copy(redaction), "scores").filter((cell) => cell === hidden || cell === 70 || cell === 81.5);
    expect(scores({}).includes(hidden)).toBe(false);
    const shown = scores({ hidesFewRaters: true });
    expect(shown.filter((cell) => cell === hidden)).toHaveLength(1);
    expect(shown).toEqual(expect.arrayContaining([70, 81.5]));
  });

  it("carries the seal of the whole appraisal, whatever it leaves out", () => {
    const digits = /SHA-256 ([0-9a-f]{16})…/;
    const sealOfText = (text: string): string | undefined => digits.exec(text)?.[1];
    const whole = sealOfText(textOf(copy({})));
    expect(whole).toMatch(/^[0-9a-f]{16}$/);
    expect(sealOfText(textOf(copy({ onlyId: "E2", hidesNames: true })))).toBe(whole);
  });
});
