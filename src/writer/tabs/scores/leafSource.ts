import type {
  AppraisalPolicy,
  IndicatorNode,
  Measure,
  RaterColumns,
  RatingScale,
  RunPeriod,
} from "../../../core/index.ts";
import { raterGroupsOf } from "../../../core/index.ts";

/** Where a leaf's points of one period come from. */
export type LeafSource =
  /** Nobody has entries. */
  | { readonly kind: "none" }
  /** Entries of raters; without groups there is one group of all. */
  | {
      readonly kind: "ratings";
      readonly groups: readonly RaterColumns[];
      readonly scale: RatingScale | null;
    }
  /** One column that counts by its scale. */
  | { readonly kind: "column"; readonly measure: Measure; readonly scale: RatingScale | null }
  /** Points computed elsewhere: they count as they stand. */
  | { readonly kind: "points"; readonly measure: Measure }
  /** A measured value through the indicator's rule. */
  | { readonly kind: "actual"; readonly measure: Measure; readonly target: Measure | null }
  /** Only the core can compute it; its columns are named for their places. */
  | { readonly kind: "computed"; readonly measures: readonly Measure[] };

/** Which columns the core reads for a leaf: the kind that the policy says, else the other, else points. */
export function leafSource(policy: AppraisalPolicy, node: IndicatorNode, period: RunPeriod): LeafSource {
  const measures = period.measures.filter(({ indicatorId }) => indicatorId === node.id);
  const ratings = measures.filter(({ kind }) => kind === "rating");
  const actual = measures.find(({ kind }) => kind === "actual");
  const points = measures.find(({ kind }) => kind === "points");
  const scale = policy.scales.find(({ id }) => id === node.scaleId) ?? null;
  if (actual !== undefined && (node.measuredBy === "actual" || ratings.length === 0)) {
    if (node.rule !== null) {
      return {
        kind: "actual",
        measure: actual,
        target: measures.find(({ kind }) => kind === "target") ?? null,
      };
    }
    return node.isPreweighted
      ? { kind: "computed", measures: [actual] }
      : { kind: "column", measure: actual, scale };
  }
  if (ratings.length > 0) {
    const hasRule = node.rule !== null && node.measuredBy === "rating";
    if (hasRule || node.isPreweighted) return { kind: "computed", measures: ratings };
    const groups = raterGroupsOf(policy, node, ratings);
    const [only] = groups;
    const single = groups.length === 1 && only?.measures.length === 1 && only.rule.minCount <= 1;
    const [measure] = only?.measures ?? [];
    return single && measure !== undefined
      ? { kind: "column", measure, scale }
      : { kind: "ratings", groups, scale };
  }
  return points === undefined ? { kind: "none" } : { kind: "points", measure: points };
}

/** All columns behind a leaf. */
export function measuresOf(source: LeafSource): readonly Measure[] {
  switch (source.kind) {
    case "none":
      return [];
    case "ratings":
      return source.groups.flatMap(({ measures }) => measures);
    case "column":
    case "points":
      return [source.measure];
    case "actual":
      return source.target === null ? [source.measure] : [source.measure, source.target];
    case "computed":
      return source.measures;
  }
}
