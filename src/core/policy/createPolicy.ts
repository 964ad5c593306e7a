import type { AppraisalPolicy } from "./appraisalPolicy.ts";

/**
 * A complete policy from the parts that matter; the rest has neutral values: scores 0..100, one grade scale A to D
 * at 90, 80 and 60, missing entries left out with their weight inside the parent, one period, no adjustments, no
 * quota, no promotion. Whoever shows such a policy as somebody's own names the neutral parts in `assumed`.
 *
 * @example
 * createPolicy({ id: "p1", name: "Trial" }).grades.scales[0].bands.map(({ grade, min }) => [grade, min])
 * //=> [["A", 90], ["B", 80], ["C", 60], ["D", null]]
 */
export function createPolicy(parts: Partial<AppraisalPolicy>): AppraisalPolicy {
  const band = (grade: string, min: number | null) => ({ grade, aliases: [], min });
  return {
    schemaVersion: 1,
    id: "policy",
    name: "",
    version: "1",
    source: null,
    assumed: [],
    scoreScale: { min: 0, max: 100 },
    model: { basis: "parent", intendedTotal: null, nodes: [] },
    roles: [],
    scales: [],
    raters: { groups: [], missingGroup: "renormalise", sets: [], anonymityThreshold: 1 },
    absence: { missing: "renormalise", notApplicable: "renormalise" },
    periods: {
      periods: [],
      aggregation: { kind: "mean" },
      missingPeriod: "skip",
      minimumPeriods: 1,
      proration: { minimumDays: 0, countsLeave: false },
    },
    adjustments: {
      items: [],
      bonusCap: null,
      deductionCap: null,
      totalMin: null,
      totalMax: null,
      vetoes: [],
    },
    grades: {
      scales: [
        { id: "abcd", name: "A-D", bands: [band("A", 90), band("B", 80), band("C", 60), band("D", null)] },
      ],
      scaleId: "abcd",
      displayRounding: { mode: "halfUp", digits: 2 },
      excellentGrade: "A",
      failingGrade: "D",
    },
    ranking: { method: "competition", groupBy: [], tieBreaks: [] },
    distribution: null,
    streaks: [],
    promotion: null,
    followUp: null,
    ...parts,
  };
}
