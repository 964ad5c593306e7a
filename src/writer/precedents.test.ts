import { appraise, createDataset, createIndicator, createPolicy, type PlainMeasure } from "../core/index.ts";
import { planWorkbook, type TabId } from "./index.ts";

interface Rectangle {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
interface Formula extends Rectangle {
  readonly sheet: string;
  readonly text: string;
}

const area = (id: string, weight: number) =>
  ({ kind: "area", id, parentId: null, name: id, aliases: [], weight }) as const;
const leaf = (id: string, parentId: string) => createIndicator({ id, parentId, weight: 0.5 });
const periods = ["Q1", "Q2", "Q3"].map((id) => ({
  ...{ id, name: id, aliases: [], length: "quarter" as const },
  ...{ from: null, to: null },
}));
const policy = createPolicy({
  name: "Trace",
  model: {
    ...{ basis: "parent", intendedTotal: null },
    nodes: [
      ...[area("results", 0.6), leaf("orders", "results"), leaf("traffic", "results")],
      ...[area("ability", 0.4), leaf("skill", "ability"), leaf("tone", "ability")],
    ],
  },
  periods: { ...createPolicy({}).periods, periods },
  ranking: { method: "competition", groupBy: ["department"], tieBreaks: [] },
  streaks: [{ id: "good", kind: "excellent", grade: "B", length: 2, gap: "skip" }],
});
const rows = Int32Array.of(3, 4, 5);
const dataset = createDataset(
  ["E1", "E2", "E3"].map((id) => ({ id, name: id, department: "Ops" })),
  periods.flatMap(({ id }, period) =>
    ["orders", "traffic", "skill", "tone"].map((indicatorId, index): PlainMeasure => ({
      ...{ indicatorId, periodId: id, entries: [90 - index, 75 + period, 60] },
      places: { kind: "column", prefix: `${id}!${"CDEF"[index] ?? ""}`, rows },
    })),
  ),
);
const tabs: readonly TabId[] = ["summary", "ranking", "department", "distribution"];
const plan = planWorkbook(
  { policy, dataset, result: appraise(policy, dataset), promotion: null, followUp: null, issues: [] },
  {
    ...{ tabs, language: "en", sharing: "native", workbookName: null },
    generatedAt: "2026-12-31T08:00:00Z",
  },
);
const formulas = plan.sheets.flatMap(({ name: sheet, fills }) =>
  fills.map(({ area: { top, left, bottom, right }, formulaR1C1: text }): Formula => ({
    ...{ sheet, top, left, bottom, right, text },
  })),
);

/** The rectangles that a formula reads, seen from its first and its last cell. */
function precedents({ sheet, text, ...own }: Formula): readonly (Rectangle & { readonly sheet: string })[] {
  const cell = String.raw`R(\[-?\d+\]|\d+)?C(\[-?\d+\]|\d+)?`;
  const pattern = new RegExp(
    String.raw`(?:('(?:[^']|'')+'|[A-Za-z_]\w*)!)?\b${cell}(?::${cell})?(?![\w(])`,
    "g",
  );
  const at = (part: string | undefined, from: number): number =>
    part === undefined ? from : part.startsWith("[") ? from + Number(part.slice(1, -1)) : Number(part) - 1;
  return [...text.replaceAll(/"[^"]*"/g, "").matchAll(pattern)].map(([, name, r1, c1, r2, c2]) => ({
    sheet: name?.replaceAll("'", "") ?? sheet,
    top: at(r1, own.top),
    left: at(c1, own.left),
    bottom: at(r2 ?? r1, own.bottom),
    right: at(c2 ?? c1, own.right),
  }));
}

/** How many clicks on Trace Precedents lead from each formula to a cell that a person typed on a sheet of her own? */
function stepsOfAll(): ReadonlyMap<Formula, number> {
  const own = new Set(plan.sheets.map(({ name }) => name));
  const steps = new Map<Formula, number>();
  for (let round = 1; round <= 12; round += 1)
    for (const formula of formulas) {
      if (steps.has(formula)) continue;
      const isReached = precedents(formula).some(
        (read) =>
          !own.has(read.sheet) ||
          formulas.some(
            (other) =>
              (steps.get(other) ?? round) < round &&
              other.sheet === read.sheet &&
              other.top <= read.bottom &&
              other.bottom >= read.top &&
              other.left <= read.right &&
              other.right >= read.left,
          ),
      );
      if (isReached) steps.set(formula, round);
    }
  return steps;
}

describe("Trace Precedents in a native workbook", () => {
  const steps = stepsOfAll();

  const far = (shown: readonly Formula[], most: number) =>
    shown
      .filter((formula) => (steps.get(formula) ?? Infinity) > most)
      .map((formula) => [formula.sheet, formula.left, steps.get(formula), formula.text]);

  it("leads from every score, grade, rank and run of a person to a typed score in at most four steps", () => {
    const ofPeople = formulas.filter(
      ({ sheet, bottom }) => sheet === "Scores" || (sheet === "Summary" && bottom < 6 + dataset.size),
    );
    expect(ofPeople.length).toBeGreaterThan(20);
    expect(far(ofPeople, 4)).toEqual([]);
  });

  it("leads from counts, averages and lists of everybody there too, with the sums above them", () => {
    // How many people a department has is counted from their names, not from scores.
    const ofGroups = formulas.filter(
      ({ sheet, left }) => sheet !== "Policy" && !(sheet === "Departments" && left === 1),
    );
    expect(far(ofGroups, 7)).toEqual([]);
  });
});
