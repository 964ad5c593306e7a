import {
  createIndicator,
  createPolicy,
  type AppraisalPolicy,
  type PeriodAggregation,
  type PlainEmployee,
  type PlainMeasure,
} from "../../src/core/index.ts";
import { placedDataset } from "./placedDataset.ts";

/** A policy and entries whose native tabs are to be compared with the core. */
export interface NativeCase {
  readonly name: string;
  readonly data: ReturnType<typeof placedDataset> & { readonly policy: AppraisalPolicy };
}

const area = (id: string, weight: number, parentId: string | null = null) =>
  ({ kind: "area", id, parentId, name: id, aliases: [], weight }) as const;
const leaf = (id: string, parentId: string | null, weight: number | null) =>
  createIndicator({ id, parentId, weight });

const model: AppraisalPolicy["model"] = {
  basis: "parent",
  intendedTotal: null,
  nodes: [
    area("results", 0.6),
    leaf("traffic", "results", 0.5),
    leaf("orders", "results", 0.3),
    area("service", 0.2, "results"),
    leaf("speed", "service", 0.7),
    leaf("tone", "service", 0.3),
    area("ability", 0.3),
    leaf("skill", "ability", 1),
    leaf("attitude", null, 0.1),
  ],
};
const leaves = ["traffic", "orders", "speed", "tone", "skill", "attitude"];
const people: readonly PlainEmployee[] = ["Wei", "Lin", "Mei", "Ran", "Yue", "Hao"].map((name, index) => ({
  id: `E${String(index + 1)}`,
  name,
  department: index % 2 === 0 ? "Operations" : "R&D >5*",
  role: index < 3 ? "clerk" : "lead",
}));

/** Scores with two decimals; in each period somebody lacks one, has one that does not apply, or lacks an area. */
function entries(indicator: number, period: number): PlainMeasure["entries"] {
  return people.map((_, row) => {
    if (row === 1 && indicator === 2 + period) return null;
    if (row === 2 && indicator === 1) return "N/A";
    if (row === 3 && period === 1 && indicator === 4) return null;
    if (row === 5 && period === 0) return null;
    return Math.round((52 + ((row * 37 + indicator * 23 + period * 11) % 48) + indicator / 7) * 100) / 100;
  });
}

const measuresOf = (periods: readonly (string | null)[]): readonly PlainMeasure[] =>
  periods.flatMap((periodId, period) =>
    leaves.map((indicatorId, index) => ({ indicatorId, periodId, entries: entries(index, period) })),
  );

const quarters = ["Q1", "Q2", "Q3"];
const neutral = createPolicy({});
const periodsWith = (
  aggregation: PeriodAggregation,
  parts: Partial<AppraisalPolicy["periods"]> = {},
): AppraisalPolicy["periods"] => ({
  ...neutral.periods,
  periods: quarters.map((id) => ({ id, name: id, aliases: [], length: "quarter", from: null, to: null })),
  aggregation,
  ...parts,
});

const aCase = (
  name: string,
  parts: Partial<AppraisalPolicy>,
  measures: readonly PlainMeasure[] = measuresOf([null]),
): NativeCase => ({
  name,
  data: {
    ...placedDataset(people, measures),
    policy: createPolicy({
      name: "Case",
      model,
      ranking: { method: "competition", groupBy: ["department"], tieBreaks: [] },
      streaks: [
        { id: "good", kind: "excellent", grade: "B", length: 2, gap: "skip" },
        { id: "bad", kind: "failing", grade: "C", length: 2, gap: "break" },
      ],
      ...parts,
    }),
  },
});
const overQuarters = (
  name: string,
  aggregation: PeriodAggregation,
  parts: Partial<AppraisalPolicy["periods"]> = {},
): NativeCase => aCase(name, { periods: periodsWith(aggregation, parts) }, measuresOf(quarters));

const raters = (missingGroup: AppraisalPolicy["raters"]["missingGroup"]): AppraisalPolicy["raters"] => ({
  groups: [
    { group: "self", weight: 0.1, minCount: 1, combine: "mean", trimShare: 0 },
    { group: "peer", weight: 0.3, minCount: 2, combine: "median", trimShare: 0 },
    { group: "superior", weight: 0.6, minCount: 1, combine: "mean", trimShare: 0 },
  ],
  missingGroup,
  sets: [],
  anonymityThreshold: 1,
});
const rated: readonly PlainMeasure[] = leaves.flatMap((indicatorId, index) => [
  { indicatorId, raterGroup: "self" as const, entries: entries(index, 0) },
  { indicatorId, raterGroup: "peer" as const, entries: entries(index, 1) },
  { indicatorId, raterGroup: "peer" as const, raterSlot: 1, entries: entries(index, 2) },
  { indicatorId, raterGroup: "superior" as const, entries: entries(index, 3) },
]);

