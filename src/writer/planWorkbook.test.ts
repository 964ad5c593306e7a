import { appraise, createDataset, createIndicator, createPolicy } from "../core/index.ts";
import { planWorkbook, type PlanOptions } from "./index.ts";

const policy = createPolicy({
  name: "Trial",
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: [
      { kind: "area", id: "results", parentId: null, name: "Results", aliases: [], weight: 0.6 },
      createIndicator({ id: "speed", parentId: "results", weight: 1 }),
      createIndicator({ id: "tone", parentId: null, weight: 0.4 }),
    ],
  },
});
const places = { kind: "column", prefix: "'My scores'!C", rows: Int32Array.of(3, 4, 5) } as const;
const dataset = createDataset(
  [
    { id: "E1", name: "=Wei" },
    { id: "E2", name: "Lin" },
    { id: "E3", name: "Mei" },
  ],
  [
    { indicatorId: "speed", entries: [90, 80, 70], places },
    { indicatorId: "tone", entries: [85, "N/A", null], raw: [null, "不适用", null], places },
  ],
);
const options: PlanOptions = {
  tabs: ["summary"],
  language: "en",
  sharing: "native",
  generatedAt: "2026-11-21T08:00:00Z",
  workbookName: "trial.xlsx",
};
const plan = (parts: Partial<PlanOptions> = {}) =>
  planWorkbook(
    { policy, dataset, result: appraise(policy, dataset), promotion: null, followUp: null, issues: [] },
    { ...options, ...parts },
  );
const sheetOf = (id: string, parts: Partial<PlanOptions> = {}) => {
  const sheet = plan(parts).sheets.find((candidate) => candidate.id === id);
  if (sheet === undefined) throw new RangeError(`The plan has no tab "${id}"`);
  return sheet;
};

