import type { RatingScale } from "../../core/index.ts";
import type { IssueList } from "../report/issueList.ts";
import type { ReportScale } from "../report/readReport.ts";
import { checkScaleValues, leaveWords } from "./checkScaleValues.ts";
import {
  decideScale,
  exceeds,
  isOnTwoScales,
  mayExceed100,
  spreadOf,
  usualTop,
  type FoundScale,
} from "./decideScale.ts";
import { evenFractions } from "./fractions.ts";
import type { NumberedScale } from "./notes/numberedScale.ts";
import type { WordValues } from "./notes/wordValues.ts";
import type { PointEntries } from "./pointEntries.ts";
import { pointsOfRanks, rankedScale } from "./rankedScale.ts";
import type { RatedIndicator } from "./ratedIndicators.ts";
import { reportUnlike } from "./reportUnlike.ts";
import { typedWords } from "./typedWords.ts";
import { commonWords, findWordScale, numberWords, wordScale, wordsOf } from "./wordScale.ts";

/** The scale of each indicator, and the scales of the policy. */
export interface SettledScales {
  readonly scales: readonly RatingScale[];
  readonly sources: readonly ReportScale[];
  /** Scale id by indicator id; absent for the policy's own 0..100. */
  readonly scaleOf: ReadonlyMap<string, string>;
  /** Indicators whose entries are points out of their weight. */
  readonly preweighted: ReadonlySet<string>;
}

/** Decides the scale of every rated indicator from its header, its words, a legend and its values, and turns words into numbers. */
export function settleScales(
  rated: readonly RatedIndicator[],
  people: readonly { readonly id: string }[],
  { fullMarks, areProved, isPlainSum }: PointEntries,
  stated: readonly WordValues[],
  numbered: NumberedScale | null,
  issues: IssueList,
): SettledScales {
  const scales = new Map<string, RatingScale>();
  const sources = new Map<string, ReportScale>();
  const scaleOf = new Map<string, string>();
  const preweighted = new Set<string>();
  const indicators = rated.map((indicator) => {
    const { outOf, areChanged } = evenFractions(indicator.ratings);
    return { ...indicator, outOf, spread: areChanged ? spreadOf(indicator.ratings) : indicator.spread };
  });
  const steps = isPlainSum ? null : stepsOf(numbered, indicators);
  const spreads = indicators.map(({ spread }) => spread);
  const [usual, mayExceed] = [usualTop(spreads), mayExceed100(spreads)];
  const beyond = indicators.filter(({ node, spread }) => exceeds(spread, fullMarks.get(node.id) ?? Infinity));
  const mayExceedMarks = areProved && beyond.length >= 2;
  const assumed = new Map<string, { found: FoundScale; at: string; names: string[] }>();
  const common = commonWords(
    indicators.map(({ spread, ratings }) => (spread.count === 0 ? wordsOf(ratings) : [])),
  );
  const typed = typedWords(rated);
  const inOrder = new Map<string, { at: string; names: string[]; words: readonly string[] }>();
  for (const indicator of indicators) {
    const { node, ratings, spread, isMeasured, outOf } = indicator;
    if (ratings.length === 0) continue;
    const ranked = isPlainSum ? null : rankedScale(indicator, stated);
    if (ranked !== null) {
      const { scale, ranks, isStated } = ranked;
      scales.set(scale.id, scale);
      sources.set(scale.id, reportOf(scale));
      scaleOf.set(node.id, scale.id);
      if (isStated) for (const measure of ratings) pointsOfRanks(measure, scale, ranks);
      else {
        const names = inOrder.get(scale.id) ?? { at: node.at, names: [], words: ranks };
        names.names.push(node.name);
        inOrder.set(scale.id, names);
      }
      continue;
    }
    const words = wordsOf(ratings);
    const labelled =
      words.length === 0 || spread.count > 0 ? null : findWordScale(words, common, stated, typed);
    if (labelled !== null) {
      const { scale, isStated } = labelled;
      scales.set(scale.id, scale);
      sources.set(scale.id, reportOf(scale));
      scaleOf.set(node.id, scale.id);
      for (const measure of ratings) {
        numberWords(measure, scale, issues);
        leaveWords(measure, people, issues);
      }
      if (!isStated)
        issues.add({
          code: "word_scale_assumed",
          at: node.at,
          indicator: node.name,
          words: scale.labels.map(({ label }) => label),
        });
      continue;
    }
    const points = fullMarks.get(node.id);
    if (steps !== null && points === undefined && mayBeOnSteps(indicator)) {
      const scale = ofNumbers(steps);
      scales.set(scale.id, scale);
      sources.set(scale.id, { ...reportOf(scale), labels: steps.labels });
      scaleOf.set(node.id, scale.id);
      const found = { min: steps.min, max: steps.max, source: "words", isAssumed: false } as const;
      for (const measure of ratings) {
        if (words.length > 0) leaveWords(measure, people, issues);
        checkScaleValues(measure, node, found, people, issues);
      }
      continue;
    }
    const found = isPlainSum
      ? asItStands
      : decideScale(node, spread, {
          ...{ usual, isMeasured, outOf, mayExceed100: mayExceed, mayExceedMarks },
          fullMarks: points === undefined ? null : { points, isAssumed: !areProved },
        });
    // Full marks that are no points of a hundred say the scale, and the entries count in proportion.
    const areMarks = node.weight?.marks !== undefined;
    if (found.source === "weights" && !areMarks && found.full === undefined) preweighted.add(node.id);
    if (found.max !== 100 || found.min !== 0) {
      const id = scaleId(found);
      scales.set(id, {
        id,
        name: id,
        min: found.min,
        max: found.max,
        step: null,
        labels: [],
        normalisation:
          found.max > 100 && !areMarks
            ? { kind: "identity" }
            : { kind: "proportional", full: found.full ?? 100 },
      });
      sources.set(id, { id, min: found.min, max: found.max, labels: [], source: found.source });
      scaleOf.set(node.id, id);
    } else sources.set("0-100", { id: "0-100", min: 0, max: 100, labels: [], source: found.source });
    if (found.isAssumed && scaleId(found) !== "0-100") {
      const names = assumed.get(scaleId(found)) ?? { found, at: node.at, names: [] };
      names.names.push(node.name);
      assumed.set(scaleId(found), names);
    }
    const isOffUsual = found.source === "values" && found.isAssumed && found.max <= 20 && usual > 20;
    if (isOffUsual || (found.source !== "weights" && isOnTwoScales(spread)))
      issues.add({
        code: "mixed_scale",
        at: node.at,
        indicator: node.name,
        scales: isOffUsual ? [scaleId(found), `0-${String(usual)}`] : ["1-5", "0-100"],
      });
    const wordFit = words.length > 0 ? wordScale(words) : null;
    for (const measure of ratings) {
      if (wordFit !== null) leaveWords(measure, people, issues);
      checkScaleValues(measure, node, found, people, issues);
    }
    if (found.max === 100 && found.source !== "weights") reportUnlike(node, ratings, spread, people, issues);
  }
  for (const { at, names, words } of inOrder.values())
    issues.add({ code: "word_scale_assumed", at, indicator: names.join("、"), words });
  for (const { found, at, names } of assumed.values())
    issues.add({ code: "scale_assumed", at, indicator: names.join("、"), min: found.min, max: found.max });
  return { scales: [...scales.values()], sources: [...sources.values()], scaleOf, preweighted };
}

