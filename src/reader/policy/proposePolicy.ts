import {
  addsEntries,
  groupBy,
  type AppraisalModel,
  type AppraisalPeriod,
  type AppraisalPolicy,
  type MissingPolicy,
  type ModelNode,
  type RaterGroupRule,
  type RoleTemplate,
} from "../../core/index.ts";
import type { MeasureDraft } from "../join/buildMeasures.ts";
import type { NodeDraft } from "../join/joinIndicators.ts";
import type { SettledPeriods } from "../join/settlePeriods.ts";
import { defaultGrades } from "./defaultGrades.ts";
import type { FoundGrades } from "./notes/gradesFromNotes.ts";
import { isLowerBetter } from "./isLowerBetter.ts";
import { measuresOf } from "./measuresOf.ts";
import type { SettledAggregation } from "./settlePeriodWeights.ts";
import type { SettledRaters } from "./settleRaters.ts";
import type { SettledGrades } from "./settleGrades.ts";
import type { SettledScales } from "./settleScales.ts";
import type { SettledWeights } from "./settleWeights.ts";
import { readCommentedRule } from "./ruleReader.ts";

/** Parts of a policy that sheets imply. */
export interface PolicyParts {
  readonly nodes: readonly NodeDraft[];
  readonly measures: readonly MeasureDraft[];
  readonly weights: SettledWeights;
  readonly scales: SettledScales;
  readonly periods: SettledPeriods;
  readonly raters: SettledRaters;
  readonly aggregation: SettledAggregation;
  /** Comments of cells by their place: an indicator's may give its rule. */
  readonly comments: ReadonlyMap<string, string>;
  /** In the sheet's own totals what is missing weighs nothing, in whatever area it stands. */
  readonly leavesGapsOut: boolean;
  /** Columns of bonus and deduction points. */
  readonly adjustmentNames: readonly string[];
  /** Indicator sets that differ by role. */
  readonly roles: readonly RoleTemplate[];
  /** Grades that a note or a legend gives; null where none does. */
  readonly grades: SettledGrades;
}

/** The policy that the sheets imply, so that a workbook without any set-up can be scored at once. */
export function proposePolicy(parts: PolicyParts): AppraisalPolicy {
  const { weights, scales, periods, nodes } = parts;
  const raters = raterRules(parts);
  const ofIndicator = measuresOf(parts.measures);
  const assumed = [
    ...(weights.areMissing ? ["/model"] : []),
    ...(scales.sources.some(({ source }) => source === "values") ? ["/scales"] : []),
    ...(parts.raters.areAssumed ? ["/raters/groups"] : []),
    ...(parts.roles.length > 0 ? ["/roles"] : []),
    "/absence",
    ...(parts.aggregation.isAssumed ? ["/periods/aggregation"] : []),
    ...(parts.grades.areAssumed ? ["/grades"] : []),
    "/ranking",
  ];
  const model: AppraisalModel = {
    basis: weights.basis,
    intendedTotal: weights.otherTotal,
    nodes: orderNodes(nodes).map((node) => toNode(node, ofIndicator(node.id), parts)),
  };
  const hasAreas = model.nodes.some(({ kind }) => kind === "area");
  const leftOut: MissingPolicy = parts.leavesGapsOut && hasAreas ? "renormaliseGlobal" : "renormalise";
  return {
    schemaVersion: 1,
    id: "proposed",
    name: "proposed",
    version: "1",
    source: "proposed from sheet",
    assumed,
    scoreScale: { min: 0, max: 100 },
    model,
    roles: parts.roles,
    scales: scales.scales,
    raters: { groups: raters, missingGroup: "renormalise", sets: [], anonymityThreshold: 1 },
    // A sum does not say out of how many points each entry is, so nothing can stand in for a missing one.
    absence: {
      missing: addsEntries(model) ? "block" : leftOut,
      notApplicable: leftOut,
    },
    periods: {
      periods: periods.periods.map(({ id, name, span }): AppraisalPeriod => ({
        id,
        name,
        aliases: [],
        length: span,
        from: null,
        to: null,
      })),
      aggregation: parts.aggregation.aggregation,
      missingPeriod: "skip",
      minimumPeriods: 1,
      proration: { minimumDays: 0, countsLeave: true },
    },
    adjustments: {
      items: parts.adjustmentNames.map((name) => ({
        id: name,
        name,
        aliases: [],
        pointsPerEvent: 1,
        cap: null,
      })),
      bonusCap: null,
      deductionCap: null,
      totalMin: null,
      totalMax: null,
      vetoes: [],
    },
    grades: parts.grades.found === null ? defaultGrades : gradesOf(parts.grades.found, parts),
    ranking: { method: "competition", groupBy: [], tieBreaks: [] },
    distribution: null,
    streaks: [],
    promotion: null,
    followUp: null,
  };
}