describe("planWorkbook", () => {
  it("brings the tabs that the formulas of the wanted ones read, and no others", () => {
    expect(plan().sheets.map(({ id }) => id)).toEqual(["summary", "scores", "policy"]);
    expect(plan({ sharing: "sealed" }).sheets.map(({ id }) => id)).toEqual(["summary"]);
  });

  it("refers to the cells where scores were entered, one formula for a whole column", () => {
    const fills = sheetOf("scores").fills.filter(({ formulaR1C1 }) => formulaR1C1.includes("My scores"));
    expect(fills.map(({ area }) => [area.left, area.top, area.bottom])).toEqual([
      [4, 6, 8],
      [5, 6, 6],
      [5, 8, 8],
    ]);
    expect(fills[0]?.formulaR1C1).toContain("'My scores'!R[-4]C3");
  });

  it("writes and marks what was read from a cell that is no number", () => {
    const scores = sheetOf("scores");
    const written = scores.blocks.find(({ top, left }) => top === 7 && left === 5);
    expect(written?.cells).toEqual([["N/A"]]);
    const marked = scores.styles.filter(({ style }) => style.fill === "#FCE4D6").map(({ area }) => area);
    expect(marked).toEqual([{ top: 7, left: 5, bottom: 7, right: 5 }]);
  });

  it("has no formula in a sealed copy, and leaves a missing score empty", () => {
    const { sheets } = plan({ sharing: "sealed", tabs: ["summary", "scores", "ranking"] });
    expect(sheets.length).toBe(3);
    expect(sheets.flatMap(({ fills }) => fills)).toEqual([]);
    const cells = sheets.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()));
    expect(cells.filter((cell) => typeof cell === "object" && cell !== null)).toEqual([]);
    // The summary counts grades that nobody has.
    const [, ...lists] = sheets;
    expect(lists.flatMap(({ blocks }) => blocks.flatMap((block) => block.cells.flat()))).not.toContain(0);
  });

  it("plans names that look like formulas as text", () => {
    const cells = sheetOf("summary").blocks.flatMap((block) => block.cells.flat());
    expect(cells).toContain("=Wei");
  });

  it("plans the same twice, and in every language", () => {
    expect(plan()).toEqual(plan());
    const names = (["zh-CN", "zh-TW", "en"] as const).map(
      (language) => sheetOf("summary", { language }).name,
    );
    expect(names).toEqual(["汇总", "彙總", "Summary"]);
  });

  it("stays small for many people: formulas are scalars over whole columns", () => {
    const size = 10_000;
    const rows = Int32Array.from({ length: size }, (_, row) => row + 3);
    const people = Array.from({ length: size }, (_, row) => ({ id: `E${String(row)}` }));
    const entries = people.map((_, row) => 50 + (row % 50));
    const many = createDataset(people, [
      { indicatorId: "speed", entries, places: { kind: "column", prefix: "S!C", rows } },
      { indicatorId: "tone", entries, places: { kind: "column", prefix: "S!D", rows } },
    ]);
    const input = {
      ...{ policy, dataset: many, result: appraise(policy, many) },
      ...{ promotion: null, followUp: null, issues: [] },
    };
    const [summary, scores] = planWorkbook(input, options).sheets;
    expect(summary?.fills.length).toBeLessThan(10);
    expect(scores?.fills.length).toBeLessThan(10);
  });

  it("names decisions that were taken back in the audit, with who did, when and why", () => {
    const decided = { employeeId: "E2", from: "C", to: "B", who: "Ran", when: "2026-11-01", why: "typo" };
    const input = {
      ...{ policy, dataset, result: appraise(policy, dataset), promotion: null, followUp: null, issues: [] },
      undone: [{ ...decided, undone: { who: "Yue", when: "2026-11-02", why: "typed in error" } }],
    };
    const audit = planWorkbook(input, { ...options, tabs: ["audit"] }).sheets.find(
      ({ id }) => id === "audit",
    );
    const texts = audit?.blocks.flatMap(({ cells }) => cells.flat());
    expect(texts).toEqual(
      expect.arrayContaining([
        "Grade change taken back",
        "Lin (E2): C → B (Yue, 2026-11-02, typed in error)",
      ]),
    );
  });

  it("calls the add-in's functions once for a whole column when the copy is live, however many people", () => {
    const size = 10_000;
    const people = Array.from({ length: size }, (_, row) => ({ id: `E${String(row)}`, department: "Ops" }));
    const entries = people.map((_, row) => 50 + (row % 50));
    const periods = ["Q1", "Q2"].map((id) => ({
      ...{ id, name: id, aliases: [], length: "quarter" as const },
      ...{ from: null, to: null },
    }));
    const rules = {
      ...policy,
      periods: { ...policy.periods, periods },
      ranking: { ...policy.ranking, groupBy: ["department" as const] },
    };
    const many = createDataset(
      people,
      ["Q1", "Q2"].flatMap((periodId) =>
        ["speed", "tone"].map((indicatorId) => ({ indicatorId, periodId, entries })),
      ),
    );
    const live = planWorkbook(
      {
        ...{ policy: rules, dataset: many, result: appraise(rules, many) },
        ...{ promotion: null, followUp: null, issues: [] },
      },
      { ...options, sharing: "live" },
    );
    const spills = live.sheets[0]?.fills.filter(({ isSpill }) => isSpill === true) ?? [];
    expect(spills.map(({ formulaR1C1 }) => formulaR1C1)).toEqual([
      expect.stringContaining('=IF(R6C14,IFERROR(KPI.PERIODS(R7C7:R10006C8,"mean"),""),'),
      expect.stringMatching(/^=IF\(R6C14,KPI\.GRADE\(R7C9:R10006C9,Policy!R\d+C1:R\d+C2\),/),
      // Without the functions the values that it was published with, which a hidden column keeps.
      '=IF(R6C14,KPI.RANK(R7C9:R10006C9),IF(R7C18:R10006C18="","",R7C18:R10006C18))',
      expect.stringContaining('KPI.RANK(R7C9:R10006C9,"competition",R7C4:R10006C4)'),
    ]);
    expect(live.sheets[0]?.hiddenColumns).toEqual([13, 14, 16, 17, 18]);
    expect(live.sheets[0]?.tables).toEqual([]);
  });
});
