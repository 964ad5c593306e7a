import { appraise, createDataset, createIndicator, createPolicy } from "../../../src/core/index.ts";

const area = (id: string, weight: number) =>
  ({ kind: "area", id, parentId: null, name: id, aliases: [], weight }) as const;

/** The policy that the examples in doc comments speak of: two areas, two quarters, one role. */
export const samplePolicy = createPolicy({
  id: "sample",
  name: "Sample",
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: [
      area("results", 0.6),
      createIndicator({ id: "traffic", parentId: "results", weight: 1 }),
      area("ability", 0.4),
      createIndicator({ id: "skill", parentId: "ability", weight: 1 }),
    ],
  },
  roles: [{ id: "specialist", name: "Specialist", aliases: [], inherits: null, weights: {}, targets: {} }],
  periods: {
    ...createPolicy({}).periods,
    periods: [
      { id: "2026-Q1", name: "Q1", aliases: [], length: "quarter", from: null, to: null },
      { id: "2026-Q2", name: "Q2", aliases: [], length: "quarter", from: null, to: null },
    ],
  },
  ranking: { method: "competition", groupBy: ["department"], tieBreaks: [] },
  streaks: [{ id: "excellent", kind: "excellent", grade: "A", length: 2, gap: "skip" }],
});

/** Three people, of whom the last has a leaf that does not apply in the first quarter. */
export const sampleDataset = createDataset(
  [
    { id: "E1", name: "Wei", department: "Operations", role: "Specialist" },
    { id: "E2", name: "Lin", department: "Operations", role: "Specialist" },
    { id: "E3", name: "Mei", department: "Sales", role: "Specialist" },
  ],
  [
    { indicatorId: "traffic", periodId: "2026-Q1", entries: [95, 70, 90] },
    { indicatorId: "skill", periodId: "2026-Q1", entries: [70, 65, "N/A"] },
    { indicatorId: "traffic", periodId: "2026-Q2", entries: [95, 75, 90] },
    { indicatorId: "skill", periodId: "2026-Q2", entries: [85, 72.5, 70] },
  ],
);

export const sampleResult = appraise(samplePolicy, sampleDataset);

/** A policy whose weights are 33.33 three times. */
export const thirdsPolicy = createPolicy({
  model: {
    basis: "parent",
    intendedTotal: null,
    nodes: ["a", "b", "c"].map((id) => createIndicator({ id, parentId: null, weight: 0.3333 })),
  },
});