/** Bounds written on a scale of 5 or 10 are brought to the points of the total. */
function gradesOf({ bands }: FoundGrades, { scales }: PolicyParts): AppraisalPolicy["grades"] {
  const top = Math.max(...bands.map(({ min }) => min ?? 0));
  const used = [...scales.scaleOf.values()].flatMap(
    (id) => scales.scales.find((scale) => scale.id === id) ?? [],
  );
  const full = top <= 10 ? (used.find(({ max }) => max >= top && max <= 10)?.max ?? null) : null;
  const factor = full === null ? 1 : 100 / full;
  return {
    ...defaultGrades,
    scales: [
      {
        id: "sheet",
        name: bands.map(({ grade }) => grade).join("-"),
        bands: bands.map((band) => ({
          ...band,
          min: band.min === null ? null : Number((band.min * factor).toPrecision(12)),
        })),
      },
    ],
    scaleId: "sheet",
    excellentGrade: bands[0]?.grade ?? null,
    failingGrade: bands.at(-1)?.grade ?? null,
  };
}

/** Parents before children, in order of appearance. */
function orderNodes(nodes: readonly NodeDraft[]): readonly NodeDraft[] {
  const children = groupBy(nodes, ({ parentId }) => parentId);
  const below = (parentId: string | null): NodeDraft[] =>
    (children.get(parentId) ?? []).flatMap((node) => [node, ...below(node.id)]);
  return below(null);
}

function toNode(
  node: NodeDraft,
  own: readonly MeasureDraft[],
  { weights, scales, comments }: PolicyParts,
): ModelNode {
  const { id, parentId, name } = node;
  const base = { id, parentId, name, aliases: [], weight: weights.weightOf.get(id) ?? null };
  if (node.kind === "area") return { ...base, kind: "area" };
  const isRated = own.some(({ kind }) => kind === "rating");
  const isLower = isLowerBetter(node, own);
  const comment = node.mentions.map(({ at }) => comments.get(at)).find((text) => text !== undefined);
  const stated = isRated || comment === undefined ? null : readCommentedRule(comment);
  return {
    ...base,
    kind: "indicator",
    measuredBy: isRated ? "rating" : "actual",
    direction: isLower && !isRated ? "lowerIsBetter" : "higherIsBetter",
    unit: node.mentions.find(({ unit }) => unit !== null)?.unit ?? null,
    scaleId: scales.scaleOf.get(id) ?? null,
    rule: isRated
      ? null
      : stated?.ok === true
        ? stated.rule
        : { kind: "ratio", form: isLower ? "inverse" : "direct", full: 100, cap: 120, floor: 0, quote: null },
    target: stated?.ok === true ? stated.target : null,
    allowsNotApplicable: true,
    raters: null,
    isPreweighted: scales.preweighted.has(id),
    anchors: [],
  };
}

/** Groups that rated, with the sheet's weights; where it gives none, all groups weigh the same (and that is assumed). */
function raterRules({ measures, raters: { weights, trim } }: PolicyParts): readonly RaterGroupRule[] {
  const groups = groupBy(
    measures.filter(({ raterGroup }) => raterGroup !== null),
    ({ raterGroup }) => raterGroup ?? "self",
  );
  const areStated = [...groups.keys()].some((group) => weights.has(group));
  return [...groups].map(([group, own]): RaterGroupRule => {
    const isTrimmed = trim !== null && own.some(({ raterSlot }) => raterSlot >= 2);
    return {
      group,
      weight: areStated ? (weights.get(group)?.share ?? 0) : 1,
      minCount: 1,
      combine: isTrimmed ? "trimmedMean" : "mean",
      trimShare: isTrimmed ? trim.share : 0,
    };
  });
}