const reportOf = ({ id, min, max, labels }: RatingScale): ReportScale => ({
  ...{ id, min, max, source: "words" },
  labels: labels.map(({ label, value }) => ({ label, value })),
});

/** Small numbers whose heading says no scale of its own. */
const mayBeOnSteps = ({ spread, node }: Pick<RatedIndicator, "spread" | "node">): boolean =>
  spread.count > 0 &&
  spread.max <= 20 &&
  node.weight?.isPoints !== true &&
  node.mentions.every(({ scale }) => scale === null);

/** The legend of steps, where the small numbers of all indicators lie on them but for a slip of the pen. */
function stepsOf(
  numbered: NumberedScale | null,
  indicators: readonly Pick<RatedIndicator, "spread" | "node">[],
): NumberedScale | null {
  if (numbered === null) return null;
  const { min, max } = numbered;
  const fits = indicators
    .filter(mayBeOnSteps)
    .every(({ spread }) => spread.median >= min && spread.median <= max && spread.max <= max * 1.5);
  return fits ? numbered : null;
}

/** Where 1 is the best it is worth what the greatest number is worth elsewhere, and the other way round. */
function ofNumbers({ min, max, isDescending }: NumberedScale): RatingScale {
  const id = isDescending ? scaleId({ min: max, max: min }) : scaleId({ min, max });
  const least = Number(((Math.max(min, 0) / max) * 100).toPrecision(12));
  return {
    ...{ id, name: id, min, max, step: null, labels: [] },
    normalisation: isDescending
      ? { kind: "linear", from: 100, to: least }
      : { kind: "proportional", full: 100 },
  };
}

/** Entries that are only added up. */
const asItStands: FoundScale = { min: 0, max: 100, source: "values", isAssumed: false };

const scaleId = ({ min, max, full }: Pick<FoundScale, "min" | "max" | "full">): string =>
  `${String(min)}-${String(max)}${full === undefined ? "" : `=${String(full)}`}`;