/** One case per rule that has a built-in formula of its own. */
export const nativeCases: readonly NativeCase[] = [
  aCase("one period, absent entries left out", {}),
  aCase("absent entries as zero", { absence: { missing: "zero", notApplicable: "zero" } }),
  aCase("missing as zero, N/A left out", { absence: { missing: "zero", notApplicable: "renormalise" } }),
  aCase("absent weight shared by all", {
    absence: { missing: "renormaliseGlobal", notApplicable: "renormaliseGlobal" },
  }),
  aCase("missing entries block", { absence: { missing: "block", notApplicable: "renormalise" } }),
  aCase("two rules that no formula joins", {
    absence: { missing: "renormalise", notApplicable: "renormaliseGlobal" },
  }),
  aCase("entries off the scale", { scoreScale: { min: 60, max: 90 } }),
  aCase("entries drawn to the scale", {
    scoreScale: { min: 60, max: 90 },
    absence: { ...neutral.absence, outOfScale: "clamp" },
  }),
  aCase("weights by role", {
    roles: [
      { id: "clerk", name: "Clerk", aliases: [], inherits: null, weights: { orders: null }, targets: {} },
      {
        id: "lead",
        name: "Lead",
        aliases: [],
        inherits: null,
        weights: { results: 0.4, ability: 0.5, service: null },
        targets: {},
      },
    ],
  }),
  aCase("raters, absent groups left out", { raters: raters("renormalise") }, rated),
  aCase("raters, absent groups as zero", { raters: raters("zero") }, rated),
  aCase("raters, absent groups block", { raters: raters("block") }, rated),
  aCase("limits of the total", {
    adjustments: { ...neutral.adjustments, totalMin: 70, totalMax: 80 },
  }),
  aCase("a bonus item beside the weights", {
    model: { ...model, basis: "total", intendedTotal: 1.1, nodes: totalNodes() },
  }),
  aCase("a quota that is reported, bottom grade first", {
    distribution: {
      shares: [
        { grade: "A", share: 0.1 },
        { grade: "B", share: 0.3 },
        { grade: "C", share: 0.5 },
        { grade: "D", share: 0.1 },
      ],
      mode: "soft",
      group: "all",
      jointPools: [],
      equalFractions: "bottomFirst",
      tiePolicy: "expandUp",
      minimumGroupSize: 2,
      excludes: [],
      floorGates: [],
    },
  }),
  overQuarters("mean of quarters", { kind: "mean" }),
  overQuarters("weighted quarters", { kind: "weighted", weights: { Q1: 0.2, Q2: 0.3, Q3: 0.5 } }),
  overQuarters(
    "weighted quarters, missing as zero",
    { kind: "weighted", weights: { Q1: 1, Q2: 1, Q3: 2 } },
    {
      missingPeriod: "zero",
    },
  ),
  overQuarters("latest quarter", { kind: "last" }),
  overQuarters("lowest quarter", { kind: "min" }),
  overQuarters("highest quarter", { kind: "max" }),
  overQuarters("best two quarters", { kind: "bestOf", count: 2 }),
  overQuarters("quarters and year", { kind: "periodsAndYear", yearPeriodId: "Q3", yearShare: 0.4 }),
  overQuarters("missing quarter blocks", { kind: "mean" }, { missingPeriod: "block" }),
  overQuarters("at least three quarters", { kind: "mean" }, { minimumPeriods: 3 }),
];

/** The same leaves with shares of the total that sum to 110 %. */
function totalNodes(): AppraisalPolicy["model"]["nodes"] {
  const shares: Readonly<Record<string, number>> = {
    traffic: 0.3,
    orders: 0.2,
    speed: 0.1,
    tone: 0.05,
    skill: 0.35,
    attitude: 0.1,
  };
  return model.nodes.map((node) => ({ ...node, weight: shares[node.id] ?? null }));
}
