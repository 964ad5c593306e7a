import {
  appraise,
  createDataset,
  createPolicy,
  type EligibilityGate,
  type GateResult,
  type PromotionResult,
} from "../../core/index.ts";
import { planWorkbook, type PlanOptions } from "../index.ts";

const score: EligibilityGate = { kind: "minScore", id: "s", name: "Total", nodeId: null, atLeast: 80 };
const time: EligibilityGate = { kind: "timeInLevel", id: "t", name: "Time", minMonths: 12 };
const papers: EligibilityGate = { kind: "certificate", id: "c", name: "Papers", anyOf: ["A", "B"] } as never;

const judged = (gate: EligibilityGate, parts: Partial<GateResult>): GateResult => ({
  ...{ gate, state: "passed", found: null, at: null, distance: 0, reason: null, change: null, gates: [] },
  ...parts,
});
const promotion = (priority: readonly GateResult[]): PromotionResult =>
  ({
    judgements: [
      {
        ...{ row: 0, eligibility: "nearMiss", isExcluded: false, priority },
        step: { id: "up", from: "clerk", to: "lead", kind: "promotion", gates: [], priority: [] },
        gates: [
          judged(score, { found: 92.5 }),
          judged(time, { state: "failed", found: 10, distance: 2 }),
          judged(papers, { found: ["A", "B"] }),
        ],
      },
    ],
    ...{ asOf: null, withoutStep: [], candidates: [], seats: [], issues: [] },
  }) as never;

function tab(language: PlanOptions["language"], priority: readonly GateResult[] = []) {
  const policy = createPolicy({});
  const dataset = createDataset([{ id: "E1", name: "Wei" }], []);
  const { sheets } = planWorkbook(
    {
      ...{ policy, dataset, result: appraise(policy, dataset) },
      ...{ promotion: promotion(priority), followUp: null, issues: [] },
    },
    {
      ...{ tabs: ["promotion"], language, sharing: "sealed", workbookName: null },
      generatedAt: "2026-12-31T00:00:00Z",
    },
  );
  const sheet = sheets.find(({ id }) => id === "promotion");
  return sheet?.blocks.flatMap(({ cells }) => cells.flat()) ?? [];
}

describe("the tab of promotions", () => {
  it("says what was found and how far off it is, with the punctuation of its language and scores as in the columns", () => {
    expect(tab("zh-CN")).toContain("✓ Total：92.50\n✗ Time：10 个月（差 2 个月）\n✓ Papers：A、B");
    expect(tab("zh-TW")).toContain("✓ Total：92.50\n✗ Time：10 個月（差 2 個月）\n✓ Papers：A、B");
    expect(tab("en")).toContain("✓ Total: 92.50\n✗ Time: 10 months (2 months short)\n✓ Papers: A, B");
  });

  it("has a column of priority where a step knows one, and no empty one", () => {
    expect(tab("en")).not.toContain("Priority");
    expect(tab("en", [judged(score, { state: "failed", found: 70, distance: 10 })])).toEqual(
      expect.arrayContaining(["Priority", "✗ Total: 70.00 (10.00 short)"]),
    );
  });
});
